import type { MergedRows } from "../../core/sheets/proposal-rows.ts";

/** The merges of a sheet that go over several rows: one call, and two for each of them. */
export function mergedRows(name: string): MergedRows[] {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
  const merges = sheet ? sheet.getDataRange().getMergedRanges() : [];
  return merges
    .map((range) => ({ top: range.getRow(), bottom: range.getRow() + range.getNumRows() - 1 }))
    .filter(({ top, bottom }) => bottom > top);
}
