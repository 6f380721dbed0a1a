import { monthList, months, oneDay, partOfMonth, semester, stretch, type Found, type FoundMoment } from "./span.ts";
import { schoolYearDays, yearOfMonth, type SchoolYear } from "../words/school-year.ts";

interface Phrase {
  readonly pattern: RegExp;
  readonly read: (found: RegExpExecArray, schoolYear?: SchoolYear) => FoundMoment | string | undefined;
}

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

const END = "(?![\\d/])";
const phrase = (pattern: string): RegExp => new RegExp(`^${pattern}${END}`);
const number = (text: string | undefined): number => Number(text);

const PHRASES: readonly Phrase[] = [
  // 2024-09-01
  { pattern: phrase("(\\d{4})-(\\d{1,2})-(\\d{1,2})"), read: (f) => oneDay(number(f[3]), number(f[2]), number(f[1])) },
  // 5/9/2024
  {
    pattern: phrase("(?:ngay )?(\\d{1,2}) ?([/.-]) ?(\\d{1,2}) ?\\2 ?(\\d{4})"),
    read: (f) => oneDay(number(f[1]), number(f[3]), number(f[4])),
  },
  // ngày 05 tháng 9 năm 2024
  {
    pattern: phrase("(?:ngay )?(\\d{1,2}) thang (\\d{1,2})(?: ?/ ?| nam )(\\d{4})"),
    read: (f) => oneDay(number(f[1]), number(f[2]), number(f[3])),
  },
  // đầu, giữa, cuối tháng 10/2024
  {
    pattern: phrase("(dau|giua|cuoi|thuong tuan|trung tuan|ha tuan) thang ?(\\d{1,2})(?:(?: ?[/.-] ?| nam )(\\d{4}))?"),
    read: (f, schoolYear) => {
      const year = f[3] ? number(f[3]) : yearOfMonth(number(f[2]), schoolYear);
      return year === undefined ? undefined : partOfMonth(f[1] ?? "", number(f[2]), year);
    },
  },
  // tháng 9, 10/2024 · 10-12/2024 · tháng 9,10,11: a dash parts two months, commas a list
  {
    pattern: phrase("(thang ?|t)?(\\d{1,2}(?: ?(?:-|,|va) ?(?:thang ?|t)?\\d{1,2})+)(?:(?: ?/ ?| nam )(\\d{4}))?"),
    read: (f, schoolYear) => {
      if (!f[1] && !f[3]) return undefined;
      return monthList(f[2] ?? "", f[3] ? number(f[3]) : undefined, schoolYear);
    },
  },
  // tháng 10/2024 · 10/2024 · tháng 10 năm 2024 · T10/2024
  {
    pattern: phrase("(?:thang ?|t\\.? ?)?(\\d{1,2})(?: ?[/.-] ?| nam )(\\d{4})"),
    read: (f) => months(number(f[1]), number(f[1]), number(f[2])),
  },
  // 15/10 in "15/10-20/12/2024" · ngày 24/10
  {
    pattern: phrase("(?:ngay )?(\\d{1,2}) ?(?:/| thang ) ?(\\d{1,2})"),
    read: (f, schoolYear) => {
      const year = yearOfMonth(number(f[2]), schoolYear);
      return year === undefined ? undefined : oneDay(number(f[1]), number(f[2]), year, true);
    },
  },
  // tháng 10
  {
    pattern: phrase("(?:thang ?|t)(\\d{1,2})"),
    read: (f, schoolYear) => {
      const month = number(f[1]);
      if (month < 1 || month > 12) return `không có tháng ${month}`;
      const year = yearOfMonth(month, schoolYear);
      return year === undefined ? undefined : months(month, month, year, true);
    },
  },
  // quý IV/2024 · quý I
  {
    pattern: /^qu[yi] (iv|i{1,3}|[1-4])(?:(?: ?[/-] ?| nam )(\d{4}))?/,
    read: (f, schoolYear) => {
      const quarter = { i: 1, ii: 2, iii: 3, iv: 4 }[f[1] ?? ""] ?? number(f[1]);
      const year = f[2] ? number(f[2]) : quarter === 3 ? undefined : yearOfMonth(quarter * 3, schoolYear);
      return year === undefined ? undefined : months(quarter * 3 - 2, quarter * 3, year, !f[2]);
    },
  },
  // học kỳ I, II
  {
    pattern: /^(?:hoc k[yi]|hk) ?(?:i|1) ?(?:,|va|-|&) ?(?:hoc k[yi]|hk)? ?(?:ii|2)\b/,
    read: (_f, schoolYear) =>
      schoolYear === undefined
        ? undefined
        : stretch({ starts: `${schoolYear}-09-01`, ends: `${schoolYear + 1}-05-31` }, schoolYear, ["semester"]),
  },
  // đầu, cuối học kỳ I
  {
    pattern: /^(dau|cuoi) (?:hoc k[yi]|hk) ?(ii|i|1|2)\b/,
    read: (f, schoolYear) => {
      const whole = semester(f[2] === "i" || f[2] === "1", schoolYear);
      if (!whole || schoolYear === undefined) return undefined;
      const { starts, ends } = whole.moment;
      const month =
        f[1] === "dau" ? { starts, ends: `${starts.slice(0, 8)}30` } : { starts: `${ends.slice(0, 8)}01`, ends };
      return stretch(month, schoolYear, ["part"]);
    },
  },
  // học kỳ I · HK2, năm học 2024-2025: a half-year's dates are those the Ministry's frame usually sets
  {
    pattern: /^(?:hoc k[yi]|hk) ?(ii|i|1|2)\b(?:[ ,(/]*(?:nam hoc )?(\d{4}) ?- ?(\d{4})\)?)?/,
    read: (f, schoolYear) => semester(f[1] === "i" || f[1] === "1", f[2] ? number(f[2]) : schoolYear),
  },
  // (trong, cả) năm học 2024-2025
  {
    pattern: /^(?:ca |trong )?(?:nam hoc|nh) (\d{4}) ?[-/] ?(\d{4})/,
    read: (f) => {
      const first = number(f[1]);
      if (number(f[2]) !== first + 1) return `năm học ${first}-${f[2] ?? ""} không gồm hai năm liền nhau`;
      return stretch(schoolYearDays(first), first, []);
    },
  },
  // đầu năm học · cuối năm học
  {
    pattern: /^(dau|cuoi) nam hoc\b(?! \d)/,
    read: (f, schoolYear) => {
      if (schoolYear === undefined) return undefined;
      const [month, year] = f[1] === "dau" ? [9, schoolYear] : [5, schoolYear + 1];
      const found = months(month, month, year);
      return typeof found === "string" ? found : { ...found, inferred: ["part"] };
    },
  },
  // cả năm học · cả năm
  {
    pattern: /^(?:(?:trong )?(?:(?:ca )?nam hoc|ca nam)|nam$)(?![a-z])(?! ?(?:\d|toi|sau|truoc|moi|cu))/,
    read: (_f, schoolYear) =>
      schoolYear === undefined ? undefined : stretch(schoolYearDays(schoolYear), schoolYear, ["schoolYear"]),
  },
  // giai đoạn 2020-2025 · 2024-2026
  {
    pattern: /^(giai doan )?(\d{4}) ?- ?(\d{4})\b/,
    read: (f) => {
      const [first, last] = [number(f[2]), number(f[3])];
      // Two years that follow each other are a school year to a school, unless they are called a period.
      if (!f[1] && last === first + 1) return stretch(schoolYearDays(first), first, ["part"]);
      return stretch({ starts: `${first}-01-01`, ends: `${last}-12-31` }, first, []);
    },
  },
  // năm 2025
  {
    pattern: /^(?:trong |ca )?nam (\d{4})\b(?! ?- ?\d)/,
    read: (f) => stretch({ starts: `${f[1] ?? ""}-01-01`, ends: `${f[1] ?? ""}-12-31` }, number(f[1]), []),
  },
];
