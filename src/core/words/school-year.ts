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

/** From 01/9 to 31/8: the longest a school counts to one year (the usual plan ends on 31/5). */
export function schoolYearDays(year: SchoolYear): { starts: Day; ends: Day } {
  return { starts: `${year}-09-01`, ends: `${year + 1}-08-31` };
}

/** The school year to propose on a day: from July on, schools prepare the year that begins in September. */
export function schoolYearOn(today: Day): SchoolYear {
  const [year = "", month = ""] = today.split("-");
  return Number(month) >= 7 ? Number(year) : Number(year) - 1;
}

/** The calendar year of a month that staff wrote without one; August belongs to two school years and is not guessed. */
export function yearOfMonth(month: number, year: SchoolYear | undefined): number | undefined {
  if (year === undefined || month === 8) return undefined;
  return month > 8 ? year : year + 1;
}
