import type { Workbook, Worksheet } from "exceljs";
import { columnLetters } from "../sheets/a1-notation.ts";

/** Dropdown lists too long for Excel's 255 characters stand here, one column each; the add-in never sees it. */
export const LIST_SHEET = "_danh_sach_chon";

export function isListSheet(worksheet: Worksheet): boolean {
  return worksheet.name === LIST_SHEET && worksheet.state === "veryHidden";
}

/** The list as the formula of a validation: inline where Excel can hold it, else a range of the list sheet. */
export function listFormula(book: Workbook, items: readonly string[]): string {
  const inline = items.join(",");
  const plain = items.every((item) => !/[,"\r\n]/.test(item) && item === item.trim() && item !== "");
  if (plain && inline.length <= 255 && !inline.startsWith("=")) return `"${inline}"`;
  const sheet = book.getWorksheet(LIST_SHEET) ?? book.addWorksheet(LIST_SHEET, { state: "veryHidden" });
  const column = columnOf(sheet, items);
  return `'${LIST_SHEET}'!$${columnLetters(column)}$1:$${columnLetters(column)}$${items.length}`;
}

function columnOf(sheet: Worksheet, items: readonly string[]): number {
  const wanted = JSON.stringify(items);
  for (let column = 1; column <= sheet.columnCount; column += 1)
    if (JSON.stringify(columnItems(sheet, column)) === wanted) return column;
  const fresh = sheet.columnCount + 1;
  items.forEach((item, index) => {
    sheet.getCell(index + 1, fresh).value = item;
  });
  return fresh;
}

function columnItems(sheet: Worksheet, column: number): string[] {
  const items: string[] = [];
  for (let row = 1; row <= sheet.rowCount; row += 1) {
    const { value } = sheet.getCell(row, column);
    if (value !== null) items.push(String(value));
  }
  return items;
}

/** The items a list formula stands for; undefined for ranges of other sheets. */
export function listItems(book: Workbook, formula: string): string[] | undefined {
  if (formula.startsWith('"')) return formula.slice(1, -1).split(",");
  const own = new RegExp(`^'?${LIST_SHEET}'?!\\$([A-Z]+)\\$1:`).exec(formula);
  const sheet = book.getWorksheet(LIST_SHEET);
  if (own === null || sheet === undefined) return undefined;
  return columnItems(sheet, sheet.getColumn(own[1] ?? "A").number);
}
