import { dayAfter, dayBefore, type Day } from "../../words/day.ts";
import type { SchoolCalendar } from "../../words/school-year.ts";
import { readMoment } from "./moment.ts";
import { FILLER, BEFORE, UNTIL, AFTER, FROM, TO, AND, ONWARD, TAIL, LABEL_ALONE } from "./time-words.ts";
import { settleYears } from "./open-years.ts";
import { stretch, type Inferred, type Moment, type Span } from "./span.ts";

/** One time of a cell: from a moment to a moment (the same one, when it stands alone), or by a moment. */
interface Item {
  readonly from?: Moment;
  readonly to?: Moment;
  /** "trước" a stretch ends on the day before it; "đến hết" on its last day. */
  readonly by?: "before" | "until" | "after";
}

export interface Time {
  readonly starts?: Day;
  readonly ends?: Day;
  readonly deadline: boolean;
  readonly period: boolean;
  readonly outlook: boolean;
}

export interface Times {
  readonly times: readonly Time[];
  readonly inferred: readonly Inferred[];
}

export const REST_UNREAD = "còn phần cuối chưa hiểu";

/** All times that the (bare) words name; or why one of them cannot be told. */
export function readTimes(words: string, calendar?: SchoolCalendar): Times | { readonly why: string } {
  const items: Item[] = [];
  let rest = words;
  while (rest.trim() !== "") {
    const read = readItem(rest.trim(), calendar);
    if ("why" in read) return items.length > 0 && read.unknown ? { why: REST_UNREAD } : { why: read.why };
    items.push(...read.items);
    const next = read.rest.replace(AND, "").replace(LABEL_ALONE, "");
    // A bare year after a day without one belongs to neither surely.
    if (/^\s*\d{4}\b(?![/-])/.test(read.rest)) return { why: REST_UNREAD };
    // "Tháng 10/2024 và": something was to follow.
    if (next === "" && /(?:va|-|,|;|\+|&)\s*$/.test(read.rest)) return { why: REST_UNREAD };
    rest = next;
  }
  return settle(items);
}

type ItemRead =
  { readonly items: readonly Item[]; readonly rest: string } | { readonly why: string; readonly unknown?: true };

function readItem(words: string, calendar?: SchoolCalendar): ItemRead {
  let rest = withoutFillers(words);
  const by = BEFORE.test(rest) ? "before" : UNTIL.test(rest) ? "until" : AFTER.test(rest) ? "after" : undefined;
  if (by) rest = rest.replace({ before: BEFORE, until: UNTIL, after: AFTER }[by], "");
  const opens = !by && FROM.test(rest);
  rest = withoutFillers(opens ? rest.replace(FROM, "") : rest);
  const found = readMoment(rest, calendar);
  if (!found) return { why: whyUnread(rest, calendar), unknown: true };
  if ("impossible" in found) return { why: found.impossible };
  const head: Item[] = found.pairs.slice(0, -1);
  const last = found.pairs[found.pairs.length - 1];
  if (!last) return { why: REST_UNREAD };
  const told = comment(found.rest, last.to, calendar);
  rest = told.rest;
  if (told.items) return { items: [...head, ...told.items], rest };
  if (by) return { items: [...head, { to: last.to, by }], rest: rest.replace(TAIL, "") };
  return continued([...head], last, rest, opens, calendar);
}

/** "- tháng 5/2025", "trở đi", or nothing more. */
function continued(
  head: readonly Item[],
  last: { readonly from: Moment; readonly to: Moment },
  rest: string,
  opens: boolean,
  calendar?: SchoolCalendar,
): ItemRead {
  const to = TO.exec(rest);
  if (to && last.from === last.to) {
    const after = withoutFillers(rest.slice(to[0].length));
    // "từ tháng 10 đến 12": the word is written once.
    const end = readMoment(after, calendar) ?? readMoment(`thang ${after}`, calendar);
    if (!end) return { why: after === "" ? REST_UNREAD : whyUnread(after, calendar), unknown: true };
    if ("impossible" in end) return { why: end.impossible };
    const [first, ...more] = end.pairs;
    if (!first) return { why: REST_UNREAD };
    const range = { from: last.from, to: first.to };
    const beyond = end.rest.replace(/^\s*\((?:trong |ca )?nam hoc\)/, "");
    const told = more.length > 0 ? { rest: beyond } : comment(beyond, first.to, calendar);
    return { items: [...head, range, ...more], rest: told.rest.replace(TAIL, "") };
  }
  if (ONWARD.test(rest)) return { items: [...head, { from: last.from }], rest: rest.replace(ONWARD, "") };
  return {
    items: [...head, opens && last.from === last.to && !last.from.closed ? { from: last.from } : last],
    rest: rest.replace(TAIL, ""),
  };
}

function withoutFillers(words: string): string {
  let rest = words;
  while (FILLER.test(rest)) rest = rest.replace(FILLER, "");
  return rest;
}

/** "(1/8)", "(tháng 9/2024 - tháng 1/2025)": the brackets say the same time more exactly. */
function comment(
  rest: string,
  outer: Moment,
  calendar?: SchoolCalendar,
): { readonly rest: string; readonly items?: readonly Item[] } {
  const found = /^\s*\(([^()]*)\)/.exec(rest);
  if (!found) return { rest };
  const after = rest.slice(found[0].length);
  const inside = (found[1] ?? "").trim();
  if (/^(?:du kien|ca nam|khoang|tam thoi)$/.test(inside)) return { rest: after };
  const items: Item[] = [];
  for (let words = inside; words !== "";) {
    const read = readItem(words, calendar);
    if ("why" in read) return { rest };
    items.push(...read.items);
    words = read.rest.replace(AND, "").trim();
  }
  const year = outer.spans.length === 1 ? Number(outer.spans[0]?.starts.slice(0, 4)) : undefined;
  const pinned = items.map(({ from, to, by }): Item => ({
    ...(from ? { from: pin(from, year) } : {}),
    ...(to ? { to: from === to && from ? pin(from, year) : pin(to, year) } : {}),
    ...(by ? { by } : {}),
  }));
  // Brackets that name another time explain nothing: they are told as unread.
  return items.length > 0 && pinned.every((item) => isWithin(item, outer)) ? { rest: after, items: pinned } : { rest };
}

function isWithin({ from, to }: Item, outer: Moment): boolean {
  const [first, last] = [(from ?? to)?.spans[0], (to ?? from)?.spans[0]];
  const [days] = outer.spans;
  if (outer.spans.length !== 1 || !days) return true;
  // What a half-year's or summer's days are is only taken to be so; brackets may say it otherwise.
  const margin = outer.inferred.some((what) => what !== "year" && what !== "part");
  const [starts, ends] = margin ? [days.starts.slice(0, 4), "9"] : [days.starts, days.ends];
  return (first?.starts ?? "") >= starts && (last?.ends ?? "") <= ends;
}

function pin(moment: Moment, year: number | undefined): Moment {
  const span = year === undefined ? undefined : moment.inYear?.(year);
  return span ? stretch(span) : moment;
}

/** Settles the open years among each other, and makes days of the items. */
function settle(items: readonly Item[]): Times | { readonly why: string } {
  const moments = items.flatMap(({ from, to }) => [from, to]).filter((one): one is Moment => one !== undefined);
  const inOrder = moments.filter((one, index) => one !== moments[index - 1]);
  const years = settleYears(
    inOrder,
    items.some(({ from, to }) => from !== undefined && to !== undefined && from !== to),
  );
  if ("why" in years) return years;
  const spanOf = (moment: Moment | undefined): Span | undefined => (moment ? years.spans.get(moment) : undefined);
  const times = items.map(({ from, to, by }): Time => {
    const [first, last] = [spanOf(from), spanOf(to)];
    if (by === "after" && last) {
      return { starts: dayAfter(last.ends), deadline: false, period: false, outlook: false };
    }
    const ends = last && (by === "before" && last.starts !== last.ends ? dayBefore(last.starts) : last.ends);
    return {
      ...(first ? { starts: first.starts } : {}),
      ...(ends === undefined ? {} : { ends }),
      deadline: by !== undefined,
      period: [from, to].some((one) => one?.period),
      outlook: to?.outlook ?? false,
    };
  });
  return { times, inferred: years.inferred };
}

function whyUnread(words: string, calendar?: SchoolCalendar): string {
  if (/^tuan (?:thu )?\d/.test(words)) return "tuần học chưa đổi ra ngày được, cần ghi tháng hoặc ngày";
  if (/^(?:dau|giua|cuoi) nam\b(?! hoc)/.test(words)) return "chưa rõ năm học hay năm dương lịch";
  if (calendar === undefined && /\d|hoc k[yi]|\bhk|nam hoc|\bhe\b/.test(words))
    return "chưa biết năm học để hiểu thời gian này";
  return "chưa thấy thời gian như tháng 10/2024";
}
