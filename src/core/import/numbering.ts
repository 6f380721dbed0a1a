import { allOf, attribute, child, numberIn, type XmlNode } from "./xml-tree.ts";

interface Level {
  readonly format: string;
  /** "%1.%2" */
  readonly text: string;
  readonly start: number;
}

/** Gives the number or mark that Word shows before a paragraph, "" where none; call it in the order of the paragraphs. */
export type Labels = (paragraph: XmlNode) => string;

/** Word's automatic lists: a "1." or "-" that stands only in numbering.xml becomes text. */
export function labelsOf(numbering: XmlNode | undefined, styles: XmlNode | undefined): Labels {
  const abstract = new Map<string, Map<number, Level>>();
  for (const one of numbering ? allOf(numbering, "w:abstractNum") : []) {
    abstract.set(attribute(one, "w:abstractNumId") ?? "", levelsOf(one));
  }
  const lists = new Map<string, { of: string; starts: Map<number, number> }>();
  for (const one of numbering ? allOf(numbering, "w:num") : []) {
    const starts = new Map<number, number>();
    for (const override of allOf(one, "w:lvlOverride")) {
      const start = numberIn(child(override, "w:startOverride"));
      if (start !== undefined) starts.set(numberIn(override, "w:ilvl") ?? 0, start);
    }
    lists.set(attribute(one, "w:numId") ?? "", { of: attribute(child(one, "w:abstractNumId"), "w:val") ?? "", starts });
  }
  const ofStyle = styleNumbers(styles);
  const counts = new Map<string, number[]>();
  const begun = new Set<string>();
  return (paragraph) => {
    const style = ofStyle.get(attribute(child(paragraph, "w:pPr", "w:pStyle"), "w:val") ?? "");
    const own = child(paragraph, "w:pPr", "w:numPr");
    const id = attribute(child(own, "w:numId"), "w:val") ?? style?.id;
    const depth = numberIn(child(own, "w:ilvl")) ?? style?.depth ?? 0;
    const list = id === undefined ? undefined : lists.get(id);
    const levels = list && abstract.get(list.of);
    const level = levels?.get(depth);
    if (!list || !levels || !level || depth < 0 || depth > 8) return "";
    const count = counts.get(list.of) ?? [];
    counts.set(list.of, count);
    const restarted = begun.has(`${id ?? ""} ${depth}`) ? undefined : list.starts.get(depth);
    begun.add(`${id ?? ""} ${depth}`);
    count[depth] = restarted ?? (count[depth] === undefined ? level.start : count[depth] + 1);
    count.length = depth + 1;
    if (level.format === "bullet") return /^[-+*–]$/.test(level.text) ? level.text : "-";
    return level.text.replace(/%(\d)/g, (_all, digit: string) => {
      const at = Number(digit) - 1;
      const above = levels.get(at);
      return written(count[at] ?? above?.start ?? 1, above?.format ?? "decimal");
    });
  };
}

function levelsOf(node: XmlNode): Map<number, Level> {
  return new Map(
    allOf(node, "w:lvl").map((level) => [
      numberIn(level, "w:ilvl") ?? 0,
      {
        format: attribute(child(level, "w:numFmt"), "w:val") ?? "decimal",
        text: attribute(child(level, "w:lvlText"), "w:val") ?? "",
        start: numberIn(child(level, "w:start")) ?? 1,
      },
    ]),
  );
}

function styleNumbers(styles: XmlNode | undefined): Map<string, { id: string; depth: number }> {
  const found = new Map<string, { id: string; depth: number }>();
  for (const style of styles ? allOf(styles, "w:style") : []) {
    const own = child(style, "w:pPr", "w:numPr");
    const id = attribute(child(own, "w:numId"), "w:val");
    if (id !== undefined) {
      found.set(attribute(style, "w:styleId") ?? "", { id, depth: numberIn(child(own, "w:ilvl")) ?? 0 });
    }
  }
  return found;
}

function written(count: number, format: string): string {
  if (format === "upperRoman") return roman(count);
  if (format === "lowerRoman") return roman(count).toLowerCase();
  if (format === "upperLetter") return letter(count);
  if (format === "lowerLetter") return letter(count).toLowerCase();
  if (format === "none") return "";
  return format === "decimalZero" && count < 10 ? `0${count}` : String(count);
}

/** Word doubles the letter after "Z": "AA", "BB". */
function letter(count: number): string {
  const at = Math.max(count, 1) - 1;
  return String.fromCharCode(65 + (at % 26)).repeat(Math.min(Math.floor(at / 26) + 1, 9));
}

const ROMAN: readonly (readonly [number, string])[] = [
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function roman(count: number): string {
  let rest = Math.min(Math.max(count, 0), 999);
  let text = "";
  for (const [value, sign] of ROMAN) {
    for (; rest >= value; rest -= value) text += sign;
  }
  return text;
}
