import type { Grid } from "../core/sheets/sheet.ts";

/** Each named sheet as it shows, in one read each; a sheet that is not there is absent from the map. */
export function readGrids(names: readonly string[]): Map<string, Grid> {
  const grids = new Map<string, Grid>();
  for (const sheet of SpreadsheetApp.getActiveSpreadsheet().getSheets()) {
    const name = sheet.getName();
    if (names.includes(name)) grids.set(name, sheet.getDataRange().getDisplayValues());
  }
  return grids;
}
