import type { CellLink, SheetEdit, Write } from "./edit.ts";
import { findingsSheet } from "./findings-sheet.ts";
import { layoutIn } from "./index.ts";
import { settled } from "./is-written.ts";
import type { Grid } from "./sheet.ts";
import { cellsMark, insertedMark, sheetMark, type ChangedCells, type WriteRecord } from "./write-record.ts";

/** What takes a writing back, and what is left because somebody wrote on since. */
export interface Undo {
  /** Sheets that were made and are as they were made. */
  readonly sheets: readonly string[];
  /** Rows that were put in, from the bottom up. */
  readonly rows: readonly { readonly sheet: string; readonly row: number; readonly count: number }[];
  readonly edits: readonly SheetEdit[];
  /** Sentences. */
  readonly kept: readonly string[];
}

/** Only what still is as the add-in wrote it is taken back: nothing that staff typed since is lost. */
export function undoEdits(record: WriteRecord, grids: ReadonlyMap<string, Grid>): Undo {
  const there = record.made.filter(({ sheet }) => grids.has(sheet));
  const sheets = there.filter(({ sheet, mark }) => sheetMark(grids.get(sheet) ?? []) === mark);
  const rows = record.inserted.map((one) => ({ ...one, same: sameRows(one, grids.get(one.sheet) ?? []) }));
  const cells = record.cells.flatMap((block) => cellRows(block, grids.get(block.sheet) ?? []));
  const keptSheets = there.filter((one) => !sheets.includes(one)).map(({ sheet }) => sheet);
  return {
    sheets: sheets.map(({ sheet }) => sheet),
    rows: rows
      .filter(({ same }) => same)
      .map(({ sheet, row, marks }) => ({ sheet, row, count: marks.length }))
      .reverse(),
    edits: restoring(
      cells.filter(({ same }) => same),
      grids,
    ),
    kept: [
      ...keptSheets.map((sheet) => `Trang ${sheet} đã có nội dung mới nên giữ nguyên.`),
      ...keptLines([
        ...rows.filter(({ same }) => !same).map(({ sheet, row }) => ({ sheet, row })),
        ...cells.filter(({ same }) => !same).map(({ sheet, row }) => ({ sheet, row })),
      ]),
    ],
  };
}

function sameRows({ sheet, row, marks }: WriteRecord["inserted"][number], grid: Grid): boolean {
  return marks.every((mark, index) => insertedMark(sheet, grid, grid[row - 1 + index] ?? []) === mark);
}

interface CellRow {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: readonly string[];
  /** It still shows what was written. */
  readonly same: boolean;
}

function cellRows({ sheet, column, width, rows }: ChangedCells, grid: Grid): CellRow[] {
  return rows.map(([row, mark, ...texts]) => {
    const at = Array.from({ length: width }, (_, index) => index);
    const now = at.map((index) => grid[row - 1]?.[column - 1 + index] ?? "");
    return { sheet, row, column, before: at.map((index) => texts[index] ?? ""), same: cellsMark(now) === mark };
  });
}

/** One edit for each sheet, neighbouring rows of the same columns in one block. */
function restoring(cells: readonly CellRow[], grids: ReadonlyMap<string, Grid>): SheetEdit[] {
  const bySheet = new Map<string, Write[]>();
  for (const { sheet, row, column, before } of cells) {
    const writes = bySheet.get(sheet) ?? [];
    bySheet.set(sheet, writes);
    const values = before.map((_text, index) => valueOf(before, index, sheet, column, grids.get(sheet) ?? []));
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
  sheet: string,
  column: number,
  grid: Grid,
): string | number | CellLink {
  const text = before[index] ?? "";
  const layout = layoutIn(sheet, grid);
  const fieldAt = (at: number): string | undefined => [...(layout?.columnOf ?? [])].find(([, one]) => one === at)?.[0];
  const field = fieldAt(column - 1 + index);
  if (sheet === findingsSheet.name && field === "cell" && text !== "") {
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
    return `Trang ${sheet}: dòng ${rows.slice(0, NAMED).join(", ")}${more} đã sửa sau đó nên giữ nguyên.`;
  });
}
