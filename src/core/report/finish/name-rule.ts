import { boldCapitals, textWidth } from "./text-width.ts";

/** NĐ 30/2020/NĐ-CP, phụ lục I: the line under the school's name is between a third and a half of it. */
const SHARE = 0.42;
const POINTS = 12;

const NAME_RULE = /(<w:pStyle w:val="GachTenTruong"\/>(?:(?!<\/w:pPr>).)*?<w:ind )w:left="(\d+)" w:right="(\d+)"/;

/**
 * Fits the drawn line to the name above it; in the built-in template only, whose paragraph has a style of its own.
 * The line is a paragraph's border, so its length is what the two indents leave of the cell.
 */
export function fitNameRule(xml: string): string {
  const found = NAME_RULE.exec(xml);
  if (!found) return xml;
  const before = xml.slice(0, found.index);
  const cell = before.slice(before.lastIndexOf("<w:tc>"));
  const width = Number(/<w:tcW [^>]*w:w="(\d+)"/.exec(cell)?.[1] ?? 0);
  const name = /<w:t(?: [^>]*)?>([^<]*)<\/w:t>(?:(?!<w:t[ >]).)*$/s.exec(cell)?.[1] ?? "";
  const side = Math.round((width - SHARE * longestLine(name.replace(/&\w+;/g, "&").toUpperCase(), width)) / 2);
  return xml.replace(NAME_RULE, `$1w:left="${side}" w:right="${side}"`);
}

/** Twips of the longest line when the name is set in a cell of that width. */
function longestLine(name: string, width: number): number {
  let longest = 0;
  let line = "";
  for (const word of name.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    line = line !== "" && textWidth(longer, POINTS, boldCapitals) > width ? word : longer;
    longest = Math.max(longest, Math.min(width, textWidth(line, POINTS, boldCapitals)));
  }
  return longest;
}
