import type { Day } from "../words/day.ts";
import { bare, compose } from "../words/text.ts";
import { schoolYearDays, showSchoolYear, type SchoolYear } from "../words/school-year.ts";
import type { Reading } from "./reading.ts";
import { readMoment, type Inferred, type Moment } from "./moment.ts";

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
  /^(?:dinh ky )?(thuong xuyen|hang (?:ngay|tuan|thang|quy|nam)|moi (?:tuan|thang|quy|nam|hoc ky)|theo (?:thang|quy)|\d+ (?:tuan|thang)\/lan|\d+ lan\/(?:tuan|thang|hoc ky|nam))\b/;
const DEADLINE = /^(?:truoc(?: ngay)?|cham nhat(?: la)?|den het|den|toi|han(?: cuoi)?(?: la)?|hoan thanh truoc)\s+/;
const BETWEEN = /^\s*(?:-|→|den het|den|toi|va|,|;)\s*/;
const LEAD_IN = /^(?:tu|trong|vao|bat dau tu|bat dau|du kien|thoi gian)\s*:?\s+/;

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
  const every = RECURRING.exec(words);
  if (every) return { text, value: recurring(text, words, every[0].length, schoolYear) };
  const deadline = DEADLINE.exec(words);
  if (deadline) return readDeadline(text, words.slice(deadline[0].length), schoolYear);
  return readRange(text, words, schoolYear);
}

function recurring(text: string, words: string, length: number, schoolYear?: SchoolYear): Timeline {
  const rest = readMoment(words.slice(length).replace(/^\s*(?:trong|,)\s*/, ""), schoolYear);
  const every = text.split("\n")[0] ?? text;
  if (rest && "moment" in rest) {
    return { kind: "recurring", every, starts: rest.moment.starts, ends: rest.moment.ends, inferred: rest.inferred };
  }
  if (schoolYear === undefined) return { kind: "recurring", every, inferred: [] };
  return { kind: "recurring", every, ...schoolYearDays(schoolYear), inferred: ["schoolYear"] };
}

function readDeadline(text: string, words: string, schoolYear?: SchoolYear): Reading<Timeline> {
  const found = readMoment(words, schoolYear);
  if (!found) return { text, why: whyUnread(words, schoolYear) };
  if ("impossible" in found) return { text, why: found.impossible };
  if (found.rest.trim() !== "") return { text, why: leftOver(found.rest) };
  return { text, value: { kind: "deadline", ends: found.moment.ends, inferred: found.inferred } };
}

function readRange(text: string, words: string, schoolYear?: SchoolYear): Reading<Timeline> {
  const moments: Moment[] = [];
  const inferred = new Set<Inferred>();
  let rest = words.replace(LEAD_IN, "");
  let period = false;
  for (;;) {
    const found = readMoment(rest, schoolYear);
    if (!found) return { text, why: whyUnread(rest, schoolYear) };
    if ("impossible" in found) return { text, why: found.impossible };
    moments.push(found.moment);
    found.inferred.forEach((what) => inferred.add(what));
    period ||= found.period;
    rest = found.rest;
    if (rest.trim() === "") break;
    const between = BETWEEN.exec(rest);
    if (!between) return { text, why: leftOver(rest) };
    rest = rest.slice(between[0].length).replace(LEAD_IN, "");
    if (rest === "") return { text, why: "thiếu thời điểm kết thúc sau dấu nối" };
  }
  const first = moments[0];
  const last = moments[moments.length - 1];
  if (!first || !last) return { text, why: "chưa thấy tháng, năm" };
  // "Tháng 10 - tháng 12/2024": a year written once holds for both, where that keeps the order ("tháng 11 - tháng 2/2025").
  const sameYear = first.yearless && !last.yearless ? first.inYear(last.year) : first.starts;
  const starts = sameYear <= last.ends ? sameYear : first.starts;
  return { text, value: { kind: period ? "period" : "range", starts, ends: last.ends, inferred: [...inferred] } };
}

function leftOver(rest: string): string {
  return `chưa hiểu phần “${rest.trim().slice(0, 24)}”`;
}

function whyUnread(words: string, schoolYear?: SchoolYear): string {
  if (schoolYear === undefined && /\d|hoc ky|nam hoc|he\b/.test(words)) {
    return "chưa biết năm học để hiểu thời gian này";
  }
  return "chưa thấy thời gian như tháng 10/2024";
}

/** What was inferred, said to staff: "năm theo năm học 2024-2025". */
export function showInferred(inferred: readonly Inferred[], schoolYear?: SchoolYear): string {
  const named = schoolYear === undefined ? "năm học" : `năm học ${showSchoolYear(schoolYear)}`;
  return inferred.includes("year") || inferred.includes("schoolYear") || inferred.includes("semester")
    ? `suy ra từ ${named}`
    : "";
}
