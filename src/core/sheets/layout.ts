import { compose, sameName } from "../words/text.ts";
import type { Column, Grid, SheetForm } from "./sheet.ts";

/** Where the columns of a sheet stand today: found by their headings, so staff may move them. Indexes from 0. */
export interface Layout {
  readonly form: SheetForm;
  readonly headingRow: number;
  readonly columnOf: ReadonlyMap<string, number>;
  readonly missing: readonly Column[];
  /** Headings that stand twice: which of the two is meant cannot be told. */
  readonly doubled: readonly Column[];
}

const SEARCHED_ROWS = 60;

/** The layout, or undefined when no row of the sheet looks like this form's headings. */
export function findLayout(form: SheetForm, grid: Grid): Layout | undefined {
  let best: { row: number; matched: number } | undefined;
  grid.slice(0, SEARCHED_ROWS).forEach((cells, row) => {
    const names = new Set(cells.map(sameName));
    const matched = form.columns.filter((column) => names.has(sameName(column.heading))).length;
    if (matched > (best?.matched ?? 0)) best = { row, matched };
  });
  if (!best || best.matched < Math.min(2, form.columns.length)) return undefined;
  const headings = (grid[best.row] ?? []).map(sameName);
  const columnOf = new Map<string, number>();
  const missing: Column[] = [];
  const doubled: Column[] = [];
  for (const column of form.columns) {
    const name = sameName(column.heading);
    const at = headings.indexOf(name);
    if (at < 0) missing.push(column);
    else columnOf.set(column.field, at);
    if (at >= 0 && headings.includes(name, at + 1)) doubled.push(column);
  }
  return { form, headingRow: best.row, columnOf, missing, doubled };
}

/** A row of data with its place on the sheet, cells by field. */
export interface Line {
  /** From 1, as the sheet numbers it. */
  readonly row: number;
  readonly cell: (field: string) => string;
  /** Nothing in any column that staff fill. */
  readonly blank: boolean;
}

/** The rows below the headings, blank ones too, without repeated heading rows (pasted with a table from Word). */
export function linesOf(layout: Layout, grid: Grid): Line[] {
  const staffs = layout.form.columns.flatMap(({ field, heading, owner }) => {
    const at = layout.columnOf.get(field);
    return owner === "addin" || at === undefined ? [] : [{ at, name: sameName(heading) }];
  });
  const result: Line[] = [];
  for (let index = layout.headingRow + 1; index < grid.length; index++) {
    const cells = grid[index] ?? [];
    const filled = staffs.filter(({ at }) => (cells[at] ?? "").trim() !== "");
    const same = filled.filter(({ at, name }) => sameName(cells[at] ?? "") === name).length;
    if (same >= 2 && same > staffs.length / 2) continue;
    const cell = (field: string): string => {
      const at = layout.columnOf.get(field);
      return at === undefined ? "" : compose(cells[at] ?? "");
    };
    result.push({ row: index + 1, cell, blank: filled.every(({ at }) => compose(cells[at] ?? "") === "") });
  }
  return result;
}

/** "D7" */
export function a1(row: number, column: number): string {
  return `${columnName(column)}${row}`;
}

/** 0 → "A", 26 → "AA" */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    name = String.fromCharCode(65 + (rest % 26)) + name;
  }
  return name;
}
