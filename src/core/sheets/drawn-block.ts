import { compose } from "../words/text.ts";
import type { SheetEdit } from "./edit.ts";
import { HEADING_ROW, type Grid, type SheetForm } from "./sheet.ts";

/**
 * Lines that the add-in draws below the headings of a sheet of its own, over the ones it drew before. What staff wrote
 * below them or beside them is pushed down or left alone.
 * @param isOurs says of a row of the sheet (its texts) that the add-in drew it.
 */
export function drawnBlock(
  form: SheetForm,
  grid: Grid,
  lines: readonly (readonly string[])[],
  width: number,
  isOurs: (texts: readonly string[]) => boolean,
): SheetEdit {
  let before = 0;
  for (let row = HEADING_ROW; row < grid.length; row++) if (isOurs(grid[row] ?? [])) before = row - HEADING_ROW + 1;
  const rows = Math.max(lines.length, before);
  const more = rows - before;
  const below = grid.slice(HEADING_ROW + before).some((texts) => texts.some((text) => compose(text) !== ""));
  const values = Array.from({ length: rows }, (_, index) =>
    Array.from({ length: width }, (_cell, column) => lines[index]?.[column] ?? ""),
  );
  return {
    sheet: form.name,
    reach: { rows: HEADING_ROW + rows, columns: width },
    ...(below && more > 0 ? { inserts: [{ after: HEADING_ROW + before, rows: more }] } : {}),
    styles: [],
    widths: [],
    choices: [],
    marks: [],
    writes: rows === 0 ? [] : [{ row: HEADING_ROW + 1, column: 1, values }],
  };
}

/** The headings stand where the add-in put them: only then is it known which cells are its own. */
export function isAsBuilt(form: SheetForm, grid: Grid): boolean {
  const heads = (grid[HEADING_ROW - 1] ?? []).map(compose);
  return form.columns.every(({ heading }, index) => heads[index] === heading);
}
