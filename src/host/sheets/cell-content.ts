import type { Cell, CellValue } from "exceljs";
import { ValueType } from "exceljs";
import { isDateFormat } from "./number-format.ts";

/** What a cell holds, before any number format: a number may be a date's serial. */
export type CellContent = string | number | boolean | undefined;

const DAY = 86_400_000;

/** exceljs keeps a date as the UTC instant of its wall clock; day 25569 is 1970-01-01. */
export function serialOf(date: Date): number {
  return date.getTime() / DAY + 25_569;
}

export function dateOfSerial(serial: number): Date {
  return new Date(Math.round((serial - 25_569) * DAY));
}

export function contentOf(cell: Cell | undefined): CellContent {
  // exceljs repeats the top-left value in every cell of a merge; Google shows it once
  if (cell === undefined || cell.type === ValueType.Null || cell.type === ValueType.Merge) return undefined;
  return contentOfValue(cell.value);
}

function contentOfValue(value: CellValue | undefined): CellContent {
  if (value === null || value === undefined) return undefined;
  if (typeof value !== "object") return value;
  if (value instanceof Date) return serialOf(value);
  if ("richText" in value) return value.richText.map((run) => run.text).join("");
  if ("error" in value) return value.error;
  if ("hyperlink" in value) return contentOfValue(value.text as CellValue) ?? "";
  // a formula that nobody has computed yet has no result; there is no calculator here
  return contentOfValue(value.result as CellValue) ?? "";
}

/** Formulas count as content even when they show nothing. */
export function hasContent(cell: Cell | undefined): boolean {
  if (cell === undefined) return false;
  return cell.type === ValueType.Formula || (contentOf(cell) ?? "") !== "";
}

const dateFormats = new Map<string, boolean>();

export function showsDate(numberFormat: string | undefined): boolean {
  if (numberFormat === undefined || numberFormat === "General") return false;
  const known = dateFormats.get(numberFormat);
  if (known !== undefined) return known;
  const answer = isDateFormat(numberFormat);
  dateFormats.set(numberFormat, answer);
  return answer;
}
