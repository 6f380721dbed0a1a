/** Rows and columns count from 1; both ends belong to the area. */
export interface Area {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export function columnLetters(column: number): string {
  const rest = column > 26 ? columnLetters(Math.floor((column - 1) / 26)) : "";
  return rest + String.fromCharCode(65 + ((column - 1) % 26));
}

export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

export function cellName(row: number, column: number): string {
  return columnLetters(column) + String(row);
}

export function areaName(area: Area): string {
  const start = cellName(area.top, area.left);
  const end = cellName(area.bottom, area.right);
  return start === end ? start : `${start}:${end}`;
}

/** Areas asked for by whole rows or columns keep that name: "5:2" → "2:5", "D:B" → "B:D" (facts.md, Ranges). */
export function askedName(text: string, area: Area): string {
  if (/^\$?\d+:\$?\d+$/.test(text)) return `${area.top}:${area.bottom}`;
  if (/^\$?[A-Za-z]+:\$?[A-Za-z]+$/.test(text)) return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  return areaName(area);
}

/** "C5:B2", "$aa$11", "5:7", "D:B"; open ends reach to the grid's edge. Undefined when it is no address. */
export function readArea(text: string, rows: number, columns: number): Area | undefined {
  const corner = String.raw`\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,6})?`;
  const match = new RegExp(`^${corner}(?::${corner})?$`).exec(text.trim());
  if (match === null) return undefined;
  const [, letters1, digits1] = match;
  if (!text.includes(":") && (letters1 === undefined || digits1 === undefined)) return undefined;
  const letters2 = text.includes(":") ? match[3] : letters1;
  const digits2 = text.includes(":") ? match[4] : digits1;
  if ((letters1 ?? digits1) === undefined || (letters2 ?? digits2) === undefined) return undefined;
  const column1 = letters1 === undefined ? 1 : columnNumber(letters1);
  const column2 = letters2 === undefined ? columns : columnNumber(letters2);
  const row1 = digits1 === undefined ? 1 : Number(digits1);
  const row2 = digits2 === undefined ? rows : Number(digits2);
  return {
    top: Math.min(row1, row2),
    left: Math.min(column1, column2),
    bottom: Math.max(row1, row2),
    right: Math.max(column1, column2),
  };
}

export function overlaps(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    outer.top <= inner.top && outer.bottom >= inner.bottom && outer.left <= inner.left && outer.right >= inner.right
  );
}

/** What is left of `area` when `hole` is cut out of it: up to four areas. */
export function cutOut(area: Area, hole: Area): Area[] {
  if (!overlaps(area, hole)) return [area];
  const top = Math.max(area.top, hole.top);
  const bottom = Math.min(area.bottom, hole.bottom);
  return [
    { ...area, bottom: hole.top - 1 },
    { ...area, top: hole.bottom + 1 },
    { top, bottom, left: area.left, right: hole.left - 1 },
    { top, bottom, left: hole.right + 1, right: area.right },
  ].filter((piece) => piece.top <= piece.bottom && piece.left <= piece.right);
}
