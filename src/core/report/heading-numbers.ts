import type { NarrativePart } from "../plan/plan.ts";

const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];
const ARABIC = Array.from({ length: 40 }, (_, index) => String(index + 1));
const LETTERS = Array.from("abcdđeghiklmnopqrstuvxy");

/** The numbers of mục, khoản and điểm (NĐ 30/2020/NĐ-CP, phụ lục I), by depth. */
const SERIES = { 1: ROMAN, 2: ARABIC, 3: LETTERS } as const;

/** The parts that have something to print, numbered on where an empty one was left out. */
export function printedHeadings(parts: readonly NarrativePart[]): NarrativePart[] {
  const printed: NarrativePart[] = [];
  /** How many were left out so far among the siblings of each depth. */
  const left: Record<number, number> = {};
  parts.forEach((part, index) => {
    for (let deeper = part.depth + 1; deeper <= 3; deeper++) left[deeper] = 0;
    if (isEmpty(parts, index)) left[part.depth] = (left[part.depth] ?? 0) + 1;
    else printed.push({ ...part, heading: renumbered(part, left[part.depth] ?? 0) });
  });
  return printed;
}

/** The number of the section that comes `after` so many others behind the narrative: "IV" in the usual plan. */
export function sectionNumber(parts: readonly NarrativePart[], after: number): string {
  const tops = printedHeadings(parts).filter(({ depth, heading }) => depth === 1 && heading !== "");
  return ROMAN[tops.length + after] ?? String(tops.length + after + 1);
}

function isEmpty(parts: readonly NarrativePart[], index: number): boolean {
  const depth = parts[index]?.depth ?? 1;
  for (let at = index; at < parts.length; at++) {
    const part = parts[at];
    if (!part || (at > index && part.depth <= depth)) return true;
    if (part.paragraphs.length > 0) return false;
  }
  return true;
}

function renumbered({ heading, depth }: NarrativePart, left: number): string {
  const [, number = "", rest = ""] = /^\s*([\p{L}\d]+)(\s*[.)].*)$/su.exec(heading) ?? [];
  const at = SERIES[depth].indexOf(number);
  return left === 0 || at < left ? heading : `${SERIES[depth][at - left] ?? number}${rest}`;
}
