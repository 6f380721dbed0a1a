import type { SheetEdit } from "./edit.ts";
import { shownOf } from "./is-written.ts";
import type { Grid } from "./sheet.ts";

/** The grids once these edits are written: none of them puts rows in. */
export function gridsAfter(grids: ReadonlyMap<string, Grid>, edits: readonly SheetEdit[]): Map<string, string[][]> {
  const after = new Map([...grids].map(([name, grid]) => [name, grid.map((cells) => [...cells])]));
  for (const { sheet, writes } of edits) {
    const grid = after.get(sheet) ?? [];
    after.set(sheet, grid);
    for (const { row, column, values } of writes) {
      values.forEach((cells, down) => {
        while (grid.length < row + down) grid.push([]);
        const line = grid[row - 1 + down] ?? [];
        cells.forEach((value, across) => {
          while (line.length < column + across) line.push("");
          line[column - 1 + across] = typeof value === "number" ? String(value) : shownOf(value);
        });
      });
    }
  }
  return after;
}
