import type { Area, SheetEdit, Style, Write } from "../../core/sheets/edit.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const FORMATS = { text: "@", amount: "#,##0", automatic: "General" } as const;

type SheetIds = (name: string) => number | undefined;

/** Applies edits, a fixed number of calls for each, and forces them out so that refusals surface here. */
export function applyEdits(edits: readonly SheetEdit[]): void {
  const idOf = sheetIds();
  for (const edit of edits) applyEdit(edit, idOf);
  SpreadsheetApp.flush();
}

function applyEdit(edit: SheetEdit, idOf: SheetIds): void {
  if (edit.rename !== undefined) {
    SpreadsheetApp.getActiveSpreadsheet().getSheetByName(edit.sheet)?.setName(edit.rename);
    return;
  }
  const sheet = sheetFor(edit);
  for (const { after, rows } of edit.inserts ?? []) sheet.insertRowsAfter(after, rows);
  const rows = grow(sheet, edit);
  for (const style of edit.styles) dress(rangeOf(sheet, style.range), style);
  for (const { column, pixels } of edit.widths) sheet.setColumnWidth(column, pixels);
  for (const { range, values } of edit.choices) {
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInList([...values], true)
      .setAllowInvalid(true)
      .build();
    rangeOf(sheet, clipped(range, rows)).setDataValidation(rule);
  }
  mark(sheet, edit, rows);
  for (const { row, column, values } of edit.writes) {
    const width = values[0]?.length ?? 0;
    if (width > 0) {
      const typed = values.map((cells) => cells.map((value) => typedOf(value, idOf)));
      sheet.getRange(row, column, values.length, width).setValues(typed);
    }
  }
  if (edit.frozenRows !== undefined) sheet.setFrozenRows(edit.frozenRows);
}

/** A fresh spreadsheet's one empty sheet becomes the first of ours, so that no empty tab is left over. */
function sheetFor({ sheet: name, create }: SheetEdit): Sheet {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const there = spreadsheet.getSheetByName(name);
  if (there) return there;
  const sheets = spreadsheet.getSheets();
  const only = sheets.length === 1 ? sheets[0] : undefined;
  const made =
    only && only.getLastRow() === 0
      ? only.setName(name)
      : spreadsheet.insertSheet(name, Math.min(create?.at ?? sheets.length, sheets.length));
  if (create) made.setTabColor(create.tabColour);
  return made;
}

/** Adds rows and columns at the end of the grid where it is too small; gives its number of rows. */
function grow(sheet: Sheet, { reach }: SheetEdit): number {
  const rows = sheet.getMaxRows();
  if (!reach) return rows;
  const columns = sheet.getMaxColumns();
  if (reach.columns > columns) sheet.insertColumnsAfter(columns, reach.columns - columns);
  if (reach.rows <= rows) return rows;
  sheet.insertRowsAfter(rows, reach.rows - rows);
  return reach.rows;
}

function dress(range: Range, style: Style): void {
  if (style.format) range.setNumberFormat(FORMATS[style.format]);
  if (style.background) range.setBackground(style.background);
  if (style.colour) range.setFontColor(style.colour);
  if (style.bold) range.setFontWeight("bold");
  if (style.size) range.setFontSize(style.size);
  if (style.wrap !== undefined) range.setWrap(style.wrap).setVerticalAlignment("top");
  if (style.border) {
    range.setBorder(true, true, true, true, true, true, "#b7b7b7", SpreadsheetApp.BorderStyle.SOLID);
  }
}

function mark(sheet: Sheet, { marks }: SheetEdit, rows: number): void {
  if (marks.length === 0) return;
  const added = marks.map(({ range, formula, background, bold }) => {
    const builder = SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(formula)
      .setBackground(background)
      .setRanges([rangeOf(sheet, clipped(range, rows))]);
    return (bold ? builder.setBold(true) : builder).build();
  });
  sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), ...added]);
}

function rangeOf(sheet: Sheet, { row, column, rows, columns }: Area): Range {
  return sheet.getRange(row, column, rows, columns);
}

function clipped(range: Area, rows: number): Area {
  return { ...range, rows: Math.max(1, Math.min(range.rows, rows - range.row + 1)) };
}

/** Ids by name, asked once for all sheets, and only where a link wants one. */
function sheetIds(): SheetIds {
  let ids: Map<string, number> | undefined;
  return (name) => {
    ids ??= new Map(
      SpreadsheetApp.getActiveSpreadsheet()
        .getSheets()
        .map((sheet) => [sheet.getName(), sheet.getSheetId()]),
    );
    return ids.get(name);
  };
}

/** ";" between a formula's arguments is taken in every locale, a comma is not in vi_VN. */
function typedOf(value: Write["values"][number][number], idOf: SheetIds): string | number {
  if (typeof value !== "object") return literal(value);
  if ("formula" in value) {
    const told = value.with.map((one) => (typeof one === "string" ? `"${one.replace(/"/g, '""')}"` : one.range));
    return `=${value.formula}(${told.join(";")})`;
  }
  const id = idOf(value.sheet);
  return id === undefined ? literal(value.cell) : `=HYPERLINK("#gid=${id}&range=${value.cell}";"${value.cell}")`;
}

/**
 * setValues acts like typing: "=…", "+…", "-…", "@…" would become formulas, "1.10" a number, "5/9" a date.
 * A leading apostrophe keeps text as text and is not stored.
 */
function literal(value: string | number): string | number {
  return typeof value === "string" && /^[=+\-@'\d]|^(true|false)$/i.test(value) ? `'${value}` : value;
}
