import type { Day } from "../../words/day.ts";
import type { SchoolCalendar } from "../../words/school-year.ts";
import { calendarOf } from "./moment-of-school-year.ts";
import type { Named, Phrase } from "./phrase.ts";
import { months, stretch, type Impossible, type Moment } from "./span.ts";

const YEAR = "(\\d{4})";

/** Quarters, calendar years and phases. */
export const yearPhrases: readonly Phrase[] = [
  // quý IV/2024 · quý I, II · quý 3 và quý 4 năm 2024
  {
    pattern:
      /^qu[yi] ?([ivx]+|\d+)(?: ?(,|va|-|den|\+|&) ?(?:qu[yi] ?)?(iv|i{1,3}|[1-4])(?![\da-z]))?(?:(?: ?[/-] ?| nam )(\d{4}))?(?![\d/])/,
    read: readQuarters,
  },
  // đầu, cuối quý I/2025
  {
    pattern: /^(dau|giua|cuoi) qu[yi] ?(iv|i{1,3}|[1-4])(?:(?: ?[/-] ?| nam )(\d{4}))?(?![\d/a-z])/,
    read: (f, calendar) => {
      const last = (ROMAN[f[2] ?? ""] ?? Number(f[2])) * 3;
      const month = f[1] === "dau" ? last - 2 : f[1] === "giua" ? last - 1 : last;
      const found = months(month, month, f[3] ? Number(f[3]) : undefined, calendar);
      return "impossible" in found ? found : { ...found, inferred: [...found.inferred, "part"] };
    },
  },
  // 6 tháng đầu năm 2025
  {
    pattern: /^(?:6|sau) thang (dau|cuoi) nam(?: (\d{4}))?(?!\d| hoc)/,
    read: (f) => (f[2] ? months(f[1] === "dau" ? 1 : 7, f[1] === "dau" ? 6 : 12, Number(f[2])) : undefined),
  },
  // giai đoạn 2020-2025 · 2024-2026 · năm 2024 - 2025 · giai đoạn 2019
  {
    pattern: /^(giai doan )?(?:(?:tu )?nam )?(\d{4}) ?(?:-|den(?: nam)?|toi(?: nam)?) ?(\d{4})(?!\d)/,
    read: (f, calendar) => phase(Boolean(f[1]), Number(f[2]), Number(f[3]), calendar),
  },
  {
    pattern: new RegExp(`^giai doan (?:nam )?${YEAR}(?!\\d)`),
    read: (f) => ({ ...stretch(wholeYears(Number(f[1]), Number(f[1]))), period: true }),
  },
  // tầm nhìn đến năm 2030 · định hướng 2030
  {
    pattern: new RegExp(`^(?:tam nhin|dinh huong)(?: (?:den|toi|het))*(?: nam)? ${YEAR}(?!\\d)`),
    read: (f) => ({ ...stretch(wholeYears(Number(f[1]), Number(f[1]))), period: true, outlook: true }),
  },
  // đầu, giữa, cuối năm 2025
  {
    pattern: new RegExp(`^(dau|giua|cuoi) nam ${YEAR}(?!\\d| ?- ?\\d)`),
    read: (f) => partOfYear(f[1] ?? "", Number(f[2])),
  },
  // năm 2025 · 2025
  {
    pattern: new RegExp(`^(?:trong |ca )?(?:nam )?${YEAR}\\b(?! ?[-/] ?\\d)`),
    read: (f) => months(1, 12, Number(f[1])),
  },
];

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

function readQuarters(f: RegExpExecArray, calendar?: SchoolCalendar): Named | undefined {
  const first = ROMAN[f[1] ?? ""] ?? Number(f[1]);
  const last = f[3] === undefined ? first : (ROMAN[f[3]] ?? Number(f[3]));
  if (!(first >= 1 && first <= 4)) return { impossible: `không có quý ${(f[1] ?? "").toUpperCase()}` };
  const year = f[4] ? Number(f[4]) : undefined;
  if (last >= first && (last - first <= 1 || f[2] === "-" || f[2] === "den"))
    return quarters(first, last, year, calendar);
  const [from, to] = [quarters(first, first, undefined, calendar), quarters(last, last, year, calendar)];
  if (from === undefined || to === undefined || "impossible" in from || "impossible" in to) return from ?? to;
  return f[2] === "-" || f[2] === "den" ? { from, to } : [from, to];
}

/** The third quarter lies in two school years: without a year it is not guessed. */
function quarters(
  first: number,
  last: number,
  year: number | undefined,
  calendar?: SchoolCalendar,
): Moment | Impossible | undefined {
  if (year === undefined && first <= 3 && last >= 3) return { impossible: "quý III thuộc hai năm học, cần ghi cả năm" };
  return months(first * 3 - 2, last * 3, year, calendar);
}

function phase(named: boolean, first: number, last: number, calendar?: SchoolCalendar): Moment | Impossible {
  if (last < first) return { impossible: `năm ${last} trước năm ${first}` };
  // Two years that follow each other are a school year to a school, unless they are called a phase.
  if (!named && last === first + 1) {
    const { starts, ends } = calendarOf(first, calendar);
    return stretch({ starts, ends }, ["schoolYear"]);
  }
  return { ...stretch(wholeYears(first, last)), period: true, closed: true };
}

function wholeYears(first: number, last: number): { starts: Day; ends: Day } {
  return { starts: `${first}-01-01`, ends: `${last}-12-31` };
}

/** A quarter of the year at either end, four months in its middle: shown as taken. */
function partOfYear(part: string, year: number): Moment | Impossible {
  const [first, last] = part === "dau" ? [1, 3] : part === "giua" ? [5, 8] : [10, 12];
  const found = months(first, last, year);
  return "impossible" in found ? found : { ...found, inferred: ["part"] };
}
