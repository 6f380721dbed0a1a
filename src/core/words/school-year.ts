import { bare } from "./text.ts";
import type { Day } from "./day.ts";

/** A school year by the calendar year it begins in: 2024 is 2024-2025. */
export type SchoolYear = number;

/** "2024-2025", "2024 – 2025", "Năm học 2024 - 2025"; undefined when the two years do not follow each other. */
export function readSchoolYear(text: string): SchoolYear | undefined {
  const found = /^(?:nam hoc )?(\d{4})\s?[-/]\s?(\d{4})$/.exec(bare(text));
  if (!found) return undefined;
  const first = Number(found[1]);
  return Number(found[2]) === first + 1 && first >= 2000 && first <= 2098 ? first : undefined;
}

export function showSchoolYear(year: SchoolYear): string {
  return `${year}-${year + 1}`;
}

/** The days of a school year that plans speak of; a school may set its own in Thông tin. */
export interface SchoolCalendar {
  readonly year: SchoolYear;
  readonly starts: Day;
  readonly firstSemesterEnds: Day;
  readonly secondSemesterStarts: Day;
  readonly ends: Day;
}

/** What holds where a school has set no days: 01/9, 15/01, 16/01, 31/5, as the Ministry's yearly frame roughly goes. */
export function usualCalendar(year: SchoolYear): SchoolCalendar {
  return {
    year,
    starts: `${year}-09-01`,
    firstSemesterEnds: `${year + 1}-01-15`,
    secondSemesterStarts: `${year + 1}-01-16`,
    ends: `${year + 1}-05-31`,
  };
}

/** From 01/9 to 31/8: the longest a school counts to one year (the usual plan ends on 31/5). */
export function schoolYearDays(year: SchoolYear): { starts: Day; ends: Day } {
  return { starts: `${year}-09-01`, ends: `${year + 1}-08-31` };
}

/** The school year to propose on a day: from July on, schools prepare the year that begins in September. */
export function schoolYearOn(today: Day): SchoolYear {
  const [year = "", month = ""] = today.split("-");
  return Number(month) >= 7 ? Number(year) : Number(year) - 1;
}

/** The calendar years that a month written without one may mean: August belongs to two school years. */
export function yearsOfMonth(month: number, year: SchoolYear): number[] {
  if (month === 8) return [year, year + 1];
  return [month > 8 ? year : year + 1];
}
