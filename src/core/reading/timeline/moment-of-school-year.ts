import { daysInMonth, makeDay, type Day } from "../../words/day.ts";
import { usualCalendar, type SchoolCalendar, type SchoolYear } from "../../words/school-year.ts";
import type { Phrase } from "./phrase.ts";
import { stretch, type Impossible, type Inferred, type Moment } from "./span.ts";

const SEMESTER = "(?:hoc k[yi]|hk|k[yi])";
const FIRST = "(?:i|1|mot|dau)";
const SECOND = "(?:ii|2|hai)";

/** A school's own calendar holds for its year only. */
export function calendarOf(year: SchoolYear, calendar?: SchoolCalendar): SchoolCalendar {
  return calendar?.year === year ? calendar : usualCalendar(year);
}

/** Half-years, school years, their parts, and summers. */
export const schoolYearPhrases: readonly Phrase[] = [
  // học kỳ I, II · cả hai học kỳ
  {
    pattern: new RegExp(
      `^(?:${SEMESTER} ?${FIRST} ?(?:,|va|-|&|\\+) ?${SEMESTER}? ?${SECOND}|(?:ca )?(?:hai|2) ${SEMESTER})(?![\\d/a-z])`,
    ),
    read: (_f, calendar) => calendar && stretch({ starts: calendar.starts, ends: calendar.ends }, ["semester"]),
  },
  // đầu, giữa, cuối học kỳ I
  {
    pattern: new RegExp(`^(dau|giua|cuoi) ${SEMESTER} ?(?:(${FIRST})|${SECOND})(?![\\d/a-z])`),
    read: (f, calendar) => calendar && stretch(partOfSemester(f[1] ?? "", f[2] !== undefined, calendar), ["part"]),
  },
  // kết thúc học kỳ I: the last day
  {
    pattern: new RegExp(
      `^ket thuc (?:${SEMESTER} ?(?:(${FIRST})|${SECOND})(?![\\d/a-z])|nam hoc\\b(?! (?:moi|truoc|sau|toi|cu)\\b))`,
    ),
    read: (f, calendar) => {
      const ends = calendar && (f[1] === undefined ? calendar.ends : calendar.firstSemesterEnds);
      return ends === undefined ? undefined : stretch({ starts: ends, ends }, ["semester"]);
    },
  },
  // học kỳ I · HK2
  {
    pattern: new RegExp(`^${SEMESTER} ?(?:(${FIRST})|${SECOND})(?![\\d/a-z])`),
    read: (f, calendar) => calendar && stretch(semester(f[1] !== undefined, calendar), ["semester"]),
  },
  {
    pattern: new RegExp(`^${SEMESTER} ?(iii|iv|[3-9])\\b`),
    read: (f) => ({ impossible: `không có học kỳ ${(f[1] ?? "").toUpperCase()}` }),
  },
  // năm học 2024-2025 · NH 24-25
  {
    pattern: /^(?:ca |trong )?(?:nam hoc|nh) ?(\d{4}|\d{2}) ?[-/] ?(\d{4}|\d{2})(?!\d)/,
    read: (f, calendar) => schoolYear(f[1] ?? "", f[2] ?? "", calendar),
  },
  // đầu năm học · cuối năm học
  {
    pattern: /^(dau|cuoi) nam hoc\b(?! (?:moi|truoc|sau|toi|cu)\b)(?! \d)/,
    read: (f, calendar) => calendar && stretch(partOfSchoolYear(f[1] === "dau", calendar), ["part"]),
  },
  // khai giảng
  {
    pattern: /^(?:le |ngay )*khai giang\b(?: nam hoc\b(?! moi))?/,
    read: (_f, calendar) => {
      const day = calendar && makeDay(calendar.year, 9, 5);
      return day === undefined ? undefined : stretch({ starts: day, ends: day }, ["schoolYear"]);
    },
  },
  // cả năm học · cả năm
  {
    pattern:
      /^(?:(?:ca |toan |tron )?nam hoc|ca nam|trong nam|nam$)(?![a-z])(?! ?(?:\d|toi|sau|truoc|moi|cu|nay toi)\b)(?! \d)(?: nay)?/,
    read: (_f, calendar) => calendar && stretch({ starts: calendar.starts, ends: calendar.ends }, ["schoolYear"]),
  },
  // hè 2025 · nghỉ hè
  {
    pattern: /^(?:dip |ky |thoi gian )?(?:nghi )?he\b(?:(?: ?\/ ?| nam | )(\d{4}))?(?!\d)/,
    read: (f, calendar) => {
      const year = f[1] ? Number(f[1]) : calendar && calendar.year + 1;
      const inferred: Inferred[] = f[1] ? ["summer"] : ["summer", "year"];
      return year === undefined ? undefined : stretch({ starts: `${year}-06-01`, ends: `${year}-08-31` }, inferred);
    },
  },
];

function semester(first: boolean, calendar: SchoolCalendar): { starts: Day; ends: Day } {
  return first
    ? { starts: calendar.starts, ends: calendar.firstSemesterEnds }
    : { starts: calendar.secondSemesterStarts, ends: calendar.ends };
}

/** The first or last month of a half-year, or a month in its middle. */
function partOfSemester(part: string, first: boolean, calendar: SchoolCalendar): { starts: Day; ends: Day } {
  const { starts, ends } = semester(first, calendar);
  if (part === "dau") return { starts, ends: monthEnd(starts) };
  if (part === "cuoi") return { starts: `${ends.slice(0, 8)}01`, ends };
  return first
    ? { starts: `${calendar.year}-11-01`, ends: `${calendar.year}-11-30` }
    : { starts: `${calendar.year + 1}-03-01`, ends: `${calendar.year + 1}-03-31` };
}

function monthEnd(day: Day): Day {
  const [year = 0, month = 0] = day.split("-").map(Number);
  return makeDay(year, month, daysInMonth(year, month)) ?? day;
}

function partOfSchoolYear(first: boolean, { starts, ends }: SchoolCalendar): { starts: Day; ends: Day } {
  return first ? { starts, ends: monthEnd(starts) } : { starts: `${ends.slice(0, 8)}01`, ends };
}

function schoolYear(from: string, to: string, calendar?: SchoolCalendar): Moment | Impossible {
  const first = from.length === 2 ? 2000 + Number(from) : Number(from);
  const last = to.length === 2 ? 2000 + Number(to) : Number(to);
  if (last !== first + 1) return { impossible: `năm học ${from}-${to} không gồm hai năm liền nhau` };
  const { starts, ends } = calendarOf(first, calendar);
  return stretch({ starts, ends }, from.length === 2 ? ["schoolYear", "year"] : ["schoolYear"]);
}
