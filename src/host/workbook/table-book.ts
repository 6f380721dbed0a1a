import { stream, type Row, type Worksheet } from "exceljs";
import { readFileSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import PizZip from "pizzip";
import { partText } from "./workbook-parts.ts";
import { unescapeXml } from "./xml-text.ts";

/** Text is text, whatever it begins with; a sum is the one formula, over rows of its own column. */
export type BookCell = string | number | { readonly sumFrom: number; readonly sumTo: number; readonly result: number };

export interface BookLine {
  readonly cells: readonly BookCell[];
  readonly look?: "title" | "note" | "heading" | "total";
}

export interface BookColumn {
  /** Letters of the default font. */
  readonly width: number;
  readonly kind: "text" | "number" | "decimal" | "bar";
  /** Of a bar: "4472C4". */
  readonly colour?: string;
}

export interface BookSheet {
  readonly name: string;
  readonly columns: readonly BookColumn[];
  /** Taken one by one, written as they come. */
  readonly lines: Iterable<BookLine>;
  readonly frozen?: { readonly rows: number; readonly columns: number };
  /** On how many pages of A4, landscape: one, or so many across and as many down as it takes. */
  readonly pages: "one" | "one across" | "three across";
}

const FORMATS = { text: "@", number: "#,##0", decimal: "0.00", bar: "@" } as const;
/** Excel's limit for a cell is 32,767. */
const LONGEST = 32_000;

/**
 * Writes a workbook row by row, so that its size is no matter of memory; whoever reads the file meanwhile sees the old one.
 * @param maker who made it, as `makerOf` tells it again.
 * @throws the system's error when the file cannot be written.
 */
export async function writeTableBook(path: string, maker: string, sheets: readonly BookSheet[]): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`.slice(-200));
  try {
    const writer = new stream.xlsx.WorkbookWriter({ filename: temporary, useStyles: true, useSharedStrings: false });
    Object.assign(writer, { creator: maker, lastModifiedBy: maker });
    for (const sheet of sheets) writeSheet(writer, sheet);
    await writer.commit();
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Who made a workbook, as the file itself says; "" where it does not, or is no workbook. */
export function makerOf(path: string): string {
  try {
    const core = partText(new PizZip(readFileSync(path)), "docProps/core.xml");
    return unescapeXml(/<dc:creator>([^<]*)<\/dc:creator>/.exec(core)?.[1] ?? "");
  } catch {
    return "";
  }
}

function writeSheet(writer: stream.xlsx.WorkbookWriter, { name, columns, lines, frozen, pages }: BookSheet): void {
  const worksheet: Worksheet = writer.addWorksheet(name, {
    pageSetup: {
      paperSize: 9,
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: pages === "three across" ? 3 : 1,
      fitToHeight: pages === "one" ? 1 : 0,
      // what stays in sight on the screen stands on each page
      ...(frozen && frozen.rows > 0 ? { printTitlesRow: `${frozen.rows}:${frozen.rows}` } : {}),
      ...(frozen && frozen.columns > 0 ? { printTitlesColumn: `A:${"ABCDEFGH"[frozen.columns - 1] ?? "A"}` } : {}),
      margins: { left: 0.4, right: 0.4, top: 0.4, bottom: 0.4, header: 0.2, footer: 0.2 },
    },
    views: frozen ? [{ state: "frozen", xSplit: frozen.columns, ySplit: frozen.rows }] : [],
  });
  columns.forEach(({ width }, index) => (worksheet.getColumn(index + 1).width = width));
  for (const { cells, look } of lines) {
    const row = worksheet.addRow([]);
    const height = heightOf(cells, columns, look);
    if (height !== undefined) row.height = height;
    cells.forEach((cell, index) => put(row, index, cell, columns[index], look));
    row.commit();
  }
  worksheet.commit();
}

/** In points; Excel fits rows by itself, LibreOffice wants them written. */
function heightOf(
  cells: readonly BookCell[],
  columns: readonly BookColumn[],
  look: BookLine["look"],
): number | undefined {
  if (look === "title" || look === "note") return undefined;
  const lines = cells.map((cell, index) => {
    const { width = 10, kind } = columns[index] ?? {};
    return typeof cell === "string" && kind !== "bar" ? Math.ceil(cell.length / width) : 1;
  });
  const most = Math.max(1, ...lines);
  return most === 1 ? undefined : Math.min(409, most * 13.5 + 3);
}

function put(row: Row, index: number, given: BookCell, column: BookColumn | undefined, look: BookLine["look"]): void {
  if (given === "") return;
  const cell = row.getCell(index + 1);
  cell.value = typeof given === "object" ? sumOf(cell.address, given) : typeof given === "string" ? safe(given) : given;
  const isBar = column?.kind === "bar" && look === undefined;
  // a format of text keeps "=…" a text when somebody edits the cell
  cell.numFmt = typeof given === "string" ? "@" : FORMATS[column?.kind ?? "number"];
  cell.font = {
    name: "Arial",
    size: look === "title" ? 14 : 10,
    bold: look !== undefined && look !== "note",
    ...(isBar ? { color: { argb: `FF${column.colour ?? "4472C4"}` } } : {}),
    ...(look === "note" ? { color: { argb: "FF666666" } } : {}),
  };
  if (isBar) cell.alignment = { vertical: "top", indent: 1 };
  else if (look !== "title" && look !== "note") cell.alignment = { vertical: "top", wrapText: true };
  if (look === "heading") cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFCFE2F3" } };
}

function sumOf(address: string, { sumFrom, sumTo, result }: Exclude<BookCell, string | number>) {
  const letters = address.replace(/\d+/, "");
  return { formula: `SUM(${letters}${sumFrom}:${letters}${sumTo})`, result, date1904: false };
}

/** What a file cannot carry goes; "_x0041_" would be read as a letter. */
function safe(text: string): string {
  return text
    .slice(0, LONGEST)
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, "")
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, "")
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
}
