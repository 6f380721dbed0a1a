/** A calendar day as ISO text, "2024-10-01": core knows no Date, so a time zone cannot move it. */
export type Day = string;

const two = (n: number): string => String(n).padStart(2, "0");

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The day, or undefined when the calendar has no such day (31/02, tháng 13). */
export function makeDay(year: number, month: number, day: number): Day | undefined {
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) {
    return undefined;
  }
  return `${year}-${two(month)}-${two(day)}`;
}

export function dayAfter(day: Day): Day {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return makeDay(year, month, date + 1) ?? makeDay(year, month + 1, 1) ?? makeDay(year + 1, 1, 1) ?? day;
}

export function dayBefore(day: Day): Day {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  if (date > 1) return makeDay(year, month, date - 1) ?? day;
  const [lastYear, lastMonth] = month > 1 ? [year, month - 1] : [year - 1, 12];
  return makeDay(lastYear, lastMonth, daysInMonth(lastYear, lastMonth)) ?? day;
}

export function daysAfter(day: Day, count: number): Day {
  let later = day;
  for (let step = 0; step < count; step++) later = dayAfter(later);
  return later;
}

/** How many days the second lies after the first; below 0 when it lies before. */
export function daysBetween(from: Day, to: Day): number {
  return ordinal(to) - ordinal(from);
}

/** Days since a fixed day long ago: Howard Hinnant's "days_from_civil", years counted from March. */
function ordinal(day: Day): number {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const counted = month > 2 ? year : year - 1;
  const ofYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1;
  return counted * 365 + Math.floor(counted / 4) - Math.floor(counted / 100) + Math.floor(counted / 400) + ofYear;
}

/** dd/MM/yyyy */
export function showDay(day: Day): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return `${date}/${month}/${year}`;
}

/** A day in any usual notation: 5/9/2024, 05-09-2024, 2024-09-05, "ngày 05 tháng 9 năm 2024". */
export function readDay(bareText: string): Day | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(bareText);
  if (iso) return makeDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const spoken = /^(?:ngay )?(\d{1,2})(?:\s?[/.-]\s?|\s?thang\s?)(\d{1,2})(?:\s?[/.-]\s?|\s?nam\s?)(\d{4})\.?$/.exec(
    bareText,
  );
  return spoken ? makeDay(Number(spoken[3]), Number(spoken[2]), Number(spoken[1])) : undefined;
}
