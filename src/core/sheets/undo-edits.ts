import type { CellLink, SheetEdit, Write } from "./edit.ts";
import { findingsSheet } from "./findings-sheet.ts";
import { layoutIn } from "./index.ts";
import { settled } from "./is-written.ts";
import type { Layout } from "./layout.ts";
import type { Grid } from "./sheet.ts";
import { cellsMark, headsMark, sheetMark, type ChangedCells, type WriteRecord } from "./write-record.ts";

/** What takes a writing back, and what is left because somebody wrote on since. */
export interface Undo {
  /** Sheets that were made and are as they were made. */
  readonly sheets: readonly string[];
  /** Sheets that get their old name again, once those made in their place are gone. */
  readonly renames: readonly SheetEdit[];
  /** Rows that were put in, from the bottom up. */
  readonly rows: readonly { readonly sheet: string; readonly row: number; readonly count: number }[];
  readonly edits: readonly SheetEdit[];
  /** Sentences. */
  readonly kept: readonly string[];
}

/** What the shown texts of a made sheet do not tell: why it is kept all the same; undefined when nothing is. */
export type Holding = (sheet: string) => string | undefined;

/** Only what still is as the add-in wrote it is taken back: nothing that staff did since is lost. */
export function undoEdits(
  record: WriteRecord,
  grids: ReadonlyMap<string, Grid>,
  holding: Holding = () => undefined,
): Undo {
  const made = record.made.map(({ sheet, mark }) => {
    const grid = grids.get(sheet);
    const why = !grid ? "không còn tên đó" : sheetMark(grid) === mark ? holding(sheet) : "đã có nội dung mới";
    return { sheet, why };
  });
  const rows = record.inserted.map((one) => ({ ...one, same: sameRows(one, grids.get(one.sheet)) }));
  const layouts = new Map([...grids].map(([sheet, grid]) => [sheet, layoutIn(sheet, grid)]));
  const cells = record.cells.flatMap((block) =>
    cellRows(
      block,
      record.cells.filter(({ sheet }) => sheet === block.sheet),
      grids.get(block.sheet),
      layouts.get(block.sheet),
    ),
  );
  const sheets = made.filter(({ why }) => why === undefined).map(({ sheet }) => sheet);
  const renamed = (record.renamed ?? []).map(({ from, to }) => {
    const free = !grids.has(from) || sheets.includes(from);
    return { from, to, free };
  });
  return {
    sheets,
    renames: renamed
      .filter(({ free }) => free)
      .map(({ from, to }) => ({ sheet: to, rename: from, styles: [], widths: [], choices: [], marks: [], writes: [] })),
    rows: rows
      .filter(({ same }) => same)
      .map(({ sheet, row, marks }) => ({ sheet, row, count: marks.length }))
      .reverse(),
    edits: restoring(
      cells.filter(({ same }) => same),
      layouts,
    ),
    kept: [
      ...made.flatMap(({ sheet, why }) => (why === undefined ? [] : [`Trang ${sheet} ${why} nên giữ nguyên.`])),
      ...renamed.flatMap(({ from, to, free }) =>
        free ? [] : [`Trang “${to}” giữ tên đó, vì trang “${from}” đang dùng tên cũ của nó.`],
      ),
      ...keptLines([...rows, ...cells].filter(({ same }) => !same)),
    ],
  };
}

/** The whole rows, staff's own columns too, are as they were put in; or blank, where the writing broke off. */
function sameRows({ row, marks }: WriteRecord["inserted"][number], grid: Grid | undefined): boolean {
  if (!grid) return false;
  const blank = sheetMark([[]]);
  return marks.every((mark, index) => [mark, blank].includes(sheetMark([grid[row - 1 + index] ?? []])));
}

interface CellRow {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: readonly string[];
  /** It still shows what was written, and nobody has gone on from it. */
  readonly same: boolean;
}

/** @param written all blocks of the same sheet: a line may have been written in several. */
function cellRows(
  block: ChangedCells,
  written: readonly ChangedCells[],
  grid: Grid | undefined,
  layout: Layout | undefined,
): CellRow[] {
  const { sheet, column, width, heads, rows } = block;
  const at = Array.from({ length: width }, (_, index) => index);
  const sameColumns = grid !== undefined && (heads === "" || headsMark(sheet, grid, column, width) === heads);
  const found = rows.map(([row, mark, ...texts]) => {
    const before = at.map((index) => texts[index] ?? "");
    const now = at.map((index) => grid?.[row - 1]?.[column - 1 + index] ?? "");
    const fresh = before.every((text) => text === "");
    const used = fresh && isUsed(row, block, written, grid ?? [], layout);
    // a heading that was added is not held to the heads of before
    const mine = sameColumns || row === (layout?.headingRow ?? -1) + 1;
    return { sheet, row, column, before, fresh, used, same: grid !== undefined && mine && cellsMark(now) === mark };
  });
  // lines that were written together stay together: a criterion keeps the standard above it
  const anyUsed = found.some(({ used }) => used);
  return found.map(({ fresh, used: _used, same, ...row }) => ({ ...row, same: same && !(anyUsed && fresh) }));
}

/** A line or a column that the add-in began, and staff have filled since: its label stays with what they wrote. */
function isUsed(
  row: number,
  { sheet, column, width }: ChangedCells,
  all: readonly ChangedCells[],
  grid: Grid,
  layout: Layout | undefined,
): boolean {
  if (!layout || sheet === findingsSheet.name) return false;
  const here = all.filter(({ rows }) => rows.some(([at]) => at === row));
  const isMine = (at: number): boolean => here.some((one) => at >= one.column - 1 && at < one.column - 1 + one.width);
  const filled = (text: string): boolean => settled(text) !== "";
  if (row === layout.headingRow + 1) {
    return grid.slice(row).some((cells) => cells.some((text, at) => isMine(at) && filled(text)));
  }
  const written = new Set(
    layout.form.columns.filter(({ owner }) => owner === "addin").map(({ field }) => layout.columnOf.get(field)),
  );
  const begun = !Array.from({ length: width }, (_, index) => column - 1 + index).every((at) => written.has(at));
  return begun && (grid[row - 1] ?? []).some((text, at) => !isMine(at) && !written.has(at) && filled(text));
}

/** One edit for each sheet, neighbouring rows of the same columns in one block. */
function restoring(cells: readonly CellRow[], layouts: ReadonlyMap<string, Layout | undefined>): SheetEdit[] {
  const bySheet = new Map<string, Write[]>();
  for (const { sheet, row, column, before } of cells) {
    const writes = bySheet.get(sheet) ?? [];
    bySheet.set(sheet, writes);
    const values = before.map((_text, index) => valueOf(before, index, column, layouts.get(sheet)));
    const last = writes[writes.length - 1];
    if (last?.column === column && last.row + last.values.length === row && last.values[0]?.length === values.length) {
      writes[writes.length - 1] = { ...last, values: [...last.values, values] };
    } else writes.push({ row, column, values: [values] });
  }
  return [...bySheet].map(([sheet, writes]) => ({ sheet, styles: [], widths: [], choices: [], marks: [], writes }));
}

/** A sum that stood as a number stands as a number again, and the name of a cell on Kiểm tra leads there again. */
function valueOf(
  before: readonly string[],
  index: number,
  column: number,
  layout: Layout | undefined,
): string | number | CellLink {
  const text = before[index] ?? "";
  const fieldAt = (at: number): string | undefined => [...(layout?.columnOf ?? [])].find(([, one]) => one === at)?.[0];
  const field = fieldAt(column - 1 + index);
  if (layout?.form === findingsSheet && field === "cell" && text !== "") {
    const tab = before.find((_text, other) => fieldAt(column - 1 + other) === "sheet");
    return tab === undefined ? text : { sheet: tab, cell: text };
  }
  const isAmount = layout?.form.columns.some((one) => one.field === field && one.format === "amount") ?? false;
  return isAmount && /^\d+$/.test(settled(text)) ? Number(settled(text)) : text;
}

const NAMED = 8;

function keptLines(kept: readonly { sheet: string; row: number }[]): string[] {
  const sheets = [...new Set(kept.map(({ sheet }) => sheet))];
  return sheets.map((sheet) => {
    const rows = [...new Set(kept.filter((one) => one.sheet === sheet).map(({ row }) => row))];
    const more = rows.length > NAMED ? ` và ${rows.length - NAMED} dòng nữa` : "";
    return `Trang ${sheet}: dòng ${rows.slice(0, NAMED).join(", ")}${more} nay khác lúc tiện ích ghi nên giữ nguyên.`;
  });
}
