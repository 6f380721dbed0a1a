import { once } from "../../words/once.ts";
import { bare, oneLine } from "../../words/text.ts";

/** One word, figure or mark of a cell about money. */
export interface Token {
  readonly kind: "word" | "figure" | "mark";
  /** As typed, composed. */
  readonly text: string;
  /** Lower case; "hoá" and "hóa", "kỳ" and "kì" are one. */
  readonly key: string;
  /** Without diacritics. */
  readonly plain: string;
  /** The whole cell was typed without diacritics, as from a telephone: its words stand for their marked forms. */
  readonly isUnmarked: boolean;
  /** A blank stands before it. */
  readonly apart: boolean;
  /** The index of the bracket it stands in; -1 outside. */
  readonly bracket: number;
}

const TOKEN = /\d+(?:[.,]\d+)*|[\p{L}\p{M}]+|(?:\.{2,}|[…_]|\.(?=…))[.…_]*|=>|->|\S/gu;
/** "15. 000. 000": a blank beside the dots that part thousands. */
const TORN_FIGURE = /(?<![\d.,])\d{1,3}(?:(?:\s?\.\s?\d{3}){2,}|(?:\s?\.\s?000)+)(?!\d)/g;

/** "10tr (XHH)" → 10 · tr · ( · XHH · ), each knowing whether a blank stands before it and in which bracket it is. */
export function tokenise(typed: string): readonly Token[] {
  const line = oneLine(typed)
    .replace(/[ðÐɖƉ]/g, "đ")
    .replace(/[‐-―−]/g, "-")
    .replace(/["'“”‘’«»]/g, "")
    .replace(TORN_FIGURE, (figure) => figure.replace(/\s/g, ""));
  const isUnmarked = !/đ|\p{M}/iu.test(line.normalize("NFD"));
  const open: number[] = [];
  const tokens: Token[] = [];
  let end = 0;
  for (let found = TOKEN.exec(line); found; found = TOKEN.exec(line)) {
    const text = found[0];
    if (isClosing(text)) open.pop();
    const bracket = open[open.length - 1] ?? -1;
    splitUnit(text).forEach((piece, i) =>
      tokens.push({ ...kinds(piece), text: piece, isUnmarked, apart: i === 0 && found.index > end, bracket }),
    );
    if (isOpening(text)) open.push(tokens.length - 1);
    end = found.index + text.length;
  }
  return tokens;
}

/** "trđ", "tỷđồng", "ngđ": a scale and the currency typed as one word. */
const JOINED = /^(tỷ|tỉ|ty|ti|triệu|trieu|tr|nghìn|nghin|ngàn|ngan|ng|k)(đ|đồng|vnđ|vnd|d|dong)$/i;

function splitUnit(text: string): readonly string[] {
  const joined = JOINED.exec(text);
  return joined ? [joined[1] ?? "", joined[2] ?? ""] : [text];
}

const isOpening = (text: string): boolean => text === "(" || text === "[" || text === "{";
const isClosing = (text: string): boolean => text === ")" || text === "]" || text === "}";

function kinds(text: string): Pick<Token, "kind" | "key" | "plain"> {
  if (/^\d/.test(text)) return { kind: "figure", key: text, plain: text };
  if (/^\p{L}/u.test(text)) return { kind: "word", key: keyOf(text), plain: bare(text) };
  const mark = /^(?:[.…_]{2,}|…|_)$/.test(text) ? "…" : text;
  return { kind: "mark", key: mark, plain: mark };
}

/** Tone marks go to the end of the word, where "hoá" and "hóa" meet; after a consonant, y is i. */
function keyOf(word: string): string {
  const letters = word.toLowerCase().normalize("NFD");
  const tones = letters.replace(/[^\u0300\u0301\u0303\u0309\u0323]/g, "");
  return letters.replace(/[\u0300\u0301\u0303\u0309\u0323]/g, "").replace(/(?<=[bcdđghklmnpqrstvx])y$/, "i") + tones;
}

/** A test for one word of a list written with blanks between; in a cell without diacritics, for its bare form too. */
export function oneOf(words: string): (token: Token | undefined) => boolean {
  const list = words.split(" ").filter((word) => word !== "");
  const keys = once(() => new Set(list.map((word) => kinds(word).key)));
  const plains = once(() => new Set(list.map(bare)));
  return (token) => token !== undefined && (keys().has(token.key) || (token.isUnmarked && plains().has(token.plain)));
}

/** As oneOf, where a word without its marks would be another: "chi" is not "chí". */
export function exactly(words: string): (token: Token | undefined) => boolean {
  const keys = once(() => new Set(words.split(" ").map((word) => kinds(word).key)));
  return (token) => token !== undefined && keys().has(token.key);
}

/** A test for terms of several words, the longest first: how many tokens the term at a place takes, and which it is. */
export function termOf(terms: readonly string[]): (tokens: readonly Token[], at: number) => Term | undefined {
  const byFirst = once(() => {
    const known = terms
      .map((term) => ({ term, tests: tokenise(term).map((token) => oneOf(token.text)) }))
      .sort((one, other) => other.tests.length - one.tests.length);
    const table = new Map<string, typeof known>();
    for (const each of known) {
      const first = bare(each.term).charAt(0);
      table.set(first, [...(table.get(first) ?? []), each]);
    }
    return table;
  });
  return (tokens, at) => {
    const candidates = byFirst().get((tokens[at]?.plain ?? "").charAt(0)) ?? [];
    const found = candidates.find(({ tests }) => tests.every((test, i) => test(tokens[at + i])));
    return found && { term: found.term, to: at + found.tests.length };
  };
}

export interface Term {
  readonly term: string;
  /** The place after its last token. */
  readonly to: number;
}
