import { countWhile, pieceAt } from "./template-places.ts";
import type { PartText } from "./template-text.ts";

/** How a tag stands in its part, from its { to its }. */
export interface TagSpan {
  /** Its letters, with a blank for all that stands between them; those of a text box inside it left out. */
  readonly words: string;
  /** The offset of its }. */
  readonly end: number;
  /** A line break inside; something else inside; the } in the next paragraph, or still further off. */
  readonly cut: undefined | "line" | "inside" | "paragraph" | "far";
}

/** The tag whose { stands at an offset; undefined when nothing closes it. */
export function tagSpan(part: PartText, from: number): TagSpan | undefined {
  const { pieces, stops } = part;
  const begin = pieceAt(pieces, from);
  const first = pieces[begin];
  if (first === undefined) return undefined;
  let words = "";
  let ownWords = "";
  for (let index = begin; index < pieces.length; index++) {
    const piece = pieces[index];
    if (piece === undefined) break;
    const start = piece === first ? from - first.from + 1 : 0;
    const close = piece.text.indexOf("}", start);
    const own = piece.paragraph === first.paragraph;
    const stopped = index > begin && (stops[countWhile(stops, ({ at }) => at < piece.from)]?.at ?? -1) === piece.from;
    const letters = (stopped ? " " : "") + piece.text.slice(start, close === -1 ? undefined : close);
    words += letters;
    if (own) ownWords += letters;
    if (close === -1) continue;
    const end = piece.from + close;
    if (!own) return { words, end, cut: isNext(part, first.paragraph, piece.paragraph) ? "paragraph" : "far" };
    const inside = stops.slice(
      countWhile(stops, ({ at }) => at <= from),
      countWhile(stops, ({ at }) => at <= end),
    );
    const cut = inside.length === 0 ? undefined : inside.every(({ name }) => name === "w:br") ? "line" : "inside";
    return { words: ownWords, end, cut };
  }
  return undefined;
}

/** Whether nothing but blank paragraphs and text boxes stands between two paragraphs. */
function isNext({ paragraphs }: PartText, first: number, last: number): boolean {
  if (last < first) return false;
  const between = paragraphs.slice(first + 1, last);
  return between.every(({ text, inBox }) => inBox || text.trim() === "");
}
