import { oneLine } from "../../words/text.ts";

/** Staff's line twice, sign for sign: as composed text, and without diacritics and capitals for finding words. */
export interface Line {
  readonly text: string;
  readonly plain: string;
}

/** One sign stays one sign, so that a place in `plain` is the same place in `text`. */
function fold(sign: string): string {
  const folded = sign.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace("đ", "d");
  return folded.length === sign.length ? folded : sign;
}

export function lineOf(typed: string): Line {
  const text = oneLine(typed).replace(/[‐-―−]/g, "-");
  return { text, plain: Array.from(text).map(fold).join("") };
}

export function part(line: Line, from: number, to = line.text.length): Line {
  return { text: line.text.slice(from, to), plain: line.plain.slice(from, to) };
}

/** The end of what the pattern matches exactly there, else undefined. */
export function after(line: Line, pattern: string, at: number): number | undefined {
  const sticky = new RegExp(pattern, "y");
  sticky.lastIndex = at;
  const found = sticky.exec(line.plain);
  return found ? at + found[0].length : undefined;
}

/** Whether the signs there spell that word; without any tone marks, any word of these letters will do. */
export function spells(line: Line, word: string, at: number): boolean {
  const typed = line.text.slice(at, at + word.length).toLowerCase();
  return typed === word || typed === part(line, at, at + word.length).plain;
}

// Words that lead up to the papers; what they govern is the ground of the plan.
const LEAD =
  "(?:(?:can cu|dua|tren co so)(?: (?:vao|theo|tren))?|(?:tiep tuc |nham |de |trien khai )?thuc hien(?: theo)?|trien khai|thi hanh|chap hanh|quan triet|theo|xet)(?: va (?:thuc hien|theo))?";
const BULLET = `(?:[\\s"'“”‘’*+•·▪■●○◦➢➤➔→✓√►»>-]+|\\(?(?:\\d{1,2}(?:\\.\\d{1,2})*|[a-z]|[ivx]{1,4})[.)](?=\\s|[a-z])|\\d{1,2}\\s?[/:-]?\\s?(?=${LEAD}\\b))\\s*`;

/** The line without its bullet, its running number and "Căn cứ", "Thực hiện", "Theo"…; and whether such a word stood there. */
export function withoutLead(line: Line): { rest: Line; led: boolean } {
  const start = after(line, `(?:${BULLET})*`, 0) ?? 0;
  const end = after(line, `${LEAD}(?=[\\s:,.]|$)[\\s:,.]*`, start);
  return { rest: part(line, end ?? start), led: end !== undefined };
}

/** Outer blanks, closing marks, and quotes or brackets around the whole. */
export function tidy(text: string): string {
  let result = text.trim();
  for (;;) {
    const shorter = result
      .replace(/^[\s,:;.-]+/, "")
      .replace(/[\s,:;./(-]+$/, "")
      .replace(/^“([^“”]*)”$|^"([^"]*)"$|^\(([^()]*)\)$/, "$1$2$3")
      .replace(/^([^(]*)\)$/, "$1");
    if (shorter === result) return result;
    result = shorter;
  }
}

const GAP = "(?:(?:\\.\\s?){2,}|…|_+|\\[[^\\]]*\\]|<<|\\?+)";
const GAPS: readonly (readonly [string, string])[] = [
  [
    `\\bso\\s?:?\\s?(?:${GAP}|x{2,}\\b|/)|(?<!\\bngay\\s?|[/.-]\\s?)\\b\\d+\\s?/\\s?(?:\\d{4}\\s?/\\s?)?${GAP}|${GAP}\\s?/\\s?(?:[a-z]|\\d{4}/)`,
    "chưa điền số, ký hiệu của văn bản",
  ],
  [
    `\\bngay\\s?(?:${GAP}|/|thang\\b(?=\\s?(?:nam|${GAP})))|\\bngay\\s?\\d{1,2}\\s?(?:[/.-]|thang)\\s?(?:${GAP}|/|nam\\b|\\d{1,2}\\s?(?:[/-]|nam)\\s?(?:20\\s?)?${GAP})|\\bthang\\s?${GAP}`,
    "chưa điền ngày của văn bản",
  ],
  [`\\bnam hoc\\s?:?\\s?(?:20)?${GAP}`, "chưa điền năm học"],
  [`\\[\\s?(?:can bo sung|chua|dien)[^\\]]*\\]?|^\\W*can cu\\b\\W*$|<<[^>]*>>`, "còn chỗ chưa điền"],
];

/** A place still to be filled in: "số …/KH-THCS", "ngày    tháng    năm 2024". */
export function unfilled(line: Line): string | undefined {
  // "Sở" and "cơ sở" are no "số".
  const plain = line.plain.replace(/so/g, (so, at: number) => (/ở/i.test(line.text.slice(at, at + 2)) ? "s#" : so));
  return GAPS.find(([pattern]) => new RegExp(pattern).test(plain))?.[1];
}
