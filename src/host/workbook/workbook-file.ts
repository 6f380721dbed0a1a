import { Workbook, type Font, type WorkbookView, type Worksheet } from "exceljs";
import { createHash } from "node:crypto";
import { basename, extname, resolve } from "node:path";
import { noNames, type DefinedNames } from "./defined-names.ts";
import { isListSheet } from "./list-sheet.ts";
import { fileBytes, readWorkbook } from "./workbook-reading.ts";
import { replaceFile } from "./replace-file.ts";
import { SheetFile } from "./sheet-file.ts";
import { addWithFreshId } from "../sheets/sheet-ids.ts";
import { writtenBytes } from "./workbook-writing.ts";

export { UnusableFile } from "./unusable-file.ts";

/** Google's default for a new spreadsheet. */
const FRESH_FONT = '<font><sz val="10"/><color rgb="FF000000"/><name val="Arial"/></font>';

export interface WorkbookOrigin {
  name: string;
  wouldLose: readonly string[];
  /** The file's default font as XML; exceljs would put its own in place. */
  defaultFont: string;
  names: DefinedNames;
}

export class WorkbookFile {
  readonly book: Workbook;
  readonly wouldLose: readonly string[];
  readonly defaultFont: string;
  names: DefinedNames;
  readonly id: string;
  name: string;
  timeZone = "Asia/Ho_Chi_Minh";
  locale = "vi_VN";
  readonly #sheets: SheetFile[];
  #active: SheetFile | undefined;
  #activations = 0;
  #lastDeletedId = 0;

  constructor(book: Workbook, sheets: readonly SheetFile[], origin: WorkbookOrigin) {
    this.book = book;
    this.#sheets = [...sheets];
    this.name = origin.name;
    this.wouldLose = origin.wouldLose;
    this.defaultFont = origin.defaultFont;
    this.names = origin.names;
    this.id = createHash("sha256").update(`spreadsheet ${origin.name}`).digest("base64url");
    const tab = book.worksheets[firstView(book)?.activeTab ?? 0];
    this.#active = this.#sheets.find((sheet) => sheet.worksheet === tab && tab.state === "visible");
  }

  get sheets(): readonly SheetFile[] {
    return this.#sheets;
  }

  /** What a cell without a font of its own is written in. */
  get baseFont(): Partial<Font> {
    const name = /<name val="([^"]+)"/.exec(this.defaultFont)?.[1] ?? "Arial";
    return { name, size: Number(/<sz val="([\d.]+)"/.exec(this.defaultFont)?.[1] ?? 10) };
  }

  get active(): SheetFile {
    const first = this.#active ?? this.#sheets.find((sheet) => sheet.worksheet.state === "visible") ?? this.#sheets[0];
    if (first === undefined) throw new Error("A spreadsheet has at least one sheet");
    return first;
  }

  set active(sheet: SheetFile) {
    this.#active = sheet;
    this.#activations += 1;
  }

  /** How often a sheet or cell was brought into view: whoever shows the workbook looks whether it grew. */
  get activations(): number {
    return this.#activations;
  }

  /** `index` counts from 0; the new sheet is the active one. */
  insert(name: string, index: number): SheetFile {
    const sheet = new SheetFile(addWithFreshId(this.book, name, this.#lastDeletedId));
    this.#sheets.splice(index, 0, sheet);
    this.#renumber();
    this.active = sheet;
    return sheet;
  }

  /** Where the active sheet was, the next one is active, or the one before. */
  remove(sheet: SheetFile): void {
    const wasActive = this.active === sheet;
    const place = this.#sheets.indexOf(sheet);
    this.#sheets.splice(place, 1);
    this.#lastDeletedId = Math.max(this.#lastDeletedId, sheet.worksheet.id);
    this.book.removeWorksheet(sheet.worksheet.id);
    this.#renumber();
    if (!wasActive) return;
    const around = [...this.#sheets.slice(place), ...this.#sheets.slice(0, place).reverse()];
    const next = around.find(({ worksheet }) => worksheet.state === "visible");
    if (next !== undefined) this.active = next;
  }

  /** exceljs orders its sheets by `orderNo`; the list sheet stays last. */
  #renumber(): void {
    const ordered: Worksheet[] = this.#sheets.map((sheet) => sheet.worksheet);
    ordered.push(...this.book.worksheets.filter(isListSheet));
    ordered.forEach((worksheet, place) => Object.assign(worksheet, { orderNo: place }));
  }

  async save(path: string): Promise<void> {
    this.#renumber();
    const views = firstView(this.book) ?? {
      x: 0,
      y: 0,
      width: 20_000,
      height: 12_000,
      firstSheet: 0,
      visibility: "visible",
    };
    this.book.views = [{ ...views, activeTab: this.#sheets.indexOf(this.active), firstSheet: 0 }];
    replaceFile(path, await writtenBytes(this));
  }
}

/** Files without views leave exceljs with none, whatever its types say. */
function firstView(book: Workbook): WorkbookView | undefined {
  return (book.views as WorkbookView[] | undefined)?.[0];
}

export function newWorkbook(): WorkbookFile {
  const book = new Workbook();
  const sheet = new SheetFile(book.addWorksheet("Trang tính1"));
  return new WorkbookFile(book, [sheet], {
    name: "Bảng tính không có tiêu đề",
    wouldLose: [],
    defaultFont: FRESH_FONT,
    names: noNames,
  });
}

/** Throws UnusableFile, never an error of the reader. */
export async function openWorkbook(path: string): Promise<WorkbookFile> {
  const bytes = fileBytes(path);
  const { book, sheets, wouldLose, defaultFont, names } = await readWorkbook(path, bytes);
  const name = basename(resolve(path), extname(path));
  return new WorkbookFile(book, sheets, { name, wouldLose, defaultFont: defaultFont ?? FRESH_FONT, names });
}
