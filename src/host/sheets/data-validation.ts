import type { Workbook } from "exceljs";
import { listFormula } from "../workbook/list-sheet.ts";
import { mismatch } from "../runtime/mismatch.ts";
import { asGoogle, face } from "../runtime/stand-in.ts";
import { escapeXml } from "../workbook/xml-text.ts";

type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

/** As many characters as Excel shows in the hint of a validation. */
const LONGEST_HINT = 255;
/** Google's limit (semantics.md, Data validation). */
const MOST_ITEMS = 500;

interface Criteria {
  list?: { items: string[]; dropdown: boolean };
  date?: true;
  allowInvalid: boolean;
  helpText?: string;
}

export class DataValidation {
  static readonly [face] = { name: "DataValidation", members: [] };
  readonly #criteria: Criteria;

  constructor(criteria: Criteria) {
    this.#criteria = criteria;
  }

  inFile(book: Workbook): { attributes: Record<string, string>; body: string } {
    const { list, allowInvalid, helpText } = this.#criteria;
    const attributes: Record<string, string> = { type: list === undefined ? "date" : "list", allowBlank: "1" };
    if (list === undefined) attributes["operator"] = "greaterThanOrEqual";
    // the file's attribute says the opposite of its name
    if (list?.dropdown === false) attributes["showDropDown"] = "1";
    if (!allowInvalid) attributes["showErrorMessage"] = "1";
    if (helpText !== undefined) {
      attributes["showInputMessage"] = "1";
      attributes["prompt"] = helpText.slice(0, LONGEST_HINT);
    }
    const formula = list === undefined ? "1" : listFormula(book, list.items);
    return { attributes, body: `<formula1>${escapeXml(formula)}</formula1>` };
  }
}

const members = ["requireValueInList", "requireDate", "setAllowInvalid", "setHelpText", "build"] as const;

export class DataValidationBuilder implements Pick<Builder, (typeof members)[number]> {
  static readonly [face] = { name: "DataValidationBuilder", members };
  #criteria: Criteria = { allowInvalid: true };

  requireValueInList(values: unknown[], showDropdown = true): Builder {
    const method = "SpreadsheetApp.DataValidationBuilder.requireValueInList";
    if (!Array.isArray(values)) throw new Error(mismatch(method, values));
    if (values.length > MOST_ITEMS)
      throw new Error(
        `The data validation rule has more items than the limit of ${MOST_ITEMS}. Use the "List from a range" criteria instead.`,
      );
    const { date: _date, ...rest } = this.#criteria;
    this.#criteria = { ...rest, list: { items: values.map(String), dropdown: showDropdown } };
    return asGoogle(this);
  }

  requireDate(...given: unknown[]): Builder {
    if (given.length > 0) throw new Error(mismatch("SpreadsheetApp.DataValidationBuilder.requireDate", ...given));
    const { list: _list, ...rest } = this.#criteria;
    this.#criteria = { ...rest, date: true };
    return asGoogle(this);
  }

  setAllowInvalid(allowInvalidData: boolean): Builder {
    this.#criteria = { ...this.#criteria, allowInvalid: allowInvalidData };
    return asGoogle(this);
  }

  setHelpText(helpText: string): Builder {
    this.#criteria = { ...this.#criteria, helpText };
    return asGoogle(this);
  }

  build(): GoogleAppsScript.Spreadsheet.DataValidation {
    if (this.#criteria.list === undefined && this.#criteria.date === undefined)
      throw new Error("DataValidationBuilder.build without a criterion is not stood in for");
    return asGoogle(new DataValidation(this.#criteria));
  }
}
