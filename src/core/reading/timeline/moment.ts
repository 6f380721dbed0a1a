import type { Named, Phrase } from "./phrase.ts";
import { makeDay, type Day } from "../../words/day.ts";
import type { SchoolCalendar } from "../../words/school-year.ts";
import { daysOfMonth, months, partOfMonth, type Impossible, type Moment } from "./span.ts";
import { schoolYearPhrases } from "./moment-of-school-year.ts";
import { yearPhrases } from "./moment-of-year.ts";

/** Pairs of first and last moment, in the order of the words. */
export interface Found {
  readonly pairs: readonly { readonly from: Moment; readonly to: Moment }[];
  readonly rest: string;
}

/** Reads the phrase at the beginning of the words, and hands back what follows; undefined: no phrase known. */
export function readMoment(words: string, calendar?: SchoolCalendar): Found | Impossible | undefined {
  for (const { pattern, read } of phrases) {
    const found = pattern.exec(words);
    if (!found) continue;
    const result = read(found, calendar);
    if (result === undefined) continue;
    if ("impossible" in result) return result;
    const all = "from" in result ? [result.from, result.to] : "spans" in result ? [result] : result;
    const wrong = all.flatMap(({ spans }) => spans).find(({ starts, ends }) => !isReal(starts) || !isReal(ends));
    if (wrong) return { impossible: `năm ${wrong.starts.split("-")[0] ?? ""} chưa đúng` };
    const rest = words.slice(found[0].length);
    if ("from" in result) return { pairs: [result], rest };
    return { pairs: ("spans" in result ? [result] : result).map((one) => ({ from: one, to: one })), rest };
  }
  return undefined;
}

const EARLIEST = "2000";

function isReal(day: Day): boolean {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return day >= EARLIEST && makeDay(year, month, date) === day;
}

// A year of two figures must not look like a month: "9/24", but "tháng 9/10" is told as unread.
const YEAR = "(\\d{4}|1[3-9]|[2-4]\\d)";
const OF_YEAR = `(?: ?[/.-] ?| nam )${YEAR}`;
const END = "(?![\\d/])(?! ?%)";
const phrase = (pattern: string): RegExp => new RegExp(`^${pattern}${END}`);
const THE_DAY = "(?:(?:ngay|mung|mong) )*";
const JOINT = "(?:-|,|;|\\+|&|va|den)";

function yearOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

/** A year of two figures is filled up, and that is said. */
function withYear(text: string | undefined, moment: Moment | Impossible): Moment | Impossible {
  return text?.length === 2 && !("impossible" in moment)
    ? { ...moment, inferred: [...moment.inferred, "year"] }
    : moment;
}

const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  dau: [1, 10],
  "thuong tuan": [1, 10],
  giua: [11, 20],
  "trung tuan": [11, 20],
  cuoi: [21, 31],
  "ha tuan": [21, 31],
  "nua dau": [1, 15],
  "nua cuoi": [16, 31],
  "tuan dau": [1, 7],
  "tuan cuoi": [-6, 0],
};

const monthPhrases: readonly Phrase[] = [
  // 2024-09-01
  {
    pattern: phrase("(\\d{4})([-/])(\\d{1,2})\\2(\\d{1,2})"),
    read: (f) => daysOfMonth(Number(f[4]), Number(f[4]), Number(f[3]), Number(f[1])),
  },
  // 2024-10
  {
    pattern: /^(20\d{2})[-/](0[1-9]|1[0-2])(?![\d/-])/,
    read: (f) => months(Number(f[2]), Number(f[2]), Number(f[1])),
  },
  // 5/9/2024 · ngày 05 tháng 9 năm 2024 · mùng 5/9/24
  {
    pattern: phrase(
      `${THE_DAY}(\\d{1,2})(?: ?([/.-]) ?(\\d{1,2}) ?\\2 ?| (?:thang|/) ?(\\d{1,2})(?: ?/ ?| nam | (?=\\d{4})))${YEAR}`,
    ),
    read: (f) => withYear(f[5], daysOfMonth(Number(f[1]), Number(f[1]), Number(f[3] ?? f[4]), yearOf(f[5]))),
  },
  // đầu, giữa, cuối tháng 10/2024 · nửa đầu tháng 10 · tuần cuối tháng 5
  {
    pattern: phrase(`(?:nhung ngay )?(${Object.keys(PARTS).join("|")}) (?:cua )?thang ?(\\d{1,2})(?:${OF_YEAR})?`),
    read: (f, calendar) =>
      withYear(f[3], partOfMonth(PARTS[f[1] ?? ""] ?? [1, 31], Number(f[2]), yearOf(f[3]), calendar)),
  },
  // tuần 2 tháng 10/2024 · tuần thứ 2 của tháng 10
  {
    pattern: phrase(`tuan (?:thu )?([1-5]),? (?:cua )?thang ?(\\d{1,2})(?:${OF_YEAR})?`),
    read: (f, calendar) =>
      withYear(f[3], partOfMonth([Number(f[1]) * 7 - 6, Number(f[1]) * 7], Number(f[2]), yearOf(f[3]), calendar)),
  },
  // tháng 9, 10/2024 · 10-12/2024 · tháng 9,10,11 · các tháng 9 và 10 · từ 9 đến 12/2024
  {
    pattern: phrase(
      `((?:cac )?thang ?|t)?(\\d{1,2}(?: ?${JOINT} ?(?:thang ?|t)?\\d{1,2}(?! ?[/.]\\d{1,2}(?!\\d)))+)(?: ?(?:/ ?|nam )${YEAR})?`,
    ),
    read: (f, calendar) => (f[1] || f[3] ? monthList(f[2] ?? "", f[3], calendar) : undefined),
  },
  // 5-10/10/2024 · ngày 5, 6/10 · ngày 5 đến 10 tháng 10
  {
    pattern: phrase(
      `${THE_DAY}(\\d{1,2}) ?(-|den|,|va) ?(?:ngay )?(\\d{1,2}) ?(?:/|thang) ?(\\d{1,2})(?:(?: ?[/.-] ?| nam )${YEAR})?`,
    ),
    read: (f, calendar) => {
      const [first, last, month] = [Number(f[1]), Number(f[3]), Number(f[4])];
      if (last < first) return { impossible: `ngày ${first} sau ngày ${last}` };
      if (f[2] === "-" || f[2] === "den" || last === first + 1) {
        return withYear(f[5], daysOfMonth(first, last, month, yearOf(f[5]), calendar));
      }
      return several(
        [first, last].map((date) => withYear(f[5], daysOfMonth(date, date, month, yearOf(f[5]), calendar))),
      );
    },
  },
  // tháng 10/2024 · 10/2024 · tháng 10 năm 2024 · T10/2024 · 10/24
  {
    pattern: phrase(`(?:thang ?|t\\.? ?)?(\\d{1,2})(?:${OF_YEAR}|(?<=thang ?\\d{1,2}) (\\d{4}))`),
    read: (f) => withYear(f[2], months(Number(f[1]), Number(f[1]), yearOf(f[2] ?? f[3]))),
  },
  // 15/10 · ngày 24/10 · 24 tháng 10
  {
    pattern: phrase(`${THE_DAY}(\\d{1,2}) ?(?:/|thang) ?(\\d{1,2})`),
    read: (f, calendar) => daysOfMonth(Number(f[1]), Number(f[1]), Number(f[2]), undefined, calendar),
  },
  // tháng 10 · T10
  {
    pattern: phrase("(?:thang ?|t)(\\d{1,2})"),
    read: (f, calendar) => months(Number(f[1]), Number(f[1]), undefined, calendar),
  },
];

/** "9, 10, 11": a list; "9-12": from one to the other. The year, where written, is the last one's. */
function monthList(text: string, year: string | undefined, calendar?: SchoolCalendar): Named | undefined {
  const list = (text.match(/\d+/g) ?? []).map(Number);
  const found = list.map((month, index) => {
    const own = index === list.length - 1 ? year : undefined;
    return withYear(own, months(month, month, yearOf(own), calendar));
  });
  const read = several(found);
  if ("impossible" in read || !/-|den/.test(text)) return read;
  const [from, to, ...more] = read;
  return from && to && more.length === 0 ? { from, to } : undefined;
}

function several(found: readonly (Moment | Impossible)[]): readonly Moment[] | Impossible {
  const wrong = found.find((one): one is Impossible => "impossible" in one);
  return wrong ?? found.filter((one): one is Moment => "spans" in one);
}

const phrases: readonly Phrase[] = [...monthPhrases, ...schoolYearPhrases, ...yearPhrases];
