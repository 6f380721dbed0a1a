import { likeness } from "../words/likeness.ts";
import { oneLine, sameName } from "../words/text.ts";
import type { DraftRow, PlanDraft, TrackingRow } from "./draft.ts";

/** An action of the plan with its line of Theo dõi. */
export interface FollowedAction {
  /** Mã việc: that of the line, else a new one; no two actions share one. */
  readonly id: string;
  readonly row: DraftRow;
  /** Absent where Theo dõi has no line for it yet. */
  readonly line?: TrackingRow;
  /** The action says something else than the line did: it was taken for the same one, which is told. */
  readonly reworded: boolean;
}

export interface Following {
  /** In the order of the plan. */
  readonly actions: readonly FollowedAction[];
  /** Lines whose action the plan no longer has. */
  readonly gone: readonly TrackingRow[];
}

/**
 * Which line of Theo dõi tells of which action. Mã việc alone is not trusted: a table pasted over Kế hoạch leaves the
 * codes of other actions beside its rows. So what the action says comes first, and the code where words have changed.
 */
export function followingOf(draft: Pick<PlanDraft, "rows" | "tracking">): Following {
  const known = found.get(draft) ?? paired(draft);
  found.set(draft, known);
  return known;
}

/** A draft does not change: several rules ask for the same. */
const found = new WeakMap<object, Following>();

function paired({ rows, tracking = [] }: Pick<PlanDraft, "rows" | "tracking">): Following {
  const lineOf = new Map<DraftRow, TrackingRow>();
  const left = new Set(tracking);
  for (const way of WAYS) pair(way, rows, lineOf, left);
  const ids = idsOf(rows, lineOf, tracking);
  return {
    actions: rows.map((row) => {
      const line = lineOf.get(row);
      const id = ids.get(row) ?? "";
      return line ? { id, row, line, reworded: !sameAction(row, line) } : { id, row, reworded: false };
    }),
    gone: tracking.filter((line) => left.has(line)),
  };
}

interface Way {
  /** Only a row and a line with the same key are looked at; "" is no key. */
  readonly row: (row: DraftRow) => string;
  readonly line: (line: TrackingRow) => string;
  readonly fits?: (row: DraftRow, line: TrackingRow) => boolean;
}

const key = (...parts: readonly string[]): string => (parts.includes("") ? "" : parts.join("\u0001"));
const alike = (row: DraftRow, line: TrackingRow): boolean =>
  sameAction(row, line) || likeness(row.action, line.action) >= 0.5;

/** From the surest to the least sure. */
const WAYS: readonly Way[] = [
  {
    row: (row) => key(row.id, criterionOf(row), sameName(row.action)),
    line: (line) => key(line.id, line.criterion, sameName(line.action)),
  },
  {
    row: (row) => key(criterionOf(row), sameName(row.action)),
    line: (line) => key(line.criterion, sameName(line.action)),
  },
  { row: ({ id }) => id, line: ({ id }) => id, fits: alike },
  { row: criterionOf, line: ({ criterion }) => criterion, fits: alike },
  { row: ({ action }) => sameName(action), line: ({ action }) => sameName(action) },
  // words that share nothing are another action, whatever code was left beside them
  {
    row: (row) => key(row.id, criterionOf(row)),
    line: (line) => key(line.id, line.criterion),
    fits: (row, line) => likeness(row.action, line.action) >= 0.15,
  },
];

function pair(way: Way, rows: readonly DraftRow[], lineOf: Map<DraftRow, TrackingRow>, left: Set<TrackingRow>): void {
  const byKey = new Map<string, TrackingRow[]>();
  for (const line of left) {
    const named = way.line(line);
    const same = byKey.get(named);
    if (same) same.push(line);
    else byKey.set(named, [line]);
  }
  for (const row of rows) {
    const named = way.row(row);
    if (named === "" || lineOf.has(row)) continue;
    const line = byKey.get(named)?.find((one) => left.has(one) && (way.fits?.(row, one) ?? true));
    if (!line) continue;
    lineOf.set(row, line);
    left.delete(line);
  }
}

const sameAction = (row: DraftRow, line: TrackingRow): boolean => sameName(row.action) === sameName(line.action);

/** "1.2", or what staff typed where no criterion could be read. */
export function criterionOf(row: DraftRow): string {
  return row.criterion.value ?? oneLine(row.criterion.text);
}

/** A line keeps its code for good; a new action keeps its own where nobody else has it, else gets the next number. */
function idsOf(
  rows: readonly DraftRow[],
  lineOf: ReadonlyMap<DraftRow, TrackingRow>,
  tracking: readonly TrackingRow[],
): Map<DraftRow, string> {
  const taken = new Set(tracking.map(({ id }) => id).filter((id) => id !== ""));
  let last = Math.max(0, ...[...taken, ...rows.map(({ id }) => id)].map(numberOf));
  const ids = new Map<DraftRow, string>();
  const given = new Set<string>();
  for (const row of rows) {
    const line = lineOf.get(row);
    const own = line ? line.id : taken.has(row.id) || numberOf(row.id) === 0 ? "" : row.id;
    const id = own === "" || given.has(own) ? `V${(last += 1)}` : own;
    ids.set(row, id);
    given.add(id);
  }
  return ids;
}

/** "V3": other words under Mã việc are the school's own. */
export function isActionCode(id: string): boolean {
  return numberOf(id) > 0;
}

function numberOf(id: string): number {
  return Number(/^V(\d{1,6})$/.exec(id)?.[1] ?? 0);
}

/** A line that tells of an action, not a note or a signature below the table. */
export function isFilled({ state, percent, spent, proof }: TrackingRow): boolean {
  return [state.text, percent.text, spent.text, proof].some((text) => text !== "");
}

/** The line of an action that bears the same code: this one was copied from it. */
export function twinOf({ id }: TrackingRow, { actions }: Following): TrackingRow | undefined {
  return id === "" ? undefined : actions.find(({ line }) => line?.id === id)?.line;
}
