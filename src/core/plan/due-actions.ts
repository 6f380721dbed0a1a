import { daysAfter, type Day } from "../words/day.ts";
import type { DraftRow, PlanDraft } from "./draft.ts";

/** An action against the calendar. Whether it was done is not known here, so nothing is called late. */
export interface DueAction {
  readonly row: DraftRow;
  /** ended: its time is over; soon: it ends within 14 days; running; later: it has not begun. */
  readonly when: "ended" | "soon" | "running" | "later";
  readonly starts?: Day;
  readonly ends: Day;
}

const SOON = 14;

/** The plan's actions whose end could be read, those that ended first, then by their end. */
export function dueActions({ rows }: PlanDraft, today: Day): DueAction[] {
  const soon = daysAfter(today, SOON);
  const whenOf = (starts: Day | undefined, ends: Day): DueAction["when"] => {
    if (ends < today) return "ended";
    if (starts !== undefined && starts > today) return "later";
    return ends <= soon ? "soon" : "running";
  };
  return rows
    .flatMap((row) => {
      const { starts, ends } = row.timeline.value ?? {};
      if (ends === undefined) return [];
      return [{ row, when: whenOf(starts, ends), ends, ...(starts === undefined ? {} : { starts }) }];
    })
    .sort((a, b) => (a.ends < b.ends ? -1 : a.ends > b.ends ? 1 : a.row.row - b.row.row));
}
