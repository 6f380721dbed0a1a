import { once } from "../../words/once.ts";
import { bare, oneLine } from "../../words/text.ts";

/** One word or mark of a cell. */
export interface Word {
  readonly text: string;
  /** For comparing: lower case, tone written last, so "uỷ" and "ủy", "trưởng" and "trưỡng" are one word. */
  readonly fold: string;
  readonly bare: string;
  readonly mark: boolean;
}

/** The words of a cell and how it was typed. */
export interface Cell {
  readonly words: readonly Word[];
  /** Upper case or lower case throughout: case tells nothing about names. */
  readonly oneCase: boolean;
  readonly upper: boolean;
  /** Typed without any diacritics: "hieu truong, ke toan". */
  readonly plain: boolean;
  /** Begins with a bullet or a number, so the later dashes and numbers are bullets too. */
  readonly bulleted: boolean;
}

const WORD = /[\p{L}\p{M}\d]+(?:['’][\p{L}\p{M}]+)*|\S/gu;
const INITIALS = /(?<![\p{L}\d.])(?:\p{L}\.)+\p{L}(?![\p{L}\d])/gu;
const BULLETS = /[•·●▪◦‣■□➢►✓✔]|(?<!\S)\*/gu;

/** "B.G.H, PHT1" → words "BGH" "," "PHT" "1". Line breaks are blanks. */
export function readCell(typed: string): Cell {
  const line = oneLine(typed)
    .replace(/[‐-―−–—]/g, "-")
    .replace(/[“”"«»]/g, "")
    .replace(/[[{]/g, "(")
    .replace(/[\]}]/g, ")")
    .replace(BULLETS, " • ")
    .replace(/…/g, "...")
    .replace(/(?<![\p{L}\d])đ\s?[/.]?\s?c(?![\p{L}\d])\.?/giu, " đồng chí ")
    .replace(INITIALS, (letters) => letters.replace(/\./g, ""));
  const words = (line.match(WORD) ?? []).flatMap(apart).map(word);
  const letters = line.replace(/[^\p{L}]/gu, "");
  const upper = letters === letters.toUpperCase();
  return {
    words,
    upper,
    oneCase: upper || letters === letters.toLowerCase(),
    plain: bare(letters) === letters.toLowerCase(),
    bulleted: /^\s*(?:[-+•]|\d{1,2}\s?[.)]|[a-d]\))\s*\S/.test(line),
  };
}

/** "PHT1" is a post and its number; "9A1" is a class. */
function apart(word: string): readonly string[] {
  const found = /^(?!k\d)(\p{L}{2,})(\d\w{0,3})$/iu.exec(word);
  return found ? [found[1] ?? "", found[2] ?? ""] : [word];
}

export function word(text: string): Word {
  return { text, fold: fold(text), bare: bare(text), mark: !/[\p{L}\d]/u.test(text) };
}

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/;
const SHORT_Y = /^([bcdghklmnprstvx]{1,2}|qu)y$/;

/** Tone last; hỏi and ngã are one, as they sound in the South; "truởng" is a slip for "trưởng"; "lí" is "lý". */
export function fold(text: string): string {
  const pieces = text.toLowerCase().normalize("NFD");
  const tone = TONE.exec(pieces)?.[0] ?? "";
  const letters = pieces
    .replace(TONE, "")
    .normalize("NFC")
    .replace(/(?:ưo|uơ)(?=\p{L})/u, "ươ")
    .replace(SHORT_Y, "$1i");
  return letters + (tone === "\u0303" ? "\u0309" : tone);
}

/** One spelling of words for keys: "Hoà" and "Hòa", "lí" and "lý" are one. */
export function spelling(text: string): string {
  return text.toLowerCase().normalize("NFC").split(/\s+/).map(spellingOfWord).join(" ").trim();
}

function spellingOfWord(one: string): string {
  const pieces = one.normalize("NFD");
  const tone = TONE.exec(pieces)?.[0] ?? "";
  const plain = pieces.replace(TONE, "");
  const short = plain.replace(SHORT_Y, "$1i");
  if (short !== plain) return (short + tone).normalize("NFC");
  if (/(?<!q)u[y]$|o[ae]$/.test(plain)) return (plain.slice(0, -1) + tone + plain.slice(-1)).normalize("NFC");
  return one;
}

/** A way to write an entry of the vocabulary: "gd~đt", where "~" is any joiner or none. */
export type Form = readonly (Word | "~")[];

export const formOf = (written: string): Form =>
  written
    .replace(/~/g, " ~ ")
    .trim()
    .split(/\s+/)
    .map((one) => (one === "~" ? one : word(one)));

const JOINER = /^(?:[&\-,./+]|và|va)$/i;
export const isJoiner = (one: Word | undefined): boolean => one !== undefined && JOINER.test(one.text);

/** How many words of the cell the form takes at that place; 0 when it is not there. */
export function taken(cell: Cell, at: number, form: Form): number {
  let place = at;
  let plain = true;
  for (const part of form) {
    const one = cell.words[place];
    if (part === "~") place += isJoiner(one) ? 1 : 0;
    else if (one === undefined || one.bare !== part.bare) return 0;
    else {
      if (one.fold !== part.fold) {
        // Without marks a single word is told only in a cell without marks: "chi" is not "chị".
        if (one.text.toLowerCase() !== one.bare || (form.length === 1 && !cell.plain && part.bare.length < 3)) return 0;
        plain = false;
      }
      place++;
    }
  }
  return plain || allPlain(cell.words.slice(at, place), form.length, cell) ? place - at : 0;
}

/** "Văn Thu" is no văn thư: where marks are missing, they must be missing throughout. */
function allPlain(words: readonly Word[], length: number, cell: Cell): boolean {
  if (length === 1) return cell.plain || /^[^aeiouy]+$/.test(words[0]?.bare ?? "");
  return words.every((one) => one.text.toLowerCase() === one.bare);
}

export type Finder<T> = (cell: Cell, at: number) => { readonly entry: T; readonly end: number } | undefined;

/** Finds the longest form that stands at a place; what is written exactly goes before what only fits without marks. */
export function finder<T>(entries: readonly (readonly [T, readonly string[]])[]): Finder<T> {
  const byFirst = once(() => {
    const table = new Map<string, { form: Form; entry: T }[]>();
    for (const [entry, written] of entries) {
      for (const form of written.map(formOf)) {
        const first = form[0];
        if (first === undefined || first === "~") continue;
        table.set(first.bare, [...(table.get(first.bare) ?? []), { form, entry }]);
      }
    }
    return table;
  });
  return (cell, at) => {
    let best: { entry: T; end: number; exact: boolean } | undefined;
    for (const { form, entry } of byFirst().get(cell.words[at]?.bare ?? "") ?? []) {
      const end = at + taken(cell, at, form);
      const exact = form[0] !== "~" && form[0]?.fold === cell.words[at]?.fold;
      if (end > (best?.end ?? at) || (end === best?.end && exact && !best.exact)) best = { entry, end, exact };
    }
    return best;
  };
}
