import type { Look, ShownArea, ShownRow } from "../../wire.ts";
import { fontSize, lineHeight, USUAL_SIZE } from "./text-lines.ts";

/** Google's default row, and the room around a cell's lines. */
export const ROW = 21;
const ACROSS = 6;
const DOWN = 3;
export const COLUMN = 100;

const measured = new Map<string, number>();

/** Fits rows to their text as Google does: wrapped cells by their width, others by their own lines. */
export function rowHeights(
  rows: ReadonlyMap<number, ShownRow>,
  merges: readonly ShownArea[],
  widthOf: (column: number) => number,
): Map<number, number> {
  const asked: { row: number; key: string; box: HTMLElement }[] = [];
  const heights = new Map<number, number>();
  const raise = (row: number, height: number): void => {
    heights.set(row, Math.max(heights.get(row) ?? ROW, height));
  };
  const bench = document.createElement("div");
  bench.className = "bench";
  for (const [row, cells] of rows) {
    for (const [column, { text, look = {} }] of Object.entries(cells)) {
      if (text === "" || isMerged(merges, row, Number(column))) continue;
      const width = look.wrap ? widthOf(Number(column)) - ACROSS : undefined;
      if (width === undefined && !text.includes("\n") && (look.size ?? USUAL_SIZE) <= USUAL_SIZE) continue;
      const key = JSON.stringify([text, width, look.bold, look.italic, look.size]);
      const known = measured.get(key);
      if (known !== undefined) raise(row, known);
      else asked.push({ row, key, box: bench.appendChild(boxOf(text, width, look)) });
    }
  }
  // all boxes are laid out at once
  document.body.append(bench);
  for (const { row, key, box } of asked) {
    const height = Math.max(ROW, box.offsetHeight + DOWN);
    measured.set(key, height);
    raise(row, height);
  }
  bench.remove();
  return heights;
}

/** A merged cell does not raise its row. */
function isMerged(merges: readonly ShownArea[], row: number, column: number): boolean {
  return merges.some(
    ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );
}

function boxOf(text: string, width: number | undefined, look: Look): HTMLElement {
  const box = document.createElement("div");
  box.textContent = text.endsWith("\n") ? `${text} ` : text;
  if (width !== undefined) box.style.width = `${width}px`;
  else box.style.whiteSpace = "pre";
  dress(box.style, look);
  return box;
}

function dress(style: CSSStyleDeclaration, { bold, italic, size = USUAL_SIZE }: Look): void {
  style.fontWeight = bold ? "bold" : "normal";
  style.fontStyle = italic ? "italic" : "normal";
  style.fontSize = fontSize(size);
  style.lineHeight = lineHeight(size);
}
