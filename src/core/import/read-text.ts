import { compose, withoutForbidden } from "../words/text.ts";
import type { Block, PaperReading, PaperRow } from "./paper.ts";
import { tooLarge } from "./troubles.ts";

/** More letters than any plan has. */
const LONGEST = 1_000_000;

interface Lines {
  readonly all: readonly string[];
  /** The next line to read. */
  at: number;
}

/**
 * Reads a plan pasted as plain text. Word leaves a table either with a cell on each line, begun by a tab, and a blank
 * line between rows, or with a row on each line, tabs between its cells; a cell may go on over lines without a tab.
 */
export function readText(text: string): PaperReading {
  if (text.length > LONGEST) return { trouble: tooLarge };
  // compose would take the tabs from the ends
  const all = withoutForbidden(text)
    .normalize("NFC")
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?|[\u2028\u2029\u000B\u000C]/g, "\n")
    .split("\n");
  const lines: Lines = { all, at: 0 };
  const blocks: Block[] = [];
  let tables = 0;
  while (lines.at < all.length) {
    const line = all[lines.at] ?? "";
    if (isCellLine(line)) blocks.push(tableOf(cellLineRows(lines), `bảng ${++tables}`));
    else if (isRowLine(line)) blocks.push(tableOf(rowLineRows(lines), `bảng ${++tables}`));
    else {
      lines.at++;
      const clean = compose(line);
      if (clean !== "") blocks.push({ kind: "paragraph", text: clean, place: `dòng ${lines.at}` });
    }
  }
  return { paper: { blocks, aside: [], wrapped: true, remarks: [] } };
}

const isBlank = (line: string | undefined): boolean => compose(line ?? "") === "";
const isCellLine = (line: string | undefined): boolean => line !== undefined && /^\t[^\t]*$/.test(line);
const isRowLine = (line: string | undefined): boolean => line !== undefined && line.split("\t").length >= 3;

function cellLineRows(lines: Lines): string[][] {
  const rows: string[][] = [[]];
  let width = 0;
  for (; lines.at < lines.all.length; lines.at++) {
    const line = lines.all[lines.at] ?? "";
    const row = rows[rows.length - 1] ?? [];
    if (isRowLine(line)) break;
    if (isCellLine(line)) row.push(line.slice(1));
    else if (isBlank(line)) {
      const next = nextFilled(lines);
      if (isCellLine(lines.all[next])) {
        width = Math.max(width, row.length);
        rows.push([]);
      } else if (!cellGoesOn(lines, next, row.length, width)) break;
      lines.at = next - 1;
    } else row[row.length - 1] = `${row[row.length - 1] ?? ""}\n${line}`;
  }
  return rows;
}

function nextFilled({ all, at }: Lines): number {
  let next = at;
  while (next < all.length && isBlank(all[next]) && !isCellLine(all[next])) next++;
  return next;
}

/** After a blank line: words that stand right above a further cell belong to the cell before, unless its row is whole. */
function cellGoesOn({ all }: Lines, from: number, cells: number, width: number): boolean {
  if (width > 0 && cells >= width) return false;
  for (let at = from; at < all.length; at++) {
    // an empty cell is a cell too
    if (isCellLine(all[at])) return true;
    if (isBlank(all[at])) return false;
    if (/^\s*[IVX]+\s*[.)]\s/.test(all[at] ?? "")) return false;
  }
  return false;
}

function rowLineRows(lines: Lines): string[][] {
  const rows: string[][] = [];
  const width = (lines.all[lines.at] ?? "").split("\t").length;
  for (; lines.at < lines.all.length; lines.at++) {
    const line = lines.all[lines.at] ?? "";
    const above = rows[rows.length - 1];
    if (above !== undefined && above.length < width && !isBlank(line) && !startsRow(line, width)) {
      const [first = "", ...more] = line.split("\t");
      above[above.length - 1] = `${above[above.length - 1] ?? ""}\n${first}`;
      above.push(...more);
    } else if (isRowLine(line)) rows.push(line.split("\t"));
    else break;
  }
  return rows;
}

function startsRow(line: string, width: number): boolean {
  const cells = line.split("\t").length;
  return cells >= width || (cells === 1 && /^\s*[IVX]+\s*[.)]\s/.test(line));
}

function tableOf(rows: readonly (readonly string[])[], place: string): Block {
  return {
    kind: "table",
    place,
    rows: rows.map((cells, index): PaperRow => ({
      place: `${place}, hàng ${index + 1}`,
      cells: cells.map((cell, at) => ({ text: linesOf(cell), at, span: 1, goesOn: false })),
    })),
  };
}

/** Blank lines inside a cell say nothing. */
function linesOf(cell: string): string {
  return cell
    .split("\n")
    .map(compose)
    .filter((line) => line !== "")
    .join("\n");
}
