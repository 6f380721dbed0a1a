import { areaName, contains, overlaps, type Area } from "./a1-notation.ts";
import type { SheetFile } from "../workbook/sheet-file.ts";

/** The whole merges that the area meets, from the top, then from the left. */
export function mergesMeeting(file: SheetFile, area: Area): Area[] {
  return file
    .merges()
    .filter((merge) => overlaps(merge, area))
    .sort((a, b) => a.top - b.top || a.left - b.left);
}

/** Keeps only the top-left value (semantics.md); a merge that would be cut through is refused. */
export function mergeArea(file: SheetFile, area: Area): void {
  const met = mergesMeeting(file, area);
  if (met.some((merge) => !contains(area, merge)))
    throw new Error("You must select all cells in a merged range to merge or unmerge them.");
  for (const merge of met) file.worksheet.unMergeCells(areaName(merge));
  if (area.top === area.bottom && area.left === area.right) return;
  const styles = new Map<string, object>();
  forEachPlace(area, (row, column) => styles.set(`${row},${column}`, file.make(row, column).style));
  file.worksheet.mergeCells(area.top, area.left, area.bottom, area.right);
  // exceljs paints the whole merge like its first cell; borders of the others must stay
  forEachPlace(area, (row, column) => {
    file.make(row, column).style = styles.get(`${row},${column}`) ?? {};
  });
}

function forEachPlace(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.top; row <= area.bottom; row += 1)
    for (let column = area.left; column <= area.right; column += 1) visit(row, column);
}
