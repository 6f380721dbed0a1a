import type { Workbook } from "exceljs";
import { cellName } from "./a1-notation.ts";
import { dateOfSerial } from "./cell-content.ts";
import type { TypedCell } from "./cell-typing.ts";
import { listItems } from "../workbook/list-sheet.ts";
import type { ValidationRule } from "../workbook/sheet-validations.ts";
import { unescapeXml } from "../workbook/xml-text.ts";

/** Rules that refuse bind scripts too, with these words (semantics.md, Data validation: execution log). */
export function refusal(
  book: Workbook,
  rule: ValidationRule | undefined,
  typed: TypedCell,
  row: number,
  column: number,
): string | undefined {
  const { attributes, body } = rule ?? { attributes: {} as Record<string, string>, body: "" };
  if (attributes["showErrorMessage"] !== "1" || (attributes["errorStyle"] ?? "stop") !== "stop") return undefined;
  if (typed.value === null) return undefined;
  const words = `The data you entered in cell ${cellName(row, column)} violates the data validation rules set on this cell.`;
  if (attributes["type"] === "date") return isDate(typed) ? undefined : `${words} Please enter a valid date.`;
  if (attributes["type"] !== "list") return undefined;
  const formula = unescapeXml(/<formula1>([\s\S]*?)<\/formula1>/.exec(body)?.[1] ?? "");
  const items = listItems(book, formula);
  if (items === undefined || items.includes(String(typed.value))) return undefined;
  return `${words} Please enter one of the following values: ${items.join(", ")}.`;
}

function isDate(typed: TypedCell): boolean {
  if (typed.value instanceof Date) return true;
  return typeof typed.value === "number" && !Number.isNaN(dateOfSerial(typed.value).getTime());
}
