import { fieldHeaded, type TableKind } from "./column-words.ts";
import type { PaperCell, PaperRow, PaperTable } from "./paper.ts";

/** A column of the paper's table: the grid columns from `at` up to `to`, without it. */
export interface Source {
  readonly at: number;
  readonly to: number;
  /** Where it stands among the cells of its row. */
  readonly nth: number;
  readonly heading: string;
  /** The heading under it, where the upper one is over several columns. */
  readonly under: string;
  /** Undefined where the heading is not known. */
  readonly field: string | undefined;
}

export interface FoundTable {
  readonly kind: TableKind;
  readonly sources: readonly Source[];
  /** The first row of data. */
  readonly from: number;
}

const SEARCHED_ROWS = 12;

/** What the table is by its headings, in one row or two; undefined when it is none of a plan's tables. */
export function findTable({ rows }: PaperTable): FoundTable | undefined {
  let best: (FoundTable & { known: number }) | undefined;
  for (const kind of ["plan", "issues", "reviews"] as const) {
    for (let row = 0; row < Math.min(rows.length, SEARCHED_ROWS); row++) {
      const found = headedAt(rows, row, kind);
      const fields = new Set(found.sources.flatMap(({ field }) => field ?? []));
      if (isEnough(kind, fields) && fields.size > (best?.known ?? 0)) best = { kind, ...found, known: fields.size };
    }
  }
  return best;
}

function isEnough(kind: TableKind, fields: ReadonlySet<string>): boolean {
  const count = (...names: string[]): number => names.filter((name) => fields.has(name)).length;
  if (kind === "issues") return count("related", "status", "weakness", "cause") >= 3;
  if (kind === "reviews") return count("time", "watched", "result", "adjustment", "reviewer") >= 4;
  // a table of duties or of dates has work, people and times too, but aims at nothing
  const aims = count("criterion", "targetLevel", "content", "measure");
  return fields.size >= 4 && aims >= 1 && count("action", "targetLevel", "content") >= 1;
}

function headedAt(rows: readonly PaperRow[], row: number, kind: TableKind): Omit<FoundTable, "kind"> {
  const upper = (rows[row]?.cells ?? []).filter(({ goesOn }) => !goesOn);
  const lower = rows[row + 1]?.cells ?? [];
  const over = (cell: PaperCell): PaperCell | undefined =>
    upper.find(({ at, span }) => span > cell.span && cell.at >= at && cell.at + cell.span <= at + span);
  const splits = lower.filter((cell) => cell.text !== "" && !cell.goesOn && over(cell));
  const isSecond = splits.length >= 2 && lower.every((cell) => cell.text === "" || cell.goesOn || over(cell));
  const cells = isSecond ? [...upper.filter((one) => !splits.some((cell) => over(cell) === one)), ...splits] : upper;
  const sources = [...cells]
    .sort((a, b) => a.at - b.at)
    .map((cell, nth): Source => {
      const above = isSecond ? over(cell) : undefined;
      const [heading, under] = above ? [above.text, cell.text] : [cell.text, ""];
      const field = fieldHeaded(kind, heading) ?? fieldHeaded(kind, under);
      return { at: cell.at, to: cell.at + cell.span, nth, heading, under, field };
    });
  return { sources, from: row + (isSecond ? 2 : 1) };
}

/** A table without headings that goes on with the one before: as many columns. */
export function goesOnWith(before: PaperTable, { sources }: FoundTable, table: PaperTable): FoundTable | undefined {
  const widest = (one: PaperTable): number => Math.max(0, ...one.rows.map(({ cells }) => cells.length));
  return widest(before) >= 4 && widest(table) === widest(before) ? { kind: "plan", sources, from: 0 } : undefined;
}

/** The column that a cell stands in: by the grid, and where the row has as many cells as columns, by its place. */
export function sourceOf(cell: PaperCell, nth: number, row: PaperRow, sources: readonly Source[]): Source | undefined {
  if (row.cells.length === sources.length) return sources[nth];
  return sources.find(({ at, to }) => cell.at >= at && cell.at < to);
}
