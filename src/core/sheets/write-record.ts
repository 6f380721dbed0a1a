import { shortHash } from "../words/short-hash.ts";
import type { SheetEdit, Write } from "./edit.ts";
import { sameText, settled, shownOf } from "./is-written.ts";
import { layoutIn } from "./index.ts";
import { logSheet } from "./log-sheet.ts";
import type { Grid } from "./sheet.ts";

/** What the add-in wrote, and what stood there before: enough to take it back. JSON, kept in the document's properties. */
export interface WriteRecord {
  /** The command, as the menu calls it. */
  readonly what: string;
  /** "10/09/2024 08:05" */
  readonly time: string;
  /** Sheets that were made, each with the mark of its texts. */
  readonly made: readonly { readonly sheet: string; readonly mark: string }[];
  /** Sheets that got another name, so that a new one could be made. */
  readonly renamed?: readonly { readonly from: string; readonly to: string }[];
  /** Rows that were put in, with the mark of each. */
  readonly inserted: readonly { readonly sheet: string; readonly row: number; readonly marks: readonly string[] }[];
  /** Blocks of cells, of which only rows that changed are kept. */
  readonly cells: readonly ChangedCells[];
}

export interface ChangedCells {
  readonly sheet: string;
  /** From 1. */
  readonly column: number;
  readonly width: number;
  /** The mark of the headings over these columns: other headings are other columns. "" where there were none yet. */
  readonly heads: string;
  /** Row from 1, the mark of its texts after, and its texts before without the blanks at the end. */
  readonly rows: readonly (readonly [row: number, mark: string, ...before: string[]])[];
}

/**
 * The record of these edits. The lines of Nhật ký are left out: they tell what was done, and that stays done.
 * @param grids the sheets as they were read before the edits.
 */
export function recordOf(
  { what, time }: Pick<WriteRecord, "what" | "time">,
  edits: readonly SheetEdit[],
  grids: ReadonlyMap<string, Grid>,
): WriteRecord {
  const logs = edits.filter(({ sheet }) => sheet === logSheet.name);
  const kept = edits.filter((edit) => edit.sheet !== logSheet.name || (edit.create && logs.length === 1));
  const made = kept.filter(({ create }) => create !== undefined);
  const renamed = kept.flatMap(({ sheet, rename }) => (rename === undefined ? [] : [{ from: sheet, to: rename }]));
  return {
    what,
    time,
    ...(renamed.length === 0 ? {} : { renamed }),
    made: [...new Set(made.map(({ sheet }) => sheet))].map((sheet) => ({
      sheet,
      mark: sheetMark(gridOf(kept.filter((edit) => edit.sheet === sheet).flatMap(({ writes }) => writes))),
    })),
    inserted: kept.flatMap(insertedRows),
    cells: kept
      .filter(({ sheet }) => !made.some((edit) => edit.sheet === sheet))
      .flatMap((edit) => changedCells(edit, grids.get(edit.sheet) ?? [])),
  };
}

export function isEmptyRecord({ made, renamed = [], inserted, cells }: WriteRecord): boolean {
  return made.length + renamed.length + inserted.length + cells.length === 0;
}

/** The mark of all texts of a sheet, wherever its blank edges lie. */
export function sheetMark(grid: Grid): string {
  const texts = grid.flatMap((cells, row) =>
    cells.flatMap((text, column) => (settled(text) === "" ? [] : [`${row},${column},${settled(text)}`])),
  );
  return shortHash(texts.join("\u0001"));
}

/** The mark of a run of texts. */
export function cellsMark(texts: readonly string[]): string {
  return shortHash(texts.map(settled).join("\u0001"));
}

function gridOf(writes: readonly Write[]): Grid {
  const grid: string[][] = [];
  for (const { row, column, values } of writes) {
    values.forEach((cells, down) => {
      const at = row - 1 + down;
      for (let index = grid.length; index <= at; index++) grid.push([]);
      const line = grid[at] ?? [];
      cells.forEach((value, across) => (line[column - 1 + across] = shownOf(value)));
    });
  }
  return grid.map((cells) => Array.from(cells, (text: string | undefined) => text ?? ""));
}

function insertedRows({ sheet, inserts = [], writes }: SheetEdit): WriteRecord["inserted"][number][] {
  const grid = gridOf(writes);
  return inserts.map(({ after, rows }) => ({
    sheet,
    row: after + 1,
    marks: Array.from({ length: rows }, (_, index) => sheetMark([grid[after + index] ?? []])),
  }));
}

/** What stands in the row of headings over these columns. */
export function headsMark(sheet: string, grid: Grid, column: number, width: number): string {
  const layout = layoutIn(sheet, grid);
  if (!layout) return "";
  const cells = grid[layout.headingRow] ?? [];
  return cellsMark(Array.from({ length: width }, (_, index) => cells[column - 1 + index] ?? ""));
}

/** Cells of inserted rows go with their rows. */
function changedCells({ sheet, writes, inserts = [] }: SheetEdit, grid: Grid): ChangedCells[] {
  const isNew = (row: number): boolean => inserts.some(({ after, rows }) => row > after && row <= after + rows);
  return writes.flatMap(({ row, column, values }) => {
    const width = values[0]?.length ?? 0;
    const rows = values.flatMap((cells, down): ChangedCells["rows"][number][] => {
      const at = row + down;
      if (isNew(at)) return [];
      const before = cells.map((_value, across) => grid[at - 1]?.[column - 1 + across] ?? "");
      const after = cells.map(shownOf);
      if (after.every((text, index) => sameText(before[index] ?? "", text))) return [];
      return [[at, cellsMark(after), ...withoutBlankEnd(before)]];
    });
    return rows.length === 0 ? [] : [{ sheet, column, width, heads: headsMark(sheet, grid, column, width), rows }];
  });
}

function withoutBlankEnd(texts: readonly string[]): string[] {
  let end = texts.length;
  while (end > 0 && texts[end - 1] === "") end -= 1;
  return texts.slice(0, end);
}
