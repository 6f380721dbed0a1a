import { schoolYearOn, showSchoolYear, usualCalendar, schoolYearDays } from "../words/school-year.ts";
import type { SchoolCalendar, SchoolYear } from "../words/school-year.ts";
import type { Information } from "../plan/draft.ts";
import { showDay, type Day } from "../words/day.ts";
import type { Trouble } from "../words/trouble.ts";

/** What a periodic report covers: the first half-year, the whole school year, or all up to a day. */
export type Period =
  { readonly kind: "semester1" } | { readonly kind: "year" } | { readonly kind: "until"; readonly day: Day };

export interface PeriodOfYear {
  readonly kind: Period["kind"];
  readonly schoolYear: SchoolYear;
  readonly ends: Day;
}

/** The school's own calendar; where Thông tin names no school year, the usual one of today's, which is told. */
export function calendarFor(
  { calendar, schoolYear }: Pick<Information, "calendar" | "schoolYear">,
  today: Day,
): SchoolCalendar {
  return calendar ?? usualCalendar(schoolYear ?? schoolYearOn(today));
}

/** Until the end of February schools report on the first half-year, after it on the year. */
export function proposedPeriod({ year }: SchoolCalendar, today: Day): Period {
  return { kind: today < `${year + 1}-03-01` ? "semester1" : "year" };
}

/** The period with its last day, or why a free day is none of this school year's. */
export function periodOf(period: Period, calendar: SchoolCalendar): PeriodOfYear | Trouble {
  const { year: schoolYear, firstSemesterEnds, ends } = calendar;
  if (period.kind === "semester1") return { kind: period.kind, schoolYear, ends: firstSemesterEnds };
  if (period.kind === "year") return { kind: period.kind, schoolYear, ends };
  const { day } = period;
  const first = calendar.starts < `${schoolYear}-09-01` ? calendar.starts : `${schoolYear}-09-01`;
  if (day >= first && day <= schoolYearDays(schoolYear).ends) return { kind: period.kind, schoolYear, ends: day };
  return {
    code: "TRANG-21",
    problem: `Ngày ${showDay(day)} không thuộc năm học ${showSchoolYear(schoolYear)}.`,
    remedy: `Chọn một ngày từ ${showDay(first)} đến ${showDay(schoolYearDays(schoolYear).ends)}.`,
  };
}

/** As it stands in the title: "học kỳ I, năm học 2024-2025". */
export function periodName({ kind, schoolYear, ends }: PeriodOfYear): string {
  const year = `năm học ${showSchoolYear(schoolYear)}`;
  if (kind === "semester1") return `học kỳ I, ${year}`;
  return kind === "year" ? year : `đến ngày ${showDay(ends)}, ${year}`;
}

/** What tells one document from the others: a school year and a period have one. */
export function periodKey({ kind, schoolYear, ends }: PeriodOfYear): string {
  return `${schoolYear}.${kind === "until" ? ends : kind}`;
}
