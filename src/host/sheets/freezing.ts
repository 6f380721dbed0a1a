import type { WorksheetView } from "exceljs";
import type { SheetFile } from "../workbook/sheet-file.ts";

export function freeze(file: SheetFile, change: { xSplit?: number; ySplit?: number }): void {
  const rows = change.ySplit ?? 0;
  const columns = change.xSplit ?? 0;
  // words of the Sheets API (semantics.md, Sheets and structure)
  if (file.merges().some((merge) => merge.top <= rows && merge.bottom > rows))
    throw new Error("You can't freeze rows which contain only part of a merged cell.");
  if (file.merges().some((merge) => merge.left <= columns && merge.right > columns))
    throw new Error("You can't freeze columns which contain only part of a merged cell.");
  const old = viewOf(file);
  const split = { ...frozenSplit(file), ...change };
  const { showGridLines, showRowColHeaders, zoomScale, zoomScaleNormal, rightToLeft } = old;
  const kept = { showGridLines, showRowColHeaders, zoomScale, zoomScaleNormal, rightToLeft };
  const state = split.xSplit > 0 || split.ySplit > 0 ? "frozen" : "normal";
  const known = Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined));
  file.worksheet.views = [{ ...known, ...(state === "frozen" ? split : {}), state } as WorksheetView];
}

export function frozenSplit(file: SheetFile): { xSplit: number; ySplit: number } {
  const { state, xSplit = 0, ySplit = 0 } = viewOf(file);
  return state === "frozen" ? { xSplit, ySplit } : { xSplit: 0, ySplit: 0 };
}

/** A file without views leaves exceljs with null, whatever its types say. */
function viewOf({ worksheet }: SheetFile): Partial<WorksheetView> & { xSplit?: number; ySplit?: number } {
  return (worksheet.views as WorksheetView[] | null)?.[0] ?? {};
}
