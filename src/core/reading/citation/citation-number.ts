import type { Line } from "./citation-line.ts";
import { LONG, SHORT, kindNamed, kindsIn } from "./citation-kind.ts";
import { after, part } from "./citation-line.ts";

const SO = "(?:mang )?so(?: ky hieu| hieu)?";
const DIRECT = new RegExp(`(?:^|[^a-z0-9])(?:(${LONG})|(${SHORT}))?(\\s?${SO})?\\s?[:.]?\\s?$`);

/** Where a paper's number stands in the line, and what it says. */
export interface Anchor {
  /** Where its kind begins, or its number when it names none. */
  readonly start: number;
  readonly end: number;
  readonly kind?: string;
  readonly number: string;
  readonly sign?: string;
}

// A word after " - " or ". " is the next part of the line, not of the sign.
const WORDS = /^(?:ngay|thang|nam|ve|viec|v|cua|do|ban|cho|theo|quy|thi|trong|va|huong|ke|kem|su|duoc|gui)$/i;
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/;

/** "TT-BGDĐT", "BGDĐT- QLCL", "KT&QLCLGD", "BGD ĐT": pieces without tones, between them a mark. */
export function signAt(line: Line, at: number): { sign: string; end: number } | undefined {
  const piece = /\p{L}[\p{L}\d]*/uy;
  const mark = /(\s?)[-&/.+_](\s?)|\s(?=[đd]t(?![\p{L}\d]))/iuy;
  let end = at;
  let next = at;
  for (;;) {
    piece.lastIndex = next;
    const found = piece.exec(line.text)?.[0];
    if (found === undefined || TONE.test(found.normalize("NFD")) || found.length > 14) break;
    if (next > at && WORDS.test(found)) break;
    // A blank beside the mark: only capitals go on.
    if (/\s/.test(line.text.slice(end, next)) && !/^(?:\p{Lu}[\p{Lu}\d]|[đd]t$)/u.test(found) && !isSmall(line)) break;
    end = next + found.length;
    mark.lastIndex = end;
    const between = mark.exec(line.text)?.[0];
    if (between === undefined || (/^\s$/.test(between) && !/gd$/i.test(found))) break;
    next = end + between.length;
  }
  return end === at ? undefined : { sign: line.text.slice(at, end).replace(/\s/g, ""), end };
}

const isSmall = (line: Line): boolean => line.text === line.text.toLowerCase();
const isCompound = (sign: string): boolean => /[-&/]/.test(sign) || /^qh\d+$/i.test(sign);

interface Intro {
  readonly start: number;
  readonly kind?: string;
  readonly numbered: boolean;
}

/** What stands right before a number: kind, "số", or nothing. */
function introOf(line: Line, from: number, at: number): Intro {
  const base = Math.max(from, at - 50);
  const before = line.plain.slice(base, at);
  const found = DIRECT.exec(before);
  const name = found?.[1] ?? found?.[2];
  const so = found?.[3] ?? "";
  // "Sở 12/…" is no number, "một số" neither.
  const numbered = so !== "" && !/ở|(?:một|mot|tổng|tong|sĩ|si) số?$/iu.test(line.text.slice(0, at).trim().slice(-7));
  if (name === undefined) return { start: numbered ? base + before.lastIndexOf(so.trim()) : at, numbered };
  const start = base + (found?.index ?? 0) + (found?.[0] ?? "").indexOf(name);
  // "Công văn hướng dẫn số …": the first word is the kind.
  const outer = new RegExp(`(?:^|[^a-z])(${LONG})\\s$`).exec(line.plain.slice(from, start))?.[1];
  const kind = kindNamed(outer ?? name);
  return { start: outer === undefined ? start : start - outer.length - 1, numbered, ...(kind && { kind }) };
}

const FOLLOWS = "\\s?(?:$|[,;.(]|-\\s(?!\\d)|ngay\\b|cua\\b|ve\\b|v\\/|va\\b)";

function anchorAt(line: Line, from: number, at: number, joined: boolean): Anchor | undefined {
  const digits = after(line, "\\d{1,6}[a-z]?(?![a-z\\d])", at) ?? after(line, "\\d{1,6}(?!\\d)", at);
  if (digits === undefined) return undefined;
  const intro = introOf(line, from, at);
  const yearEnd = after(line, "\\s?/\\s?(?:19|20)\\d{2}(?!\\d)", digits);
  const base = yearEnd ?? digits;
  const dash = signAfter(line, base, "\\s?-\\s?");
  const loose = yearEnd === undefined ? undefined : signAfter(line, base, "\\s");
  const found =
    signAfter(line, base, "\\s?/\\s?") ??
    (dash && (yearEnd !== undefined || dash.sign.includes("/")) ? dash : undefined) ??
    (loose && /[-/]/.test(loose.sign) ? loose : undefined);
  const introduced = intro.kind !== undefined || intro.numbered;
  const told =
    found !== undefined
      ? introduced || isCompound(found.sign)
      : yearEnd !== undefined
        ? introduced
        : (introduced || joined) && isBareNumber(line, at, digits, intro.numbered);
  if (!told) return undefined;
  const number = part(line, at, base).text.replace(/\s/g, "");
  return {
    start: intro.start,
    end: found?.end ?? base,
    number,
    ...(intro.kind !== undefined && { kind: intro.kind }),
    ...(found && { sign: found.sign }),
  };
}

/** "Công văn số 5932 ngày …", but neither "Kế hoạch 5 năm" nor "Kế hoạch 2024". */
function isBareNumber(line: Line, at: number, end: number, numbered: boolean): boolean {
  if (!numbered && /^(?:19|20)\d\d$/.test(line.plain.slice(at, end))) return false;
  return after(line, FOLLOWS, end) !== undefined;
}

function signAfter(line: Line, at: number, separator: string): { sign: string; end: number } | undefined {
  const start = after(line, separator, at);
  return start === undefined ? undefined : signAt(line, start);
}

const JOIN = /^\s?(?:[,;&+]|va|,\s?va)\s?(?:cac )?$/;

/** Every paper with a number, in order; "số 17, 18/2018/TT-BGDĐT" lends kind, year and sign along the list. */
export function anchorsOf(line: Line): readonly Anchor[] {
  const found: Anchor[] = [];
  // Days are no numbers of papers.
  const masked = line.plain.replace(/(?<![\d/])\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}(?!\s?\/\s?[a-z]|\d)/g, (day) =>
    day.replace(/\d/g, "#"),
  );
  const rest: Line = { text: line.text, plain: masked };
  const digits = /(?<![\d#./-])\d+/g;
  for (let one = digits.exec(masked); one; one = digits.exec(masked)) {
    const last = found[found.length - 1];
    const joined = last !== undefined && JOIN.test(masked.slice(last.end, one.index));
    const anchor = anchorAt(rest, last?.end ?? 0, one.index, joined);
    if (!anchor) continue;
    const kind = anchor.kind ?? (joined ? last?.kind : undefined);
    found.push({ ...anchor, ...(kind !== undefined && { kind }) });
    digits.lastIndex = anchor.end;
  }
  return lendBack(line, found).map((one, index) =>
    index === 0 || one.kind !== undefined ? one : named(line, one, found[index - 1]),
  );
}

/** "… và Kế hoạch phối hợp số 129/KH-…": the kind stands further before the number. */
function named(line: Line, one: Anchor, last: Anchor | undefined): Anchor {
  const from = last?.end ?? 0;
  const between = part(line, from, one.start);
  const kind = kindsIn(between).pop();
  if (!kind || /[,;.]/.test(between.plain.slice(kind.end))) return one;
  return { ...one, kind: kind.kind, start: from + kind.start };
}

function lendBack(line: Line, anchors: readonly Anchor[]): readonly Anchor[] {
  const result = [...anchors];
  for (let i = result.length - 2; i >= 0; i--) {
    const [one, next] = [result[i], result[i + 1]];
    if (!one || !next || one.sign !== undefined || one.number.includes("/")) continue;
    if (!JOIN.test(line.plain.slice(one.end, next.start)) || next.sign === undefined) continue;
    const year = /\/\d{4}$/.exec(next.number)?.[0] ?? "";
    result[i] = { ...one, number: one.number + year, sign: next.sign };
  }
  return result;
}
