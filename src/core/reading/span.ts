import { daysInMonth, makeDay, type Day } from "../words/day.ts";
import { yearOfMonth, type SchoolYear } from "../words/school-year.ts";

/** What a reader filled in that the words left open. */
export type Inferred = "year" | "schoolYear" | "semester" | "part";

/** One stretch of days that a phrase names. */
export interface Moment {
  readonly starts: Day;
  readonly ends: Day;
  readonly year: number;
  /** The phrase had no year of its own. */
  readonly yearless: boolean;
  /** The same days, had the phrase named this year. */
  readonly inYear: (year: number) => { readonly starts: Day; readonly ends: Day };
}

export type Found =
  | { readonly moment: Moment; readonly rest: string; readonly inferred: readonly Inferred[]; readonly period: boolean }
  | { readonly impossible: string };

export type FoundMoment = Omit<Extract<Found, { rest: string }>, "rest">;

export function semester(first: boolean, year: SchoolYear | undefined): FoundMoment | undefined {
  if (year === undefined) return undefined;
  const days = first
    ? { starts: `${year}-09-01`, ends: `${year + 1}-01-15` }
    : { starts: `${year + 1}-01-16`, ends: `${year + 1}-05-31` };
  return stretch(days, year, ["semester"]);
}

export function stretch(days: { starts: Day; ends: Day }, year: number, inferred: readonly Inferred[]): FoundMoment {
  return { moment: { ...days, year, yearless: false, inYear: () => days }, inferred, period: true };
}

/**
 * "9, 10, 11" or "10-12": months that follow each other, over the new year too; the year that is written is the last one's.
 * A comma between months that do not follow each other names two times, and is told.
 */
export function monthList(
  text: string,
  year: number | undefined,
  schoolYear?: SchoolYear,
): FoundMoment | string | undefined {
  const list = (text.match(/\d+/g) ?? []).map(Number);
  const wrong = list.find((month) => month < 1 || month > 12);
  if (wrong !== undefined) return `không có tháng ${wrong}`;
  const [first = 0] = list;
  const last = list[list.length - 1] ?? first;
  const follows = list.every((month, index) => index === 0 || month === ((list[index - 1] ?? 0) % 12) + 1);
  const range = list.length === 2 && text.includes("-");
  if (!follows && !range) return "có hơn một khoảng thời gian";
  const lastYear = year ?? yearOfMonth(last, schoolYear);
  if (lastYear === undefined) return undefined;
  const starts = makeDay(first > last ? lastYear - 1 : lastYear, first, 1);
  const ends = makeDay(lastYear, last, daysInMonth(lastYear, last));
  if (starts === undefined || ends === undefined) return `năm ${lastYear} chưa đúng`;
  const days = { starts, ends };
  return {
    moment: { ...days, year: lastYear, yearless: false, inYear: () => days },
    inferred: year === undefined ? ["year"] : [],
    period: false,
  };
}

export function months(first: number, last: number, year: number, yearless = false): FoundMoment | string {
  const wrong = [first, last].find((month) => month < 1 || month > 12);
  if (wrong !== undefined) return `không có tháng ${wrong}`;
  return named(year, yearless, (other) => ({
    starts: makeDay(other, first, 1),
    ends: makeDay(other, last, daysInMonth(other, last)),
  }));
}

/** Ten days each: what "đầu", "giữa", "cuối tháng" mean to the day is not fixed, so it is shown as taken. */
export function partOfMonth(part: string, month: number, year: number): FoundMoment | string {
  if (month < 1 || month > 12) return `không có tháng ${month}`;
  const [from, to] = /^(?:dau|thuong)/.test(part) ? [1, 10] : /^(?:giua|trung)/.test(part) ? [11, 20] : [21, 31];
  const found = named(year, false, (other) => ({
    starts: makeDay(other, month, from),
    ends: makeDay(other, month, Math.min(to, daysInMonth(other, month))),
  }));
  return typeof found === "string" ? found : { ...found, inferred: ["part"] };
}

export function oneDay(date: number, month: number, year: number, yearless = false): FoundMoment | string {
  if (makeDay(year, month, date) === undefined) return `không có ngày ${date}/${month}${yearless ? "" : `/${year}`}`;
  return named(year, yearless, (other) => ({ starts: makeDay(other, month, date), ends: makeDay(other, month, date) }));
}

interface MaybeDays {
  readonly starts: Day | undefined;
  readonly ends: Day | undefined;
}

function named(year: number, yearless: boolean, daysIn: (year: number) => MaybeDays): FoundMoment | string {
  const { starts, ends } = daysIn(year);
  if (starts === undefined || ends === undefined) return `năm ${year} chưa đúng`;
  const inYear = (other: number): { starts: Day; ends: Day } => {
    const days = daysIn(other);
    return { starts: days.starts ?? starts, ends: days.ends ?? ends };
  };
  return { moment: { starts, ends, year, yearless, inYear }, inferred: yearless ? ["year"] : [], period: false };
}
