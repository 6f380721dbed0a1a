import type { Day } from "../words/day.ts";
import { schoolYearDays } from "../words/school-year.ts";
import type { PlanDraft } from "./draft.ts";

/** The day on which the plan speaks: its date, else (or when that belongs to another year, TH-04) the first day of its school year. */
export function planDayOf({ information: { date, calendar } }: Pick<PlanDraft, "information">): Day | undefined {
  if (!calendar || date === undefined) return date ?? calendar?.starts;
  const near = date >= `${calendar.year}-06-01` && date <= schoolYearDays(calendar.year).ends;
  return near ? date : calendar.starts;
}
