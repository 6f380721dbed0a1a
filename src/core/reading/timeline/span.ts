import { daysInMonth, makeDay, type Day } from "../../words/day.ts";
import { yearsOfMonth, type SchoolCalendar } from "../../words/school-year.ts";

/** What a reader filled in that the words left open. */
export type Inferred = "year" | "schoolYear" | "semester" | "summer" | "part";

/** Days from the first to the last, both counted. */
export interface Span {
  readonly starts: Day;
  readonly ends: Day;
}

/** One stretch of days that a phrase names. */
export interface Moment {
  /** The one stretch, or for a month without a year those that the school year allows; none: nothing tells the year. */
  readonly spans: readonly Span[];
  /** Only where the year is open: the same days in a given year. */
  readonly inYear?: (year: number) => Span | undefined;
  readonly inferred: readonly Inferred[];
  /** The words themselves name both ends: "5-10/10/2024". */
  readonly closed?: true;
  /** Years that make a phase ("giai đoạn 2021-2025"), not a stretch of work. */
  readonly period?: true;
  /** "tầm nhìn đến năm 2030": looked at, not worked on. */
  readonly outlook?: true;
}

/** Why a phrase names no day there is: "không có tháng 13". */
export interface Impossible {
  readonly impossible: string;
}

export function stretch(span: Span, inferred: readonly Inferred[] = []): Moment {
  return { spans: [span], inferred };
}

/** "tháng 10/2024", "quý IV": whole months; without a year those that the school year allows. */
export function months(
  first: number,
  last: number,
  year: number | undefined,
  calendar?: SchoolCalendar,
): Moment | Impossible {
  const wrong = [first, last].find((month) => month < 1 || month > 12);
  if (wrong !== undefined) return { impossible: `không có tháng ${wrong}` };
  return named(year, calendar, last, (other) => [
    makeDay(other, first, 1),
    makeDay(other, last, daysInMonth(other, last)),
  ]);
}

/** Ten days each: what "đầu", "giữa", "cuối tháng" mean to the day is not fixed, so it is shown as taken. */
export function partOfMonth(
  days: readonly [number, number],
  month: number,
  year: number | undefined,
  calendar?: SchoolCalendar,
): Moment | Impossible {
  if (month < 1 || month > 12) return { impossible: `không có tháng ${month}` };
  const last = (other: number): number => daysInMonth(other, month);
  // Counted from the end for "nửa cuối", "tuần cuối": -6 is seven days before the end of the month.
  const day = (other: number, date: number): number => (date < 1 ? last(other) + date : Math.min(date, last(other)));
  const found = named(year, calendar, month, (other) => [
    makeDay(other, month, day(other, days[0])),
    makeDay(other, month, day(other, days[1])),
  ]);
  return "impossible" in found ? found : { ...found, inferred: [...found.inferred, "part"] };
}

export function daysOfMonth(
  first: number,
  last: number,
  month: number,
  year: number | undefined,
  calendar?: SchoolCalendar,
): Moment | Impossible {
  for (const date of [first, last]) {
    // 2024 is a leap year: without a year, 29/02 may be meant.
    if (makeDay(year ?? 2024, month, date) === undefined) {
      return { impossible: `không có ngày ${date}/${month}${year === undefined ? "" : `/${year}`}` };
    }
  }
  const found = named(year, calendar, month, (other) => [makeDay(other, month, first), makeDay(other, month, last)]);
  return "impossible" in found || first === last ? found : { ...found, closed: true };
}

function named(
  year: number | undefined,
  calendar: SchoolCalendar | undefined,
  month: number,
  days: (year: number) => [Day | undefined, Day | undefined],
): Moment | Impossible {
  const inYear = (other: number): Span | undefined => {
    const [starts, ends] = days(other);
    return starts === undefined || ends === undefined ? undefined : { starts, ends };
  };
  if (year !== undefined) {
    const span = inYear(year);
    return span ? stretch(span) : { impossible: `năm ${year} chưa đúng` };
  }
  const years = calendar ? yearsOfMonth(month, calendar.year) : [];
  const spans = years.map(inYear).filter((span): span is Span => span !== undefined);
  if (years.length > 0 && spans.length === 0) return { impossible: "không có ngày này trong năm học, cần ghi cả năm" };
  return { spans, inYear, inferred: ["year"] };
}
