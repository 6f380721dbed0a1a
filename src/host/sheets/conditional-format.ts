import type { ConditionalFormattingRule, ConditionalFormattingOptions } from "exceljs";
import { areaName } from "./a1-notation.ts";
import { argb } from "./cell-style.ts";
import { toFileFormula } from "./formula-text.ts";
import type { Range } from "./range.ts";
import { asGoogle, face } from "../runtime/stand-in.ts";

type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

/** A rule is handed back as it came; what the file says in other ways than formulas survives unread. */
export class ConditionalFormatRule {
  static readonly [face] = { name: "ConditionalFormatRule", members: [] };
  readonly inFile: ConditionalFormattingOptions;

  constructor(inFile: ConditionalFormattingOptions) {
    this.inFile = inFile;
  }
}

const members = ["whenFormulaSatisfied", "setBackground", "setFontColor", "setBold", "setRanges", "build"] as const;

export class ConditionalFormatRuleBuilder implements Pick<Builder, (typeof members)[number]> {
  static readonly [face] = { name: "ConditionalFormatRuleBuilder", members };
  #formula: string | undefined;
  #background: string | undefined;
  #fontColor: string | undefined;
  #bold: boolean | null = null;
  #ranges: Range[] = [];

  whenFormulaSatisfied(formula: string): Builder {
    this.#formula = formula;
    return asGoogle(this);
  }

  setBackground(color: string | null): Builder {
    this.#background = argb(color);
    return asGoogle(this);
  }

  setFontColor(color: string | null): Builder {
    this.#fontColor = argb(color);
    return asGoogle(this);
  }

  setBold(bold: boolean | null): Builder {
    this.#bold = bold;
    return asGoogle(this);
  }

  setRanges(ranges: GoogleAppsScript.Spreadsheet.Range[]): Builder {
    this.#ranges = ranges.map((range) => asGoogle<Range>(range));
    return asGoogle(this);
  }

  build(): GoogleAppsScript.Spreadsheet.ConditionalFormatRule {
    if (this.#formula === undefined)
      throw new Error("ConditionalFormatRuleBuilder.build without a formula is not stood in for");
    if (this.#ranges.length === 0) throw new Error("Conditional format rule must have at least one range.");
    const font = {
      ...(this.#bold === null ? {} : { bold: this.#bold }),
      ...(this.#fontColor === undefined ? {} : { color: { argb: this.#fontColor } }),
    };
    // a differential fill names its colour as background (ECMA-376 18.8.14)
    const fill = { type: "pattern", pattern: "solid", bgColor: { argb: this.#background ?? "" } } as const;
    const rule: ConditionalFormattingRule = {
      type: "expression",
      priority: 1,
      formulae: [toFileFormula(this.#formula.replace(/^=/, ""))],
      style: {
        ...(Object.keys(font).length === 0 ? {} : { font }),
        ...(this.#background === undefined ? {} : { fill }),
      },
    };
    const ref = this.#ranges.map((range) => areaName(range.area)).join(" ");
    return asGoogle(new ConditionalFormatRule({ ref, rules: [rule] }));
  }
}
