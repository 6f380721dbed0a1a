import type { TypingPlace } from "./cell-typing.ts";
import { LIST_SHEET } from "../workbook/list-sheet.ts";
import type { Session } from "../runtime/session.ts";
import type { SheetFile } from "../workbook/sheet-file.ts";
import { deleteSheet } from "../lines/sheet-names.ts";
import { Sheet } from "./sheet.ts";
import { asGoogle, face } from "../runtime/stand-in.ts";
import type { WorkbookFile } from "../workbook/workbook-file.ts";
import { wallClock } from "../runtime/zoned-time.ts";

type Google = GoogleAppsScript.Spreadsheet.Spreadsheet;
/** What a spreadsheet needs of a session. */
type Shown = Pick<Session, "workbook" | "now" | "dialogs">;

const asking = ["getId", "getName", "getUrl", "getSheets", "getSheetByName", "getActiveSheet"] as const;
const changing = ["setActiveSheet", "insertSheet", "deleteSheet", "toast"] as const;
const zones = ["getSpreadsheetTimeZone", "setSpreadsheetTimeZone"] as const;
const locales = ["getSpreadsheetLocale", "setSpreadsheetLocale"] as const;
const members = [...asking, ...changing, ...zones, ...locales] as const;

export class Spreadsheet implements Pick<Google, (typeof members)[number]> {
  static readonly [face] = { name: "Spreadsheet", members };
  readonly workbook: WorkbookFile;
  readonly #session: Shown;
  readonly #sheets = new Map<SheetFile, Sheet>();

  constructor(session: Shown) {
    this.#session = session;
    this.workbook = session.workbook;
  }

  getId = (): string => this.workbook.id;
  getName = (): string => this.workbook.name;
  getUrl = (): string => `https://docs.google.com/spreadsheets/d/${this.workbook.id}/edit`;
  getSpreadsheetTimeZone = (): string => this.workbook.timeZone;
  getSpreadsheetLocale = (): string => this.workbook.locale;

  get typingPlace(): TypingPlace {
    const zone = this.workbook.timeZone;
    const hasSheet = (id: number): boolean => this.workbook.sheets.some(({ worksheet }) => worksheet.id === id);
    return { zone, year: wallClock(this.#session.now, zone).year, hasSheet };
  }

  getSheets(): GoogleAppsScript.Spreadsheet.Sheet[] {
    return this.workbook.sheets.map((file) => this.#sheetOf(file));
  }

  getSheetByName(name: string): GoogleAppsScript.Spreadsheet.Sheet | null {
    const found = this.workbook.sheets.find((file) => file.worksheet.name === name);
    return found === undefined ? null : this.#sheetOf(found);
  }

  getActiveSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return this.#sheetOf(this.workbook.active);
  }

  setActiveSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet): GoogleAppsScript.Spreadsheet.Sheet {
    this.workbook.active = asGoogle<Sheet>(sheet).file;
    return sheet;
  }

  /** Without a place, Google puts the new sheet after the active one. */
  insertSheet(name?: unknown, index?: unknown): GoogleAppsScript.Spreadsheet.Sheet {
    if (typeof name !== "string" || (index !== undefined && typeof index !== "number"))
      throw new Error("Spreadsheet.insertSheet is stood in for with a name and a place only");
    this.checkFreeName(name);
    const place = index ?? this.workbook.sheets.indexOf(this.workbook.active) + 1;
    return this.#sheetOf(this.workbook.insert(name, place));
  }

  deleteSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet): void {
    const { file } = asGoogle<Sheet>(sheet);
    if (!this.workbook.sheets.includes(file)) throw new Error(`Sheet ${file.worksheet.id} not found`);
    deleteSheet(this.workbook, file);
  }

  setSpreadsheetTimeZone(timezone: string): void {
    this.workbook.timeZone = timezone;
  }

  setSpreadsheetLocale(locale: string): void {
    if (locale !== "vi_VN") throw new Error(`The locale ${locale} is not stood in for`);
    this.workbook.locale = locale;
  }

  toast(msg: string, title = ""): void {
    this.#session.dialogs.push({ kind: "toast", title, text: msg });
  }

  /** Names are compared without case; what an .xlsx cannot hold is told before it is written. */
  checkFreeName(name: string, except?: SheetFile): void {
    const taken = this.workbook.sheets.some(
      (file) => file !== except && file.worksheet.name.toLowerCase() === name.toLowerCase(),
    );
    if (taken) throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
    if (name.length > 31 || /[\\/*?:[\]]|^'|'$/.test(name) || name === LIST_SHEET || name.trim() === "")
      throw new Error(`The sheet name "${name}" cannot be kept in an .xlsx and is not stood in for`);
  }

  #sheetOf(file: SheetFile): GoogleAppsScript.Spreadsheet.Sheet {
    let sheet = this.#sheets.get(file);
    if (sheet === undefined) this.#sheets.set(file, (sheet = new Sheet(this, file)));
    return asGoogle(sheet);
  }
}
