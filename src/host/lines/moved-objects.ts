import { areaName, readArea, type Area } from "../sheets/a1-notation.ts";
import { cutsThrough, movedArea, openEnd, spanOf, type LineChange } from "./line-change.ts";
import type { SheetFile } from "../workbook/sheet-file.ts";

/** Corners of a picture count from 0. */
interface Anchor {
  nativeRow: number;
  nativeRowOff: number;
  nativeCol: number;
  nativeColOff: number;
}

interface InnerSheet {
  _media: { type: string; range?: { tl: Anchor; br?: Anchor } }[];
  tables: Record<string, { table: InnerTable }>;
  autoFilter: string | { from: string; to: string } | null;
}

type InnerTable = Partial<Record<"ref" | "tableRef" | "autoFilterRef", string>>;

/** What lies over the cells: the filter, tables and pictures; and what is selected. */
export function moveFloating(file: SheetFile, change: LineChange): void {
  const inner = file.worksheet as unknown as InnerSheet;
  moveTables(inner, change);
  const { autoFilter } = inner;
  if (typeof autoFilter === "string") inner.autoFilter = movedRef(autoFilter, change) ?? null;
  for (const { range } of inner._media) if (range !== undefined) movePicture(range, change);
  if (file.selected !== undefined) file.selected = movedArea(change, file.selected);
}

/** A table of Excel names each of its columns and stands on its first row. */
function moveTables(inner: InnerSheet, change: LineChange): void {
  for (const [name, { table }] of Object.entries(inner.tables)) {
    const area = areaOf(table.tableRef ?? table.ref ?? "");
    if (area === undefined) continue;
    if (change.axis === "column" && cutsThrough(change, spanOf("column", area)))
      throw new Error("Columns inside a table of Excel are not stood in for");
    const moved = movedArea(change, area);
    const headGone = moved !== undefined && change.kind === "delete" && area.top >= change.at;
    if (moved === undefined || (headGone && area.top < change.at + change.count && change.axis === "row"))
      inner.tables = Object.fromEntries(Object.entries(inner.tables).filter(([other]) => other !== name));
    else for (const key of ["ref", "tableRef", "autoFilterRef"] as const) moveKey(table, key, change);
  }
}

function moveKey(table: InnerTable, key: keyof InnerTable, change: LineChange): void {
  const moved = table[key] === undefined ? undefined : movedRef(table[key], change);
  if (moved !== undefined) table[key] = moved;
}

/** A picture goes with its first cell and keeps its size. */
function movePicture({ tl, br }: { tl: Anchor; br?: Anchor }, { axis, kind, at, count }: LineChange): void {
  const [line, offset] =
    axis === "row" ? (["nativeRow", "nativeRowOff"] as const) : (["nativeCol", "nativeColOff"] as const);
  const first = tl[line] + 1;
  if (first < at) return;
  const to = kind === "insert" ? first + count : Math.max(at, first - count);
  if (kind === "delete" && first < at + count) tl[offset] = 0;
  tl[line] += to - first;
  if (br !== undefined) br[line] += to - first;
}

function movedRef(ref: string, change: LineChange): string | undefined {
  const area = areaOf(ref);
  const moved = area === undefined ? undefined : movedArea(change, area);
  return moved === undefined ? undefined : areaName(moved);
}

function areaOf(ref: string): Area | undefined {
  return readArea(ref, openEnd("row"), openEnd("column"));
}
