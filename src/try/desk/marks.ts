import { ValueType, type ConditionalFormattingOptions, type ConditionalFormattingRule } from "exceljs";
import { readArea, type Area } from "../../host/sheets/a1-notation.ts";
import { contentOf } from "../../host/sheets/cell-content.ts";
import type { SheetFile } from "../../host/workbook/sheet-file.ts";
import type { Look } from "../wire.ts";
import { colourOf } from "./colour.ts";
import { readFormula, type Formula } from "./formula/formula.ts";

interface Mark {
  readonly areas: readonly Area[];
  readonly formula: Formula;
  readonly look: Look;
}

/** What the conditional formats of a sheet give to its cells; formats that are no known formula are left out. */
export class SheetMarks {
  readonly #file: SheetFile;
  readonly #marks: readonly Mark[];

  constructor(file: SheetFile) {
    this.#file = file;
    this.#marks = marksOf(file);
  }

  /** The first format that is satisfied wins (Sheets help, "Conditional format rules"). */
  lookOf(row: number, column: number): Look {
    for (const { areas, formula, look } of this.#marks) {
      const [first] = areas;
      if (first === undefined || !areas.some((area) => holds(area, row, column))) continue;
      if (this.#satisfied(formula, row - first.top, column - first.left)) return look;
    }
    return {};
  }

  #satisfied(formula: Formula, down: number, across: number): boolean {
    const valueAt = (row: number, column: number) => {
      const cell = this.#file.find(row, column);
      return cell?.type === ValueType.Merge ? "" : (contentOf(cell) ?? "");
    };
    try {
      const value = formula({ down, across, valueAt });
      return value === true || (typeof value === "number" && value !== 0);
    } catch {
      // a failing formula colours nothing
      return false;
    }
  }
}

function holds(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

function marksOf(file: SheetFile): Mark[] {
  const { conditionalFormattings = [] } = file.worksheet as unknown as {
    conditionalFormattings?: ConditionalFormattingOptions[];
  };
  return conditionalFormattings
    .flatMap(({ ref, rules }) => rules.map((rule) => ({ ref, rule })))
    .sort((a, b) => a.rule.priority - b.rule.priority)
    .flatMap(({ ref, rule }) => {
      const formula = rule.type === "expression" ? readFormula(String(rule.formulae?.[0] ?? "")) : undefined;
      const areas = ref.split(/\s+/).flatMap((text) => readArea(text, file.rows, file.columns) ?? []);
      return formula === undefined ? [] : [{ areas, formula, look: lookOfRule(rule) }];
    });
}

function lookOfRule({ style }: ConditionalFormattingRule): Look {
  const fill = style?.fill;
  // a differential fill names its colour as background (ECMA-376 18.8.14)
  const background = fill?.type === "pattern" ? colourOf(fill.bgColor) : undefined;
  const colour = colourOf(style?.font?.color);
  return {
    ...(background === undefined ? {} : { background }),
    ...(colour === undefined ? {} : { colour }),
    ...(style?.font?.bold === true ? { bold: true } : {}),
  };
}
