import { dayAfter, dayBefore, type Day } from "../words/day.ts";
import { schoolYearDays, showSchoolYear, type SchoolYear } from "../words/school-year.ts";
import { bare, compose } from "../words/text.ts";
import { readMoment } from "./moment.ts";
import type { Inferred, Moment } from "./span.ts";
import type { Reading } from "./reading.ts";

/** When the work runs and is done, as far as the cell says it. */
export interface Timeline {
  readonly kind: "range" | "deadline" | "recurring" | "period";
  readonly starts?: Day;
  readonly ends?: Day;
  /** For recurring work: "hằng tháng". */
  readonly every?: string;
  /** What the words left open and the reader filled in; shown to staff beside the reading. */
  readonly inferred: readonly Inferred[];
}

const RECURRING =
  /^(?:dinh ky )?(?:thuong xuyen|hang (?:ngay|tuan|thang|quy|nam)(?! hoc)|moi (?:tuan|thang|quy|nam|hoc ky)(?! hoc)|theo (?:thang|quy)|\d+ (?:tuan|thang)\/lan|\d+ lan\/(?:tuan|thang|hoc ky|nam)|xuyen suot)\b/;
const BEFORE = /^(?:hoan thanh )?truoc(?: ngay)?\s+/;
const UNTIL = /^(?:cham nhat(?: la)?|den het|het|den|toi|han(?: cuoi)?(?: la)?:?|hoan thanh(?: vao| trong)?)\s+/;
const TO = /^\s*(?:-|→|den het|den|toi)\s*/;
const AND = /^\s*(?:,|;|va|\+)\s*/;
const FROM = /^(?:bat dau tu|bat dau|ke tu|tu)\s*:?\s+/;
const FILLER = /^(?:trong|vao|du kien|thoi gian)\s*:?\s+/;
const NOT_SEEN = "chưa thấy thời gian như tháng 10/2024";

/**
 * "Tháng 6/2024 - tháng 12/2024" → 2024-06-01 to 2024-12-31.
 * @param schoolYear fills a year that staff left out; without it such a time is told as unread.
 */
export function readTimeline(typed: string, schoolYear?: SchoolYear): Reading<Timeline> {
  const text = compose(typed);
  const words = bare(text)
    .replace(/[.;]+$/, "")
    .trim();
  if (words === "") return { text };
  const read = readWords(words, schoolYear);
  if ("why" in read) return { text, why: read.why };
  return { text, value: read.kind === "recurring" ? { ...read, every: text.split("\n")[0] ?? text } : read };
}

type Read = Timeline | { readonly why: string };

function readWords(words: string, schoolYear?: SchoolYear): Read {
  const every = RECURRING.exec(words);
  if (every) return readRecurring(words.slice(every[0].length), schoolYear);
  const before = BEFORE.exec(words);
  if (before) return readDeadline(words.slice(before[0].length), true, schoolYear);
  const until = UNTIL.exec(words);
  if (until) return readDeadline(words.slice(until[0].length), false, schoolYear);
  return readRange(words, schoolYear);
}

/** "Thường xuyên" runs the school year; with a time beside it, that time. */
function readRecurring(rest: string, schoolYear?: SchoolYear): Read {
  const time = rest.replace(/^\s*[,(:]?\s*/, "").replace(/\)$/, "");
  if (time !== "") {
    const read = readWords(time, schoolYear);
    return "why" in read ? read : { ...read, kind: "recurring" };
  }
  if (schoolYear === undefined) return { kind: "recurring", inferred: [] };
  return { kind: "recurring", ...schoolYearDays(schoolYear), inferred: ["schoolYear"] };
}

/** "Trước tháng 12" ends on the last day of November; "trước 30/11" and "đến hết tháng 12" on the day they name. */
function readDeadline(words: string, before: boolean, schoolYear?: SchoolYear): Read {
  const found = readMoment(words, schoolYear);
  if (!found) return { why: whyUnread(words, schoolYear) };
  if ("impossible" in found) return { why: found.impossible };
  if (found.rest.trim() !== "") return { why: "còn phần cuối chưa hiểu" };
  const { starts, ends } = found.moment;
  return { kind: "deadline", ends: before && starts !== ends ? dayBefore(starts) : ends, inferred: found.inferred };
}

function readRange(words: string, schoolYear?: SchoolYear): Read {
  const moments: Moment[] = [];
  const inferred = new Set<Inferred>();
  let rest = words.replace(FILLER, "");
  const open = FROM.test(rest);
  rest = rest.replace(FROM, "");
  let period = false;
  let spans = false;
  for (;;) {
    const found = readMoment(rest, schoolYear);
    if (!found) return { why: whyUnread(rest, schoolYear) };
    if ("impossible" in found) return { why: found.impossible };
    const above = moments[moments.length - 1];
    if (above && !spans && !adjoin(above, found.moment)) return { why: "có hơn một khoảng thời gian" };
    moments.push(found.moment);
    found.inferred.forEach((what) => inferred.add(what));
    period ||= found.period;
    rest = found.rest;
    if (rest.trim() === "") break;
    const to = TO.exec(rest);
    const between = to ?? AND.exec(rest);
    if (!between || rest.length === between[0].length) return { why: "còn phần cuối chưa hiểu" };
    spans = Boolean(to);
    rest = rest.slice(between[0].length).replace(FILLER, "");
  }
  return rangeOf(moments, open, period, [...inferred]);
}

/** "Quý IV/2024 và Quý I/2025" is one stretch; "tháng 10 và tháng 3" is two. */
function adjoin(above: Moment, next: Moment): boolean {
  return next.starts <= dayAfter(above.ends) && next.ends >= above.ends;
}

function rangeOf(moments: readonly Moment[], open: boolean, period: boolean, inferred: readonly Inferred[]): Read {
  const first = moments[0];
  const last = moments[moments.length - 1];
  if (!first || !last) return { why: NOT_SEEN };
  const kind = period ? "period" : "range";
  if (moments.length === 1)
    return open ? { kind, starts: first.starts, inferred } : { kind, starts: first.starts, ends: first.ends, inferred };
  // A year written once holds for both, where that keeps the order: "tháng 10 - tháng 12/2024", "tháng 5/2025 - tháng 9".
  const earlier = first.yearless && !last.yearless ? first.inYear(last.year).starts : first.starts;
  const later = last.yearless && !first.yearless ? last.inYear(first.year).ends : last.ends;
  const starts = earlier <= last.ends ? earlier : first.starts;
  const ends = last.ends >= starts ? last.ends : later;
  if (ends < starts && first.yearless && last.yearless) return { why: "chưa rõ các tháng thuộc năm nào" };
  return { kind, starts, ends, inferred };
}

function whyUnread(words: string, schoolYear?: SchoolYear): string {
  if (schoolYear === undefined && /\d|hoc ky|nam hoc/.test(words)) return "chưa biết năm học để hiểu thời gian này";
  return /\bthang 8\b|\/8\b/.test(words) ? "tháng 8 thuộc hai năm học, cần ghi cả năm" : NOT_SEEN;
}

/** What was inferred, said to staff: "suy ra từ năm học 2024-2025". */
export function showInferred(inferred: readonly Inferred[], schoolYear?: SchoolYear): string {
  if (inferred.includes("part")) return "khoảng ngày tạm hiểu";
  const named = schoolYear === undefined ? "năm học" : `năm học ${showSchoolYear(schoolYear)}`;
  return inferred.length > 0 ? `suy ra từ ${named}` : "";
}
