import { ValueType } from "exceljs";
import { areaName, type Area } from "./a1-notation.ts";
import { withAlignment, withHorizontal } from "./cell-alignment.ts";
import { borderLine, edgesOf, withBorder } from "./cell-border.ts";
import { displayOf, valueOf } from "./cell-display.ts";
import { formulaOf } from "./cell-formula.ts";
import { noteOf } from "./cell-note.ts";
import { argb, StyleChanger, withFill, withFont, withFormat, type StyleChange } from "./cell-style.ts";
import { newFormat, typeInto, type TypedCell } from "./cell-typing.ts";
import type { DataValidation } from "./data-validation.ts";
import { checkMatrix } from "./given-matrix.ts";
import { putLink, unlink } from "./linked-cells.ts";
import { mergeArea, mergesMeeting } from "./merging.ts";
import type { Sheet } from "./sheet.ts";
import { asGoogle, face } from "../runtime/stand-in.ts";
import { refusal } from "./validation-check.ts";

type Google = GoogleAppsScript.Spreadsheet.Range;

const reading = ["getA1Notation", "getColumn", "getDisplayValues", "getNumColumns", "getNumRows", "getRow"] as const;
const unseen = ["getFormulas", "getMergedRanges", "getNotes"] as const;
const handles = ["getSheet", "getValues", "activate", "merge"] as const;
const writing = ["clearContent", "clearDataValidations", "setDataValidation", "setValue", "setValues"] as const;
const fonts = ["setFontColor", "setFontFamily", "setFontSize", "setFontStyle", "setFontWeight"] as const;
const looks = ["setBackground", "setBorder", "setHorizontalAlignment", "setNumberFormat"] as const;
const placing = ["setVerticalAlignment", "setWrap"] as const;
const members = [...reading, ...unseen, ...handles, ...writing, ...fonts, ...looks, ...placing] as const;

export class Range implements Pick<Google, (typeof members)[number]> {
  static readonly [face] = { name: "Range", members };
  readonly area: Area;
  readonly #sheet: Sheet;
  readonly #name: string;

  constructor(sheet: Sheet, area: Area, name = areaName(area)) {
    this.#sheet = sheet;
    this.area = area;
    this.#name = name;
  }

  getA1Notation = (): string => this.#name;
  getRow = (): number => this.area.top;
  getColumn = (): number => this.area.left;
  getNumRows = (): number => this.area.bottom - this.area.top + 1;
  getNumColumns = (): number => this.area.right - this.area.left + 1;
  getSheet = (): GoogleAppsScript.Spreadsheet.Sheet => asGoogle(this.#sheet);

  getDisplayValues(): string[][] {
    return this.#mapCells((row, column) => displayOf(this.#sheet.file.find(row, column)));
  }

  getValues(): ReturnType<Google["getValues"]> {
    const zone = this.#sheet.spreadsheet.workbook.timeZone;
    return this.#mapCells((row, column) => valueOf(this.#sheet.file.find(row, column), zone));
  }

  getFormulas(): string[][] {
    return this.#mapCells((row, column) => formulaOf(this.#sheet.file, row, column));
  }

  getNotes(): string[][] {
    return this.#mapCells((row, column) => noteOf(this.#sheet.file.find(row, column)));
  }

  /** Whole, also where they reach out of the range (facts.md, Merges). */
  getMergedRanges(): Google[] {
    return mergesMeeting(this.#sheet.file, this.area).map((merge) => asGoogle(new Range(this.#sheet, merge)));
  }

  setValues(values: unknown[][]): Google {
    checkMatrix("SpreadsheetApp.Range.setValues", values, this.getNumRows(), this.getNumColumns());
    return this.#type((row, column) => values[row - this.area.top]?.[column - this.area.left]);
  }

  setValue(value: unknown): Google {
    return this.#type(() => value);
  }

  /** Formats and validations stay (semantics.md). */
  clearContent(): Google {
    unlink(this.#sheet.file, this.area);
    return this.#eachCell((row, column) => this.#put(row, column, { value: null }));
  }

  merge(): Google {
    mergeArea(this.#sheet.file, this.area);
    return asGoogle(this);
  }

  activate(): Google {
    this.#sheet.file.selected = this.area;
    this.#sheet.activate();
    return asGoogle(this);
  }

  setDataValidation(rule: GoogleAppsScript.Spreadsheet.DataValidation | null): Google {
    if (rule === null) return this.clearDataValidations();
    const { attributes, body } = asGoogle<DataValidation>(rule).inFile(this.#sheet.spreadsheet.workbook.book);
    this.#sheet.file.validations.set(this.area, attributes, body);
    return asGoogle(this);
  }

  clearDataValidations(): Google {
    this.#sheet.file.validations.clear(this.area);
    return asGoogle(this);
  }

  setNumberFormat = (numberFormat: string): Google => this.#restyle(withFormat(numberFormat));
  setFontWeight = (weight: GoogleAppsScript.Spreadsheet.FontWeight | null): Google =>
    this.#font({ bold: weight === "bold" });
  setFontStyle = (fontStyle: GoogleAppsScript.Spreadsheet.FontStyle | null): Google =>
    this.#font({ italic: fontStyle === "italic" });
  setFontSize = (size: number): Google => this.#font({ size });
  setFontFamily = (family: string | null): Google => this.#font({ name: family ?? "Arial" });
  setFontColor = (color: string | null): Google => this.#font({ color: { argb: argb(color) ?? "FF000000" } });
  setBackground = (color: string | null): Google => this.#restyle(withFill(argb(color)));
  setWrap = (on: boolean): Google => this.#restyle(withAlignment({ wrapText: on }));
  setVerticalAlignment = (alignment: "top" | "middle" | "bottom" | null): Google =>
    this.#restyle(withAlignment({ vertical: alignment ?? "bottom" }));
  setHorizontalAlignment = (alignment: "left" | "center" | "normal" | "right" | null): Google =>
    this.#restyle(withHorizontal(alignment ?? "normal"));

  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color: string | null = null,
    borderStyle: GoogleAppsScript.Spreadsheet.BorderStyle | null = null,
  ): Google {
    const line = borderLine(argb(color) ?? "FF000000", String(borderStyle ?? "SOLID"));
    const sides = [top, left, bottom, right, vertical, horizontal];
    const changers = new Map<string, StyleChanger>();
    return this.#eachCell((row, column) => {
      const edges = edgesOf(this.area, row, column, sides);
      const key = JSON.stringify(edges);
      const changer = changers.get(key) ?? new StyleChanger(withBorder(edges, line));
      changers.set(key, changer);
      changer.apply(this.#sheet.file.make(row, column));
    });
  }

  #font(change: Parameters<typeof withFont>[1]): Google {
    return this.#restyle(withFont(this.#sheet.spreadsheet.workbook.baseFont, change));
  }

  #restyle(change: StyleChange): Google {
    const changer = new StyleChanger(change);
    return this.#eachCell((row, column) => changer.apply(this.#sheet.file.make(row, column)));
  }

  /** Everything is understood and checked before anything is written: nothing is written on failure. */
  #type(inputAt: (row: number, column: number) => unknown): Google {
    const { file, spreadsheet } = this.#sheet;
    const typed = this.#mapCells((row, column): TypedCell => {
      const cell = typeInto(inputAt(row, column), file.find(row, column)?.numFmt, spreadsheet.typingPlace);
      const refused = refusal(spreadsheet.workbook.book, file.validations.at(row, column), cell, row, column);
      if (refused !== undefined) throw new Error(refused);
      return cell;
    });
    unlink(file, this.area);
    const formats = new Map<string, StyleChanger>();
    return this.#eachCell((row, column) => {
      this.#put(row, column, typed[row - this.area.top]?.[column - this.area.left] ?? { value: null }, formats);
    });
  }

  #put(row: number, column: number, typed: TypedCell, formats = new Map<string, StyleChanger>()): void {
    const { file } = this.#sheet;
    if (typed.value === null && file.find(row, column) === undefined) return;
    const cell = file.make(row, column);
    // exceljs would write the top-left cell of the merge instead
    if (cell.type === ValueType.Merge) return;
    const format = newFormat(cell.numFmt, typed);
    cell.value = typed.value;
    if (typed.link) putLink(cell, typed.link, this.#sheet);
    if (format === undefined) return;
    const changer = formats.get(format) ?? new StyleChanger(withFormat(format));
    formats.set(format, changer);
    changer.apply(cell);
  }

  #mapCells<T>(valueAt: (row: number, column: number) => T): T[][] {
    const { top, left, bottom, right } = this.area;
    return Array.from({ length: bottom - top + 1 }, (_row, down) =>
      Array.from({ length: right - left + 1 }, (_cell, across) => valueAt(top + down, left + across)),
    );
  }

  #eachCell(visit: (row: number, column: number) => void): Google {
    const { top, left, bottom, right } = this.area;
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1) visit(row, column);
    return asGoogle(this);
  }
}
