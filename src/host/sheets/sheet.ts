import type { ConditionalFormattingOptions } from "exceljs";
import { askedName, readArea, type Area } from "./a1-notation.ts";
import { argb } from "./cell-style.ts";
import { ConditionalFormatRule } from "./conditional-format.ts";
import { freeze } from "./freezing.ts";
import type { Axis } from "../lines/line-change.ts";
import { Range } from "./range.ts";
import type { SheetFile } from "../workbook/sheet-file.ts";
import { deleteLines, insertLines } from "../lines/sheet-lines.ts";
import { renameSheet } from "../lines/sheet-names.ts";
import type { Spreadsheet } from "./spreadsheet.ts";
import { asGoogle, face } from "../runtime/stand-in.ts";
import type { WorkbookFile } from "../workbook/workbook-file.ts";

type Google = GoogleAppsScript.Spreadsheet.Sheet;

const asking = ["getName", "getSheetId", "getIndex", "getLastRow", "getLastColumn"] as const;
const ranges = ["getMaxRows", "getMaxColumns", "getDataRange", "getRange"] as const;
const shaping = ["setName", "setFrozenRows", "setFrozenColumns"] as const;
const rows = ["insertRowsAfter", "insertRowsBefore", "insertRowAfter", "insertRowBefore", "deleteRows"] as const;
const lines = ["deleteRow", "insertColumnsAfter", "insertColumnsBefore", "deleteColumns", "deleteColumn"] as const;
const looks = ["setColumnWidth", "setColumnWidths", "setTabColor", "activate"] as const;
const conditional = ["getConditionalFormatRules", "setConditionalFormatRules"] as const;
const members = [...asking, ...ranges, ...shaping, ...rows, ...lines, ...looks, ...conditional] as const;

export class Sheet implements Pick<Google, (typeof members)[number]> {
  static readonly [face] = { name: "Sheet", members };
  readonly file: SheetFile;
  readonly spreadsheet: Spreadsheet;

  constructor(spreadsheet: Spreadsheet, file: SheetFile) {
    this.spreadsheet = spreadsheet;
    this.file = file;
  }

  getName = (): string => this.file.worksheet.name;
  getSheetId = (): number => this.file.worksheet.id;
  getIndex = (): number => this.spreadsheet.workbook.sheets.indexOf(this.file) + 1;
  getLastRow = (): number => this.file.lastRow();
  getLastColumn = (): number => this.file.lastColumn();
  getMaxRows = (): number => this.file.rows;
  getMaxColumns = (): number => this.file.columns;

  getDataRange(): GoogleAppsScript.Spreadsheet.Range {
    const bottom = Math.max(1, this.file.lastRow());
    return this.#range({ top: 1, left: 1, bottom, right: Math.max(1, this.file.lastColumn()) });
  }

  getRange(start: string | number, column = 1, rows = 1, columns = 1): GoogleAppsScript.Spreadsheet.Range {
    if (typeof start === "string") return this.#named(start);
    if (start < 1) throw new Error("The starting row of the range is too small.");
    if (column < 1) throw new Error("The starting column of the range is too small.");
    if (rows < 1) throw new Error("The number of rows in the range must be at least 1.");
    if (columns < 1) throw new Error("The number of columns in the range must be at least 1.");
    return this.#range({ top: start, left: column, bottom: start + rows - 1, right: column + columns - 1 });
  }

  setName(name: string): Google {
    this.spreadsheet.checkFreeName(name, this.file);
    renameSheet(this.spreadsheet.workbook, this.file, name);
    return asGoogle(this);
  }

  insertRowsAfter = (afterPosition: number, howMany: number): Google =>
    this.#insert("insertRowsAfter", "row", "after", afterPosition, howMany);
  insertRowsBefore = (beforePosition: number, howMany: number): Google =>
    this.#insert("insertRowsBefore", "row", "before", beforePosition, howMany);
  insertRowAfter = (afterPosition: number): Google => this.#insert("insertRowAfter", "row", "after", afterPosition, 1);
  insertRowBefore = (beforePosition: number): Google =>
    this.#insert("insertRowBefore", "row", "before", beforePosition, 1);
  insertColumnsAfter = (afterPosition: number, howMany: number): Google =>
    this.#insert("insertColumnsAfter", "column", "after", afterPosition, howMany);
  insertColumnsBefore = (beforePosition: number, howMany: number): Google =>
    this.#insert("insertColumnsBefore", "column", "before", beforePosition, howMany);

  deleteRow(rowPosition: number): Google {
    deleteLines(this.#place("deleteRow"), "row", rowPosition, 1);
    return asGoogle(this);
  }

  deleteColumn(columnPosition: number): Google {
    deleteLines(this.#place("deleteColumn"), "column", columnPosition, 1);
    return asGoogle(this);
  }

  deleteRows(rowPosition: number, howMany: number): void {
    deleteLines(this.#place("deleteRows"), "row", rowPosition, howMany);
  }

  deleteColumns(columnPosition: number, howMany: number): void {
    deleteLines(this.#place("deleteColumns"), "column", columnPosition, howMany);
  }

  setFrozenRows(rows: number): void {
    freeze(this.file, { ySplit: rows });
  }

  setFrozenColumns(columns: number): void {
    freeze(this.file, { xSplit: columns });
  }

  setColumnWidth(column: number, width: number): Google {
    return this.setColumnWidths(column, 1, width);
  }

  /** Pixels; the file counts in widths of a digit, 7 pixels each after 5 of margin. */
  setColumnWidths(start: number, count: number, width: number): Google {
    for (let column = start; column < start + count; column += 1)
      this.file.worksheet.getColumn(column).width = Math.round(((width - 5) / 7) * 100) / 100;
    return asGoogle(this);
  }

  setTabColor(color: string | null): Google {
    const { tabColor: _old, ...rest } = this.file.worksheet.properties;
    const wanted = argb(color);
    this.file.worksheet.properties = asGoogle(wanted === undefined ? rest : { ...rest, tabColor: { argb: wanted } });
    return asGoogle(this);
  }

  activate(): Google {
    this.spreadsheet.workbook.active = this.file;
    return asGoogle(this);
  }

  getConditionalFormatRules(): GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] {
    return this.#formats()
      .flatMap(({ ref, rules }) => rules.map((rule) => new ConditionalFormatRule({ ref, rules: [rule] })))
      .sort((a, b) => priority(a) - priority(b))
      .map((rule) => asGoogle(rule));
  }

  setConditionalFormatRules(rules: GoogleAppsScript.Spreadsheet.ConditionalFormatRule[]): void {
    // the first rule wins, so the order is the priority
    const kept = rules.map((rule, place) => {
      const { ref, rules: inFile } = asGoogle<ConditionalFormatRule>(rule).inFile;
      return { ref, rules: inFile.map((one) => ({ ...one, priority: place + 1 })) };
    });
    Object.assign(this.file.worksheet, { conditionalFormattings: kept });
  }

  #insert(method: string, axis: Axis, side: "before" | "after", position: number, count: number): Google {
    insertLines(this.#place(method), axis, side, position, count);
    return asGoogle(this);
  }

  #place(method: string): { workbook: WorkbookFile; file: SheetFile; method: string } {
    return { workbook: this.spreadsheet.workbook, file: this.file, method };
  }

  #formats(): ConditionalFormattingOptions[] {
    return (
      asGoogle<{ conditionalFormattings?: ConditionalFormattingOptions[] }>(this.file.worksheet)
        .conditionalFormattings ?? []
    );
  }

  #named(text: string): GoogleAppsScript.Spreadsheet.Range {
    const qualified = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/s.exec(text);
    const sheetName = (qualified?.[1] ?? qualified?.[2])?.replaceAll("''", "'");
    const address = qualified?.[3] ?? text;
    const area = readArea(address, this.file.rows, this.file.columns);
    if (area === undefined || (sheetName ?? this.getName()) !== this.getName()) throw new Error("Range not found");
    return this.#range(area, askedName(address, area));
  }

  #range(area: Area, name?: string): GoogleAppsScript.Spreadsheet.Range {
    if (area.bottom > this.file.rows || area.right > this.file.columns)
      throw new Error("The coordinates of the range are outside the dimensions of the sheet.");
    return asGoogle(new Range(this, area, name));
  }
}

function priority(rule: ConditionalFormatRule): number {
  return rule.inFile.rules[0]?.priority ?? 0;
}
