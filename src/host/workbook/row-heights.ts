import type { Cell, Row, Worksheet } from "exceljs";
import { displayOf } from "../sheets/cell-display.ts";
import { attributesOf } from "./xml-text.ts";

/** Points for one line of Arial 10 and the space around it, as Google Sheets draws it. */
const LINE = 13.5;
const AROUND = 3;
/** Excel's limit for a row. */
const HIGHEST = 409;
const DEFAULT_COLUMN = 13;

/** Rows whose height nobody set by hand are fitted again at saving; exceljs cannot tell the two apart. */
export function forgetFittedHeights(worksheet: Worksheet, xml: string): void {
  for (const [tag] of xml.matchAll(/<row\s[^>]*\bht="[^>]*>/g)) {
    const { r, customHeight } = attributesOf(tag);
    const row = r === undefined ? undefined : worksheet.findRow(Number(r));
    if (row && customHeight !== "1" && customHeight !== "true") row.height = undefined as unknown as number;
  }
}

/** The sheet's XML with heights for rows of wrapped text: Sheets fits rows by itself, LibreOffice wants them written. */
export function withFittedHeights(xml: string, worksheet: Worksheet): string {
  return xml.replace(/<row r="(\d+)"([^>]*)>/g, (tag, number: string, rest: string) => {
    if (/\bht="/.test(rest)) return tag;
    const row = worksheet.findRow(Number(number));
    const lines = row === undefined ? 1 : linesOf(row);
    if (lines <= 1) return tag;
    const height = Math.min(HIGHEST, lines * LINE + AROUND).toFixed(2);
    const selfClosed = rest.endsWith("/");
    return `<row r="${number}"${selfClosed ? rest.slice(0, -1) : rest} ht="${height}"${selfClosed ? "/" : ""}>`;
  });
}

function linesOf(row: Row): number {
  let lines = 1;
  row.eachCell((cell) => {
    if (cell.alignment?.wrapText === true && !cell.isMerged) lines = Math.max(lines, wrappedLines(cell));
  });
  return lines;
}

function wrappedLines(cell: Cell): number {
  const width = cell.worksheet.getColumn(cell.col).width ?? DEFAULT_COLUMN;
  const size = cell.font?.size ?? 10;
  // A column's width counts digits of the default font; letters are narrower on the whole, bold ones wider.
  const perLine = Math.max(1, (width * 1.25 * 10) / size / (cell.font?.bold === true ? 1.1 : 1));
  return displayOf(cell)
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
}
