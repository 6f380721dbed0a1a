import { dayAfter, type Day } from "../../words/day.ts";
import { schoolYearDays, showSchoolYear, type SchoolCalendar } from "../../words/school-year.ts";
import { bare, compose, lines, oneLine } from "../../words/text.ts";
import { namedSchoolYear } from "./named-school-year.ts";
import type { Reading } from "../reading.ts";
import { takeRecurrence } from "./recurrence.ts";
import type { Inferred } from "./span.ts";
import { readTimes, REST_UNREAD, type Time } from "./time-list.ts";

/** When the work runs and is done, as far as the cell says it. */
export interface Timeline {
  /** period: years that make a phase ("giai đoạn 2021-2025"). */
  readonly kind: "range" | "deadline" | "recurring" | "period";
  readonly starts?: Day;
  readonly ends?: Day;
  /** For recurring work, in few words: "hằng tháng", "2 tuần/lần". */
  readonly every?: string;
  /** Recurring, and nothing says when it is looked at: "thường xuyên". */
  readonly vague?: true;
  /** The days on which a recurring work is looked at: "Thường xuyên; rà soát trước 15/01". */
  readonly reviews?: readonly Day[];
  /** Where the cell names several times apart from each other: each of them. */
  readonly times?: readonly { readonly starts?: Day; readonly ends?: Day }[];
  /** "… tầm nhìn đến năm 2030" */
  readonly outlook?: Day;
  /** What the words left open and the reader filled in; shown to staff beside the reading. */
  readonly inferred: readonly Inferred[];
}

/**
 * "Tháng 6/2024 - tháng 12/2024" → 2024-06-01 to 2024-12-31.
 * @param calendar fills a year or the days of a half-year that staff left out; without it such a time is told as unread.
 */
export function readTimeline(typed: string, calendar?: SchoolCalendar): Reading<Timeline> {
  const text = compose(typed);
  const words = plainWords(text);
  if (bare(text) === "") return { text };
  if (/\.{2,}|…|_{2,}|\[[^\]]*\]/.test(words)) return { text, why: "còn chỗ để trống chưa điền" };
  const read = readWords(words, calendar);
  return "why" in read ? { text, why: read.why } : { text, value: read };
}

const MONTH_NAMES = ["giêng", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai"];
// "tháng năm học", "tháng từ" are no names of months.
const MONTH_BY_NAME = /tháng (giêng|hai|ba|tư|năm(?= *$| năm |,|\/)|sáu|bảy|tám|chín|mười(?: một| hai)?)(?!\p{L})/gu;

/** Lines that are all bullets name several times: "- Tháng 10/2025⏎- Tháng 3/2026"; a dash alone before a time is a bullet too. */
function unbulleted(text: string): string {
  const all = lines(text);
  const bulleted = all.length > 1 && all.every((line) => /^[-–—+•*]\s/.test(line));
  const plain = all.map((line, index) => (index === 0 || bulleted ? line.replace(/^[-–—+•*]\s+/, "") : line));
  return plain.join(bulleted ? "; " : " ");
}

function plainWords(text: string): string {
  const numbered = oneLine(unbulleted(text))
    .toLowerCase()
    .replace(MONTH_BY_NAME, (_all, name: string) => `tháng ${MONTH_NAMES.indexOf(name) + 1}`);
  return bare(numbered)
    .replace(/[.;,:]+$/, "")
    .replace(/\b\d{1,2} ?(?:h|g|gio|:)(?: ?\d{2})?(?: phut)?,? (?=ngay )/g, "")
    .replace(/(\d{4}),? \(?(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat)\)?(?=$|[ ,;])/g, "$1")
    .replace(/^thoi gian(?: thuc hien)?(?: va hoan thanh)?\s*:\s*/, "")
    .replace(/^(?:trong )?(?:\d+|hai|ba|bon) (?:tuan|thang|ngay)(?: thuc hoc| hoc)?,? \(?(?=tu\b)/, "")
    .replace(/^(tu [^(]*)\)$/, "$1")
    .replace(/\(?\b(?:dot|lan) (?:thu )?(?:[1-5]|i{1,3})\b(?! ?(?:thang|tuan|nam|quy|lan))\)?\s*:?\s*/g, " ")
    .replace(/\bqui\b/g, "quy")
    .replace(/\bth(?:g|ang)?\.? ?(?=\d)/g, "thang ")
    .replace(/\bnam(?=\d{4}\b)/g, "nam ")
    .trim();
}

type Read = Timeline | { readonly why: string };

function readWords(words: string, calendar?: SchoolCalendar): Read {
  const named = namedSchoolYear(words, calendar);
  if (named) return withinYear(readWords(named.words, named.calendar), named.calendar);
  const next = calendar && words.replace(/\b(thang \d{1,2}) nam (?:sau|toi|ke tiep)\b/g, `$1/${calendar.year + 1}`);
  if (next !== undefined && next !== words) return readWords(next, calendar);
  const recurrence = takeRecurrence(words);
  if (recurrence) return readRecurring(recurrence, calendar);
  const read = readTimes(words, calendar);
  return "why" in read ? read : combine(read.times, read.inferred);
}

/** "Tháng 9/2025 năm học 2024-2025" contradicts itself. */
function withinYear(read: Read, calendar: SchoolCalendar): Read {
  if ("why" in read) return read;
  const { ends } = schoolYearDays(calendar.year);
  const outside = [read.starts, read.ends].some(
    (day) => day !== undefined && (day < `${calendar.year}-06-01` || day > ends),
  );
  return outside ? { why: "thời gian không thuộc năm học ghi cùng ô" } : read;
}

const REVIEW =
  /[\s,;(.]+(?:co |va )?(?:ra soat|so ket|tong ket|danh gia|kiem tra|bao cao)(?: ket qua| lai| tien do)?\s*:?\s*((?:vao|trong|truoc|dau|giua|cuoi|thang|ngay|\d|hoc k|hk).*?)\)?$/;

/** At a school "tổng kết cuối năm" is at the end of the school year. */
function reviewWords(words: string): string {
  return words
    .replace(/\b(?:ra soat|so ket|tong ket|danh gia|kiem tra|bao cao)(?: ket qua| lai| tien do)?\s*:?\s+/g, "")
    .replace(/\bcuoi nam\b(?! hoc| \d)/g, "cuoi nam hoc");
}

function readRecurring(
  { every, vague, rest }: { every: string; vague: boolean; rest: string },
  calendar?: SchoolCalendar,
): Read {
  const review = REVIEW.exec(` ${rest}`);
  const reviewed = review ? readTimes(reviewWords(review[1] ?? ""), calendar) : undefined;
  if (reviewed && "why" in reviewed) return reviewed;
  const time = review ? ` ${rest}`.slice(0, review.index).trim() : rest;
  const reviews = reviewed?.times.flatMap(({ ends }) => (ends === undefined ? [] : [ends])) ?? [];
  const recurring = {
    kind: "recurring" as const,
    every,
    ...(vague && reviews.length === 0 ? { vague: true as const } : {}),
    ...(reviews.length > 0 ? { reviews } : {}),
  };
  if (time === "") {
    if (!calendar) return { ...recurring, inferred: [] };
    return { ...recurring, starts: calendar.starts, ends: calendar.ends, inferred: ["schoolYear"] };
  }
  const read = readTimes(time, calendar);
  if ("why" in read) return { why: read.why === REST_UNREAD || /^\D*$/.test(time) ? REST_UNREAD : read.why };
  const { vague: _vague, ...whole } = { vague: undefined, ...combine(read.times, read.inferred) };
  const { vague: open, ...told } = recurring;
  // "Định kỳ cuối học kỳ 1 và cuối học kỳ 2" names its days.
  const named = whole.times !== undefined || every === "định kỳ" || every === "hằng năm";
  return { ...whole, ...told, ...(open && !named ? { vague: open } : {}) };
}

/** One stretch of all times, where they make one; else from the first to the last, and each of them. */
function combine(all: readonly Time[], inferred: readonly Inferred[]): Timeline {
  const outlook = all.find((time) => time.outlook && all.length > 1)?.ends;
  const times = merged(all.filter((time) => !(time.outlook && all.length > 1)));
  const starts = times.map((time) => time.starts).filter((day): day is Day => day !== undefined);
  const ends = times.map((time) => time.ends).filter((day): day is Day => day !== undefined);
  const [first] = [...starts].sort();
  const last = [...ends].sort().pop();
  const onlyDeadlines = times.every((time) => time.deadline);
  const alone = times.length === 1 && times[0]?.outlook;
  return {
    kind: onlyDeadlines ? "deadline" : times.some((time) => time.period) ? "period" : "range",
    ...(first === undefined || alone ? {} : { starts: first }),
    ...(last === undefined ? {} : { ends: last }),
    ...(times.length > 1
      ? {
          times: times.map((time) => ({
            ...(time.starts ? { starts: time.starts } : {}),
            ...(time.ends ? { ends: time.ends } : {}),
          })),
        }
      : {}),
    ...(outlook === undefined ? {} : { outlook }),
    inferred,
  };
}

/** Times that touch are one; "tháng 10/2024, hoàn thành trước 30/5/2025" runs from the one to the other. */
function merged(times: readonly Time[]): Time[] {
  const result: Time[] = [];
  for (const time of times) {
    const above = result[result.length - 1];
    const runsOn = above?.starts !== undefined && time.deadline && !above.deadline && time.starts === undefined;
    const touches =
      above?.ends !== undefined &&
      time.starts !== undefined &&
      time.starts <= dayAfter(above.ends) &&
      (time.ends ?? "") >= above.ends &&
      above.starts !== undefined &&
      time.starts >= above.starts;
    if (above && (runsOn || touches)) {
      result[result.length - 1] = {
        ...above,
        ...(time.ends === undefined ? {} : { ends: time.ends }),
        period: above.period || time.period,
      };
    } else result.push(time);
  }
  return result;
}

/** What was inferred, said to staff: "suy ra từ năm học 2024-2025". */
export function showInferred(inferred: readonly Inferred[], schoolYear?: number): string {
  if (inferred.includes("part") || inferred.includes("summer")) return "khoảng ngày tạm hiểu";
  const named = schoolYear === undefined ? "năm học" : `năm học ${showSchoolYear(schoolYear)}`;
  if (inferred.includes("year")) return `suy ra từ ${named}`;
  return inferred.length > 0 ? "theo khung năm học" : "";
}
