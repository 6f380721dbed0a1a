import { cellText, type Held } from "../../core/sheets/cell-text.ts";
import { informationSheet } from "../../core/sheets/information-sheet.ts";
import { sheetNames } from "../../core/words/fields.ts";
import type { Grid } from "../../core/sheets/sheet.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Sheets where a real date or number may stand, pasted with a format of its own: their values are read beside what shows. */
const WITH_VALUES: readonly string[] = [informationSheet.name, sheetNames.plan, sheetNames.tracking];

/** Việt Nam has kept UTC+7 since 1975; the spreadsheet's own zone is set when the sheets are built. */
const ZONE_OFFSET = 7 * 3_600_000;

/** Each named sheet as it shows, read once; a sheet that is not there is absent from the map. */
export function readGrids(names: readonly string[]): Map<string, Grid> {
  const grids = new Map<string, Grid>();
  for (const sheet of SpreadsheetApp.getActiveSpreadsheet().getSheets()) {
    const name = sheet.getName();
    if (!names.includes(name)) continue;
    const range = sheet.getDataRange();
    grids.set(name, WITH_VALUES.includes(name) ? withValues(range) : range.getDisplayValues());
  }
  return grids;
}

function withValues(range: Range): Grid {
  const values = range.getValues() as unknown[][];
  return range
    .getDisplayValues()
    .map((cells, row) => cells.map((shown, column) => cellText(shown, heldIn(values[row]?.[column]))));
}

function heldIn(value: unknown): Held {
  if (typeof value === "number") return value;
  const isDate = Object.prototype.toString.call(value) === "[object Date]";
  return isDate ? { day: new Date((value as Date).getTime() + ZONE_OFFSET).toISOString().slice(0, 10) } : undefined;
}
