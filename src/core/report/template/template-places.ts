import { oneLine } from "../../words/text.ts";
import type { Paragraph, PartText, Piece } from "./template-text.ts";

/** A place in words; quoted text has at most so many letters. */
export type Place = (letters: number) => string;

const parts: { readonly [root: string]: string } = {
  "w:hdr": "đầu trang",
  "w:ftr": "chân trang",
  "w:footnotes": "chú thích cuối trang",
  "w:endnotes": "chú thích cuối bài",
  "w:comments": "nhận xét bên lề",
};

/** Where the letter at an offset stands; a part without paragraphs is the file's own data: its title, its author. */
export function placeOf(part: PartText | undefined, offset: number): Place {
  const spot = part && spotAt(part, offset);
  if (part === undefined || spot === undefined) return () => "thông tin của tệp";
  const named = parts[part.root];
  if (named !== undefined) return () => named;
  const { cell, inBox } = spot.paragraph;
  if (cell !== undefined) return () => `bảng ${cell.table}, hàng ${cell.row}, ô ${cell.cell}`;
  if (inBox) return (letters) => `hộp văn bản “${around(spot, letters)}”`;
  // a paragraph that is nothing but the tag is found by the one above it
  if (isTagAlone(spot.paragraph)) return placeAfter(part.paragraphs, spot.index);
  return (letters) => `đoạn “${around(spot, letters)}”`;
}

/** The text of the paragraph around an offset: up to it, and from it on. */
export function textAround(part: PartText | undefined, offset: number): { before: string; after: string } {
  const spot = part && spotAt(part, offset);
  if (spot === undefined) return { before: "", after: "" };
  const { paragraph, position } = spot;
  return { before: decoded(paragraph.text.slice(0, position)), after: decoded(paragraph.text.slice(position)) };
}

/** Second copies of text boxes are nobody's place. */
export function isCopy(part: PartText | undefined, offset: number): boolean {
  return (part && spotAt(part, offset)?.paragraph.isCopy) ?? false;
}

/** The index of the piece that holds the letter at an offset; -1 before the first. */
export function pieceAt(pieces: readonly Piece[], offset: number): number {
  return countWhile(pieces, (piece) => piece.from <= offset) - 1;
}

/** How many items at the head of a sorted list fulfil a condition; halves the list each time. */
export function countWhile<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && holds(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Only the tag, whole or without its closing brace. */
export function isTagAlone({ text }: Paragraph): boolean {
  return /^\s*(?:\{[^{}]*\}?|\})\s*$/.test(text);
}

interface Spot {
  readonly index: number;
  readonly paragraph: Paragraph;
  /** In the paragraph's text. */
  readonly position: number;
}

function spotAt({ pieces, paragraphs }: PartText, offset: number): Spot | undefined {
  const piece = pieces[Math.max(0, pieceAt(pieces, offset))];
  const paragraph = piece && paragraphs[piece.paragraph];
  if (piece === undefined || paragraph === undefined) return undefined;
  return { index: piece.paragraph, paragraph, position: piece.inParagraph + Math.max(0, offset - piece.from) };
}

function placeAfter(paragraphs: readonly Paragraph[], place: number): Place {
  for (let index = place - 1; index >= 0; index--) {
    const paragraph = paragraphs[index];
    if (paragraph === undefined || paragraph.inBox || paragraph.text.trim() === "") continue;
    const { cell } = paragraph;
    if (cell !== undefined) return () => `đoạn sau bảng ${cell.table}`;
    return (letters) => `đoạn sau “${around({ index, paragraph, position: 0 }, letters)}”`;
  }
  return () => "đoạn đầu";
}

/** At most so many letters of the paragraph's text around a position, cut between words. */
function around({ paragraph, position }: Spot, letters: number): string {
  const all = Array.from(oneLine(decoded(paragraph.text)));
  if (all.length <= letters) return all.join("");
  const room = letters - 2;
  const middle = Array.from(oneLine(decoded(paragraph.text.slice(0, position)))).length;
  let from = Math.max(0, Math.min(middle - Math.floor(room / 3), all.length - room));
  const blank = all.indexOf(" ", from);
  if (from > 0 && blank !== -1 && blank < middle) from = blank + 1;
  let to = Math.min(all.length, from + room);
  const last = all.lastIndexOf(" ", to);
  if (to < all.length && last - from > room / 2) to = last;
  return `${from > 0 ? "…" : ""}${all.slice(from, to).join("").trim()}${to < all.length ? "…" : ""}`;
}

function decoded(text: string): string {
  return text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, "&");
}
