import type { Axis, LineChange } from "./line-change.ts";
import { mismatch } from "../runtime/mismatch.ts";
import { frozenLines, moveLines } from "./moved-lines.ts";
import type { SheetFile } from "../workbook/sheet-file.ts";
import type { WorkbookFile } from "../workbook/workbook-file.ts";

/** Google's limit for a spreadsheet (semantics.md). */
const MOST_CELLS = 10_000_000;

interface Place {
  readonly workbook: WorkbookFile;
  readonly file: SheetFile;
  /** The method as the script called it. */
  readonly method: string;
}

/** New lines look like the line they are asked for beside: the one above for "after", the one below for "before". */
export function insertLines(place: Place, axis: Axis, side: "before" | "after", position: number, count: number): void {
  checkLines(place, axis, position, count, position);
  const { workbook, file } = place;
  const added = count * (axis === "row" ? file.columns : file.rows);
  if (workbook.sheets.reduce((sum, { rows, columns }) => sum + rows * columns, added) > MOST_CELLS)
    throw new Error(
      `This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`,
    );
  const at = side === "before" ? position : position + 1;
  moveLines(workbook, file, { axis, kind: "insert", at, count, like: position });
}

export function deleteLines(place: Place, axis: Axis, position: number, count: number): void {
  checkLines(place, axis, position, count, position + count - 1);
  const { workbook, file } = place;
  const change: LineChange = { axis, kind: "delete", at: position, count };
  const all = axis === "row" ? file.rows : file.columns;
  const { after } = frozenLines(file, change);
  if (all === count) throw new Error(`You can't delete all the ${axis}s on the sheet.`);
  if (all - count <= after) throw new Error(`Sorry, it is not possible to delete all non-frozen ${axis}s.`);
  moveLines(workbook, file, change);
}

function checkLines({ file, method }: Place, axis: Axis, position: unknown, count: unknown, last: number): void {
  if (typeof position !== "number" || typeof count !== "number")
    throw new Error(mismatch(`SpreadsheetApp.Sheet.${method}`, position, count));
  if (position < 1 || count < 1 || last > (axis === "row" ? file.rows : file.columns))
    throw new Error(`Those ${axis}s are out of bounds.`);
}
