import { ConditionalFormatRuleBuilder } from "./conditional-format.ts";
import { DataValidationBuilder } from "./data-validation.ts";
import { enumeration } from "../runtime/enumeration.ts";
import type { Session } from "../runtime/session.ts";
import { Spreadsheet } from "./spreadsheet.ts";
import { asGoogle, face } from "../runtime/stand-in.ts";
import { Ui } from "../ui/ui.ts";

type Google = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

const methods = ["getActiveSpreadsheet", "getUi", "flush", "newDataValidation", "newConditionalFormatRule"] as const;
const members = [...methods, "WrapStrategy", "BorderStyle"] as const;

export class SpreadsheetApp implements Pick<Google, (typeof members)[number]> {
  static readonly [face] = { name: "SpreadsheetApp", members };
  readonly WrapStrategy = enumeration<Google["WrapStrategy"]>("WrapStrategy", ["WRAP", "OVERFLOW", "CLIP"]);
  readonly BorderStyle = enumeration<Google["BorderStyle"]>("BorderStyle", [
    ...["DOTTED", "DASHED", "SOLID", "SOLID_MEDIUM", "SOLID_THICK", "DOUBLE"],
  ]);
  readonly #spreadsheet: Spreadsheet;
  readonly #ui: Ui;

  constructor(session: Session) {
    this.#spreadsheet = new Spreadsheet(session);
    this.#ui = new Ui(session);
  }

  getActiveSpreadsheet = (): GoogleAppsScript.Spreadsheet.Spreadsheet => asGoogle(this.#spreadsheet);
  getUi = (): GoogleAppsScript.Base.Ui => asGoogle(this.#ui);
  newDataValidation = (): GoogleAppsScript.Spreadsheet.DataValidationBuilder => asGoogle(new DataValidationBuilder());

  newConditionalFormatRule(): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
    return asGoogle(new ConditionalFormatRuleBuilder());
  }

  /** Here every write is done at once; the call is there to be counted. */
  flush(): void {}
}
