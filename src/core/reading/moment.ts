import { daysInMonth, makeDay, type Day } from "../words/day.ts";
import { schoolYearDays, yearOfMonth, type SchoolYear } from "../words/school-year.ts";

/** What a reader filled in that the words left open. */
export type Inferred = "year" | "schoolYear" | "semester" | "part";

/** One stretch of days that a phrase names. */
export interface Moment {
  readonly starts: Day;
  readonly ends: Day;
  readonly year: number;
  /** The phrase had no year of its own. */
  readonly yearless: boolean;
  /** The first day of the same phrase, had it named this year. */
  readonly inYear: (year: number) => Day;
}

export type Found =
  | { readonly moment: Moment; readonly rest: string; readonly inferred: readonly Inferred[]; readonly period: boolean }
  | { readonly impossible: string };

interface Phrase {
  readonly pattern: RegExp;
  readonly read: (found: RegExpExecArray, schoolYear?: SchoolYear) => Omit<FoundMoment, "rest"> | string | undefined;
}
type FoundMoment = Extract<Found, { rest: string }>;

const END = "(?![\\d/])";

/** Reads the phrase at the beginning of the (bare) words, and hands back what follows; undefined: no phrase known. */
export function readMoment(words: string, schoolYear?: SchoolYear): Found | undefined {
  for (const { pattern, read } of PHRASES) {
    const found = pattern.exec(words);
    if (!found) continue;
    const result = read(found, schoolYear);
    if (result === undefined) continue;
    if (typeof result === "string") return { impossible: result };
    return { ...result, rest: words.slice(found[0].length) };
  }
  return undefined;
}

const PHRASES: readonly Phrase[] = [
  {
    // 2024-09-01
    pattern: /^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/,
    read: (found) => oneDay(Number(found[3]), Number(found[2]), Number(found[1]), false),
  },
  {
    // ngày 05 tháng 9 năm 2024 · 5/9/2024
    pattern: new RegExp(`^(?:ngay )?(\\d{1,2}) ?([/.-]) ?(\\d{1,2}) ?\\2 ?(\\d{4})${END}`),
    read: (found) => oneDay(Number(found[1]), Number(found[3]), Number(found[4]), false),
  },
  {
    pattern: new RegExp(`^(?:ngay )?(\\d{1,2}) thang (\\d{1,2})(?: ?/ ?| nam )(\\d{4})${END}`),
    read: (found) => oneDay(Number(found[1]), Number(found[2]), Number(found[3]), false),
  },
  {
    // 10-12/2024: a dash before a stroke parts two months, not day and month
    pattern: new RegExp(`^(\\d{1,2}) ?- ?(\\d{1,2}) ?/ ?(\\d{4})${END}`),
    read: (found) => months(Number(found[1]), Number(found[2]), Number(found[3]), false),
  },
  {
    // tháng 10/2024 · 10/2024 · tháng 10 năm 2024
    pattern: new RegExp(`^(?:thang ?|t\\.?)?(\\d{1,2})(?: ?[/.-] ?| nam )(\\d{4})${END}`),
    read: (found) => months(Number(found[1]), Number(found[1]), Number(found[2]), false),
  },
  {
    // tháng 9, 10/2024
    pattern: new RegExp(`^thang ?(\\d{1,2}) ?(?:,|va|-) ?(\\d{1,2})(?: ?/ ?| nam )(\\d{4})${END}`),
    read: (found) => months(Number(found[1]), Number(found[2]), Number(found[3]), false),
  },
  {
    // ngày 24/8
    pattern: new RegExp(`^ngay (\\d{1,2})(?: ?/ ?| thang )(\\d{1,2})${END}`),
    read: (found, schoolYear) =>
      schoolYear === undefined
        ? undefined
        : oneDay(Number(found[1]), Number(found[2]), yearOfMonth(Number(found[2]), schoolYear), true),
  },
  {
    // tháng 10
    pattern: new RegExp(`^thang ?(\\d{1,2})${END}`),
    read: (found, schoolYear) =>
      schoolYear === undefined
        ? undefined
        : months(Number(found[1]), Number(found[1]), yearOfMonth(Number(found[1]), schoolYear), true),
  },
  {
    // quý IV/2024
    pattern: /^quy (iv|i{1,3}|[1-4])(?: ?\/ ?| nam )(\d{4})/,
    read: (found) => {
      const quarter = { i: 1, ii: 2, iii: 3, iv: 4 }[found[1] ?? ""] ?? Number(found[1]);
      return months(quarter * 3 - 2, quarter * 3, Number(found[2]), false);
    },
  },
  {
    // (trong, cả) năm học 2024-2025
    pattern: /^(?:ca |trong )?nam hoc (\d{4}) ?- ?(\d{4})/,
    read: (found) => {
      const first = Number(found[1]);
      if (Number(found[2]) !== first + 1) return `năm học ${first}-${found[2] ?? ""} không gồm hai năm liền nhau`;
      return stretch(schoolYearDays(first), first, ["part"], true);
    },
  },
  {
    // cả năm học · cả năm
    pattern: /^(?:trong )?(?:(?:ca )?nam hoc|ca nam)\b(?! \d)/,
    read: (_found, schoolYear) =>
      schoolYear === undefined ? undefined : stretch(schoolYearDays(schoolYear), schoolYear, ["schoolYear"], true),
  },
  {
    // học kỳ I · HK2: a half-year's dates are those the Ministry's frame usually sets
    pattern: /^(?:hoc k[yi]|hk) ?(ii|i|1|2)\b(?: nam hoc (\d{4}) ?- ?(\d{4}))?/,
    read: (found, schoolYear) => {
      const year = found[2] ? Number(found[2]) : schoolYear;
      if (year === undefined) return undefined;
      const first = found[1] === "i" || found[1] === "1";
      const days = first
        ? { starts: `${year}-09-01`, ends: `${year + 1}-01-15` }
        : { starts: `${year + 1}-01-16`, ends: `${year + 1}-05-31` };
      return stretch(days, year, ["semester"], true);
    },
  },
  {
    // giai đoạn 2020-2025 · 2024-2026
    pattern: /^(giai doan )?(\d{4}) ?- ?(\d{4})\b/,
    read: (found, schoolYear) => {
      const [first, last] = [Number(found[2]), Number(found[3])];
      // The plan's own school year, written without its name.
      if (!found[1] && first === schoolYear && last === first + 1) {
        return stretch(schoolYearDays(first), first, ["schoolYear"], true);
      }
      return stretch({ starts: `${first}-01-01`, ends: `${last}-12-31` }, first, [], true);
    },
  },
  {
    // năm 2025
    pattern: /^(?:trong |ca )?nam (\d{4})\b/,
    read: (found) =>
      stretch({ starts: `${found[1] ?? ""}-01-01`, ends: `${found[1] ?? ""}-12-31` }, Number(found[1]), [], true),
  },
];

function stretch(
  days: { starts: Day; ends: Day },
  year: number,
  inferred: readonly Inferred[],
  period: boolean,
): Omit<FoundMoment, "rest"> {
  return { moment: { ...days, year, yearless: false, inYear: () => days.starts }, inferred, period };
}

function months(first: number, last: number, year: number, yearless: boolean): Omit<FoundMoment, "rest"> | string {
  const wrong = [first, last].find((month) => month < 1 || month > 12);
  if (wrong !== undefined) return `không có tháng ${wrong}`;
  const starts = makeDay(year, first, 1);
  const ends = makeDay(year, last, daysInMonth(year, last));
  if (starts === undefined || ends === undefined) return `năm ${year} chưa đúng`;
  const inYear = (other: number): Day => makeDay(other, first, 1) ?? starts;
  return {
    moment: { starts, ends, year, yearless, inYear },
    inferred: yearless ? ["year"] : [],
    period: false,
  };
}

function oneDay(date: number, month: number, year: number, yearless: boolean): Omit<FoundMoment, "rest"> | string {
  const day = makeDay(year, month, date);
  if (day === undefined) return `không có ngày ${date}/${month}${yearless ? "" : `/${year}`}`;
  const inYear = (other: number): Day => makeDay(other, month, date) ?? day;
  return {
    moment: { starts: day, ends: day, year, yearless, inYear },
    inferred: yearless ? ["year"] : [],
    period: false,
  };
}
