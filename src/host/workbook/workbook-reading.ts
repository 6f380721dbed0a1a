import { ValueType, Workbook, type CellFormulaValue } from "exceljs";
import { readFileSync, statSync } from "node:fs";
import PizZip from "pizzip";
import { restoreNotes } from "./blank-cell-notes.ts";
import { readNames, type DefinedNames } from "./defined-names.ts";
import { isListSheet } from "./list-sheet.ts";
import { lostParts } from "./lost-parts.ts";
import { useUsualNames } from "./part-names.ts";
import { forgetFittedHeights } from "./row-heights.ts";
import { SheetFile } from "./sheet-file.ts";
import { SheetLinks } from "./sheet-links.ts";
import { SheetValidations } from "./sheet-validations.ts";
import { UnusableFile } from "./unusable-file.ts";
import { partText, sheetParts } from "./workbook-parts.ts";
import { unescapeXml } from "./xml-text.ts";

const LARGEST_FILE = 50_000_000;
const LARGEST_CONTENT = 400_000_000;

export interface ReadWorkbook {
  book: Workbook;
  sheets: SheetFile[];
  wouldLose: string[];
  defaultFont: string | undefined;
  names: DefinedNames;
}

export function fileBytes(path: string): Buffer {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) throw new UnusableFile("missing", path);
  if (!found.isFile()) throw new UnusableFile("not-xlsx", path, "not a file");
  if (found.size > LARGEST_FILE) throw new UnusableFile("too-large", path);
  try {
    return readFileSync(path);
  } catch (error) {
    throw new UnusableFile("unreadable", path, String(error));
  }
}

export async function readWorkbook(path: string, bytes: Buffer): Promise<ReadWorkbook> {
  const zip = openZip(path, bytes);
  const content = useUsualNames(zip) ? zip.generate({ type: "nodebuffer" }) : bytes;
  const parts = sheetParts(zip);
  const book = new Workbook();
  try {
    // validations are read apart: exceljs spreads a rule for a whole column over a million cells
    await book.xlsx.load(content as unknown as ArrayBuffer, { ignoreNodes: ["dataValidations"] });
  } catch (error) {
    throw new UnusableFile("unreadable", path, String(error));
  }
  const loaded = book.worksheets.filter((worksheet) => parts.has(worksheet.name));
  if (loaded.length === 0 || loaded.length !== parts.size) throw new UnusableFile("unreadable", path, "sheets missing");
  const sheets = loaded
    .filter((worksheet) => !isListSheet(worksheet))
    .map((worksheet) => {
      const sheetPath = parts.get(worksheet.name) ?? "";
      const xml = partText(zip, sheetPath);
      const links = SheetLinks.read(xml, (name) => book.getWorksheet(name)?.id);
      const sheet = new SheetFile(worksheet, SheetValidations.read(xml), links, worksheet.name);
      settleFormulas(sheet, xml);
      restoreNotes(zip, sheetPath, sheet);
      forgetFittedHeights(worksheet, xml);
      return sheet;
    });
  const defaultFont = /<fonts\b[^>]*>\s*(<font>[\s\S]*?<\/font>)/.exec(partText(zip, "xl/styles.xml"))?.[1];
  return { book, sheets, wouldLose: lostParts(zip), defaultFont, names: readNames(zip) };
}

function openZip(path: string, bytes: Buffer): PizZip {
  if (bytes.subarray(0, 8).toString("hex") === "d0cf11e0a1b11ae1") {
    // a protected .xlsx is an OLE file too, with this stream inside
    const encrypted = bytes.includes(Buffer.from("EncryptedPackage", "utf16le"));
    throw new UnusableFile(encrypted ? "encrypted" : "not-xlsx", path, "OLE file");
  }
  if (bytes.subarray(0, 2).toString("latin1") !== "PK") throw new UnusableFile("not-xlsx", path);
  const zip = unzipped(path, bytes, false);
  if (zip.file("xl/workbook.xml") === null) throw new UnusableFile("not-xlsx", path, "no workbook inside");
  const sizes = Object.values(zip.files).map((entry) => sizeOf(entry));
  if (sizes.reduce((sum, size) => sum + size, 0) > LARGEST_CONTENT) throw new UnusableFile("too-large", path);
  return unzipped(path, bytes, true);
}

/** Checking unpacks every part, so it waits until the sizes are known. */
function unzipped(path: string, bytes: Buffer, checkCRC32: boolean): PizZip {
  try {
    return new PizZip(bytes, { checkCRC32 });
  } catch (error) {
    throw new UnusableFile(/encrypt/i.test(String(error)) ? "encrypted" : "unreadable", path, String(error));
  }
}

function sizeOf(entry: PizZip.ZipObject): number {
  return (entry as unknown as { _data?: { uncompressedSize?: number } })._data?.uncompressedSize ?? 0;
}

/** Makes every formula stand alone, and mends results that exceljs spoils by taking text for a date. */
function settleFormulas(sheet: SheetFile, xml: string): void {
  sheet.worksheet.eachRow((row) => {
    row.eachCell((cell) => {
      if (cell.type !== ValueType.Formula) return;
      const value = cell.value as CellFormulaValue & { shareType?: string };
      const spoiled = value.result instanceof Date && Number.isNaN(value.result.getTime());
      if (value.shareType === "array" && !spoiled) return;
      const result = spoiled ? writtenResult(xml, cell.address) : value.result;
      // overwriting the master of a shared formula would leave its followers without one
      const settled = value.shareType === "array" ? value : { formula: cell.formula };
      cell.value = {
        ...settled,
        ...(result === undefined ? { result: undefined as never } : { result }),
      } as CellFormulaValue;
    });
  });
}

function writtenResult(xml: string, address: string): CellFormulaValue["result"] {
  const cell = new RegExp(`<c r="${address}"([^>]*)>[\\s\\S]*?</c>`).exec(xml);
  const text = unescapeXml(/<v[^>]*>([\s\S]*?)<\/v>/.exec(cell?.[0] ?? "")?.[1] ?? "");
  return /\bt="e"/.test(cell?.[1] ?? "") ? ({ error: text } as CellFormulaValue["result"]) : text;
}
