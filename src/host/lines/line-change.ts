import type { Area } from "../sheets/a1-notation.ts";

export type Axis = "row" | "column";

/** Rows or columns that come in front of line `at`, or that go from `at` on. Lines count from 1. */
export interface LineChange {
  readonly axis: Axis;
  readonly kind: "insert" | "delete";
  readonly at: number;
  readonly count: number;
  /** The line, as counted before the change, whose formats and rules new lines take. */
  readonly like?: number;
}

export interface Span {
  readonly first: number;
  readonly last: number;
}

/** What a file takes for "to the end": such a span stays open however the lines move. */
const END: Readonly<Record<Axis, number>> = { row: 1_048_576, column: 16_384 };

export function openEnd(axis: Axis): number {
  return END[axis];
}

/** Where the lines of a span stand after the change; undefined when none is left. */
export function movedSpan(change: LineChange, { first, last }: Span): Span | undefined {
  const end = END[change.axis];
  const open = last >= end;
  if (open && first === 1) return { first, last };
  const moved =
    change.kind === "insert"
      ? {
          first: first >= change.at ? first + change.count : first,
          last: last >= change.at ? last + change.count : last,
        }
      : { first: kept(change, first, change.at), last: kept(change, last, change.at - 1) };
  const span = { first: moved.first, last: open ? last : Math.min(moved.last, end) };
  return span.first > span.last ? undefined : span;
}

/** As `movedSpan`, and over the new lines too where the span covers the line they are like. */
export function grownSpan(change: LineChange, span: Span): Span | undefined {
  const { like, count } = change;
  if (like === undefined || like < span.first || like > span.last) return movedSpan(change, span);
  return { first: span.first, last: Math.min(span.last + count, END[change.axis]) };
}

export function movedArea(change: LineChange, area: Area): Area | undefined {
  return withSpan(change.axis, area, movedSpan(change, spanOf(change.axis, area)));
}

export function grownArea(change: LineChange, area: Area): Area | undefined {
  return withSpan(change.axis, area, grownSpan(change, spanOf(change.axis, area)));
}

export function spanOf(axis: Axis, { top, left, bottom, right }: Area): Span {
  return axis === "row" ? { first: top, last: bottom } : { first: left, last: right };
}

/** True when lines come or go between the first and the last line of the span. */
export function cutsThrough({ kind, at, count }: LineChange, { first, last }: Span): boolean {
  return kind === "insert" ? first < at && at <= last : first < at + count && at <= last;
}

function withSpan(axis: Axis, area: Area, span: Span | undefined): Area | undefined {
  if (span === undefined) return undefined;
  const { first, last } = span;
  return axis === "row" ? { ...area, top: first, bottom: last } : { ...area, left: first, right: last };
}

/** A line after lines went; `instead` for one that went itself. */
function kept({ at, count }: LineChange, line: number, instead: number): number {
  if (line < at) return line;
  return line < at + count ? instead : line - count;
}
