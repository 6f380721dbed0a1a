import { layoutIn } from "./index.ts";
import { a1, type Layout } from "./layout.ts";
import { rowMark } from "./row-mark.ts";
import type { Grid } from "./sheet.ts";

/** A cell as it was looked at: its field, its row (from 1) and the row's mark. */
export interface LookedAt {
  readonly cell: string;
  readonly field: string;
  readonly row: number;
  readonly mark: string;
}

export interface FoundAgain {
  readonly found: "same" | "moved" | "changed";
  readonly cell: string;
  /** A sentence; "" when the row is where and as it was. */
  readonly told: string;
}

/** Where a cell stands now: staff may have moved rows and columns, or written on, since it was looked at. */
export function findAgain(sheet: string, grid: Grid, { cell, field, row, mark }: LookedAt): FoundAgain {
  const layout = layoutIn(sheet, grid);
  const column = layout && columnAt(layout, field);
  if (!layout || column === undefined) {
    return { found: "changed", cell, told: `Cột này đã đổi tên hoặc không còn ở trang ${sheet}.` };
  }
  const isSame = (at: number): boolean => at > layout.headingRow && rowMark(layout, grid[at] ?? []) === mark;
  if (isSame(row - 1)) return { found: "same", cell: a1(row, column), told: "" };
  const others = mark === "" ? [] : grid.flatMap((_cells, at) => (isSame(at) ? [at + 1] : []));
  const nearest = others.sort((a, b) => Math.abs(a - row) - Math.abs(b - row))[0];
  if (nearest !== undefined) {
    return { found: "moved", cell: a1(nearest, column), told: `Dòng này nay ở dòng ${nearest}.` };
  }
  if (row > grid.length) {
    return { found: "changed", cell: a1(grid.length, column), told: `Dòng ${row} không còn ở trang ${sheet}.` };
  }
  return {
    found: "changed",
    cell: a1(row, column),
    told: `Dòng ${row} đã sửa sau lần kiểm tra này; kiểm tra lại để có kết quả mới.`,
  };
}

function columnAt({ form, columnOf }: Layout, field: string): number | undefined {
  return columnOf.get(form.id === "information" ? "value" : field);
}
