import type { SchoolCalendar } from "../../words/school-year.ts";
import { calendarOf } from "./moment-of-school-year.ts";

/** "Tháng 10 năm học 2025-2026", "đầu tháng 6 (cuối năm học trước)": the school year that the words themselves name. */
export function namedSchoolYear(
  words: string,
  calendar?: SchoolCalendar,
): { readonly words: string; readonly calendar: SchoolCalendar } | undefined {
  const given = /^(.+?)[\s,;(/]+(?:cua |trong )?(?:nam hoc|nh) ?(\d{4}) ?[-/] ?(\d{4})\)?$/.exec(words);
  const semester = /^((?:dau |giua |cuoi )?(?:hoc k[yi]|hk) ?[i\d]+)[ /(]+(\d{4}) ?- ?(\d{4})\)?$/.exec(words);
  if (semester && Number(semester[3]) === Number(semester[2]) + 1) {
    return { words: semester[1] ?? "", calendar: calendarOf(Number(semester[2]), calendar) };
  }
  const apart = given?.[1] !== undefined && !/\b(?:den|toi|het|va|ca|truoc|-|→|trong|suot|dau|cuoi)$/.test(given[1]);
  if (given && apart && Number(given[3]) === Number(given[2]) + 1 && /[a-z\d]/.test(given[1] ?? "")) {
    return { words: given[1] ?? "", calendar: calendarOf(Number(given[2]), calendar) };
  }
  const beside = /^(.+?) \((?:cuoi |cua |thuoc )?nam hoc (truoc|sau|toi|ke tiep)\)$/.exec(words);
  if (!beside || !calendar) return undefined;
  const year = beside[2] === "truoc" ? calendar.year - 1 : calendar.year + 1;
  return { words: beside[1] ?? "", calendar: calendarOf(year) };
}
