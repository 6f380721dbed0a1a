import { deleteLines, insertLines } from "../lines/sheet-lines.ts";
import { Spreadsheet } from "./spreadsheet.ts";
import type { SheetFile } from "../workbook/sheet-file.ts";
import type { WorkbookFile } from "../workbook/workbook-file.ts";

/** What a person types into one cell, counted from 1; "" empties it. */
export interface HandTyped {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/**
 * Types into cells as a person does: each text is understood by the number format of its cell, as in setValues, and the
 * grid grows under what is pasted over its edge. `now` in milliseconds of the epoch completes dates without a year.
 * Gives Google's words for each cell that a validation (or the grid) refused; the others are typed.
 */
export function typeByHand(
  workbook: WorkbookFile,
  sheetId: number,
  cells: readonly HandTyped[],
  now: number,
): string[] {
  const file = sheetOf(workbook, sheetId);
  const sheet = new Spreadsheet({ workbook, now, dialogs: [] })
    .getSheets()
    .find((candidate) => candidate.getSheetId() === sheetId);
  if (sheet === undefined) throw new Error(`No sheet ${sheetId}`);
  const refused: string[] = [];
  for (const { row, column, text } of cells) {
    file.rows = Math.max(file.rows, row);
    file.columns = Math.max(file.columns, column);
    // a person's "=…" stays text in a plain-text cell, a script's does not (semantics.md, USER_ENTERED)
    const kept = text.startsWith("=") && file.find(row, column)?.numFmt === "@" ? `'${text}` : text;
    try {
      sheet.getRange(row, column).setValue(kept);
    } catch (error) {
      refused.push(error instanceof Error ? error.message : String(error));
    }
  }
  return refused;
}

/** Rows put in above or below `row`, or deleted from it on, as by the menu of a row. @throws Google's words. */
export function changeRowsByHand(
  workbook: WorkbookFile,
  sheetId: number,
  change: "above" | "below" | "delete",
  row: number,
  count: number,
): void {
  const file = sheetOf(workbook, sheetId);
  if (change === "delete") deleteLines({ workbook, file, method: "deleteRows" }, "row", row, count);
  else if (change === "above") insertLines({ workbook, file, method: "insertRowsBefore" }, "row", "before", row, count);
  else insertLines({ workbook, file, method: "insertRowsAfter" }, "row", "after", row, count);
}

function sheetOf(workbook: WorkbookFile, sheetId: number): SheetFile {
  const file = workbook.sheets.find(({ worksheet }) => worksheet.id === sheetId);
  if (file === undefined) throw new Error(`No sheet ${sheetId}`);
  return file;
}
