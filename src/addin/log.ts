import type { SheetEdit } from "../core/sheets/edit.ts";
import { findLayout } from "../core/sheets/layout.ts";
import { logSheet } from "../core/sheets/log-sheet.ts";
import { HEADING_ROW, type Grid } from "../core/sheets/sheet.ts";
import { now } from "./clock.ts";

/** One more line on Nhật ký, below whatever stands there. */
export function logEdit(grid: Grid | undefined, event: string, detail: string, link: string): SheetEdit {
  const row = Math.max(grid?.length ?? 0, HEADING_ROW) + 1;
  const layout = grid && findLayout(logSheet, grid);
  const told: Record<string, string> = { time: now(), event, detail, link };
  const writes = logSheet.columns.map(({ field }, index) => ({
    row,
    column: (layout ? (layout.columnOf.get(field) ?? index) : index) + 1,
    values: [[told[field] ?? ""]],
  }));
  return {
    sheet: logSheet.name,
    reach: { rows: row, columns: 4 },
    styles: [],
    widths: [],
    choices: [],
    marks: [],
    writes,
  };
}
