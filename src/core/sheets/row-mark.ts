import { sheetNames, type SheetId } from "../words/fields.ts";
import { shortHash } from "../words/short-hash.ts";
import { compose } from "../words/text.ts";
import type { Layout } from "./layout.ts";
import type { Grid } from "./sheet.ts";
import type { Workbook } from "./workbook.ts";

/**
 * A sign of what staff have in a row: the same wherever the row and its columns stand, another as soon as a word
 * differs. "" for a blank row. What the add-in writes does not count.
 */
export function rowMark({ form, columnOf }: Layout, cells: Grid[number]): string {
  const texts = form.columns.flatMap(({ field, owner }) => {
    const at = columnOf.get(field);
    return owner === "addin" || at === undefined ? [] : [compose(cells[at] ?? "")];
  });
  return texts.every((text) => text === "") ? "" : shortHash(texts.join("\u0001"));
}

/** @param row from 1; 0, a line that is missing, has no mark. */
export function markOfRow({ layouts, grids }: Workbook, sheet: SheetId, row: number): string {
  const layout = layouts.get(sheet);
  return layout && row > 0 ? rowMark(layout, grids.get(sheetNames[sheet])?.[row - 1] ?? []) : "";
}
