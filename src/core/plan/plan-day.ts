import type { Day } from "../words/day.ts";
import type { PlanDraft } from "./draft.ts";

/** The day on which the plan speaks: its date, else the first day of its school year. */
export function planDayOf({ information: { date, calendar } }: PlanDraft): Day | undefined {
  return date ?? calendar?.starts;
}
