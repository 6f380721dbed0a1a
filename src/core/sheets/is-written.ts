import { showAmount } from "../words/amount.ts";
import { compose } from "../words/text.ts";
import type { SheetEdit, Write } from "./edit.ts";
import type { Grid } from "./sheet.ts";

type Value = Write["values"][number][number];

/** What a cell shows once the value is written into it. */
export function shownOf(value: Value): string {
  if (typeof value === "number") return showAmount(value);
  if (typeof value === "string") return value;
  // what a formula will show is not known here
  return "cell" in value ? value.cell : "";
}

/** Whether the sheets show already what these edits would write. */
export function isWritten(edits: readonly SheetEdit[], grids: ReadonlyMap<string, Grid>): boolean {
  return edits.every(({ sheet, writes }) => writes.every((write) => stands(write, grids.get(sheet) ?? [])));
}

function stands({ row, column, values }: Write, grid: Grid): boolean {
  return values.every((cells, down) =>
    cells.every((value, across) => sameText(grid[row - 1 + down]?.[column - 1 + across] ?? "", shownOf(value))),
  );
}

export function sameText(shown: string, written: string): boolean {
  return settled(shown) === settled(written);
}

/** The text by which cells are compared: beyond the rows made ready, a sum shows without its dots. */
export function settled(text: string): string {
  const composed = compose(text);
  return /^\d{1,3}(?:\.\d{3})+$/.test(composed) ? composed.replace(/\./g, "") : composed;
}
