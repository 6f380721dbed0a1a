import { buildEdits, type Setting } from "../../src/core/sheets/build.ts";
import type { SheetEdit } from "../../src/core/sheets/edit.ts";
import { formById } from "../../src/core/forms/index.ts";
import { sheetFormsOf } from "../../src/core/sheets/index.ts";
import type { Grid } from "../../src/core/sheets/sheet.ts";
import { catalogues } from "../../src/core/standards/index.ts";

export const setting: Setting = { schoolYear: 2024, catalogue: catalogues[0]!, form: formById("mau-9-cot") };

/** A workbook in memory: what a spreadsheet would show after these edits. */
export function applied(
  edits: readonly SheetEdit[],
  before: ReadonlyMap<string, Grid> = new Map(),
): Map<string, string[][]> {
  const grids = new Map([...before].map(([name, grid]) => [name, grid.map((cells) => [...cells])]));
  for (const { sheet, writes, rename } of edits) {
    if (rename !== undefined) {
      grids.set(rename, grids.get(sheet) ?? []);
      grids.delete(sheet);
      continue;
    }
    const grid = grids.get(sheet) ?? [];
    grids.set(sheet, grid);
    for (const { row, column, values } of writes) {
      values.forEach((cells, down) =>
        cells.forEach((value, across) => put(grid, row - 1 + down, column - 1 + across, String(value))),
      );
    }
  }
  return grids;
}

export function put(grid: string[][], row: number, column: number, text: string): void {
  while (grid.length <= row) grid.push([]);
  const cells = grid[row]!;
  while (cells.length < column) cells.push("");
  cells[column] = text;
}

/** The empty workbook, as the menu builds it. */
export function emptyWorkbook(by: Setting = setting): Map<string, string[][]> {
  const built = buildEdits(new Map(), by);
  if ("trouble" in built) throw new Error(built.trouble.problem);
  return applied(built.edits);
}

/** Types a row below the headings of a sheet, cells by field. */
export function typeRow(
  grids: Map<string, string[][]>,
  sheetName: string,
  index: number,
  cells: Readonly<Record<string, string>>,
  by: Setting = setting,
): void {
  const form = sheetFormsOf(by.form).find(({ name }) => name === sheetName);
  if (!form) throw new Error(`no sheet ${sheetName}`);
  for (const [field, text] of Object.entries(cells)) {
    const column = form.columns.findIndex((one) => one.field === field);
    if (column < 0) throw new Error(`${sheetName} has no ${field}`);
    put(grids.get(sheetName)!, 3 + index, column, text);
  }
}
