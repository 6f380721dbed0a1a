import type { ColumnRegular, FocusAfterRenderEvent } from "@revolist/revogrid";
import { defineCustomElements } from "@revolist/revogrid/loader";
import type { CellPlace, ShownArea, ShownRow, ShownSheet } from "../../wire.ts";
import type { Book } from "../book.ts";
import { CellsOnScreen } from "./cells-on-screen.ts";
import { COLUMNS, drawnColumns, drawnPlace, type RowModel } from "./drawn-columns.ts";
import { paneCell, sheetArea } from "./panes.ts";
import { COLUMN, ROW, rowHeights } from "./row-heights.ts";
import { ScrollPlaces } from "./scroll-places.ts";

/** Google's new sheet; a sheet that holds more has more. */
const ROWS = 1000;
/** Its parts come one after another at first: so many frames a selection is tried until they are there. */
const PATIENCE = 60;

export interface GridNotices {
  selected(place: CellPlace): void;
  follow(to: CellPlace): void;
}

/** One sheet at a time in RevoGrid, which draws, scrolls, and moves the selection; typing is the editor's. */
export class SheetGrid {
  readonly element = document.createElement("revo-grid");
  readonly cells = new CellsOnScreen(this.element, () => this.#sheet);
  readonly #book: Book;
  readonly #notices: GridNotices;
  #sheet: ShownSheet | undefined;
  readonly #chosen = new Map<number, CellPlace>();
  readonly #scrolled = new ScrollPlaces(this.element);
  #area: ShownArea | undefined;
  /** Where the selection is on its way to: RevoGrid arrives some frames later, and tells of the ways between. */
  #wanted: CellPlace | undefined;
  /** The selection is only drawn again: the view stays where the user has scrolled it. */
  #quiet = false;
  /** Columns as they were last given to RevoGrid: giving them again would draw everything anew. */
  #shape = "";
  /** By sheet and column, where the user drew a column wider; the file keeps its own. */
  readonly #widths = new Map<string, number>();

  constructor(book: Book, notices: GridNotices) {
    defineCustomElements();
    this.#book = book;
    this.#notices = notices;
    Object.assign(this.element, {
      readonly: true,
      range: true,
      resize: true,
      filter: false,
      useClipboard: false,
      canDrag: false,
      disableVirtualX: true,
      rowSize: ROW,
      rowHeaders: { size: 46 },
      theme: "default",
    });
    this.#listen();
  }

  #listen(): void {
    this.element.addEventListener("afterfocus", (event) => {
      // else RevoGrid gives its cell the focus, which belongs to the text box, the tabs or the panel
      event.preventDefault();
      this.#focused((event as CustomEvent<FocusAfterRenderEvent>).detail);
    });
    this.element.addEventListener("beforescrollintoview", (event) => {
      if (this.#quiet) event.preventDefault();
    });
    this.element.addEventListener("aftercolumnresize", (event) => {
      const resized = (event as CustomEvent<Record<number, ColumnRegular>>).detail;
      for (const { prop, size } of Object.values(resized))
        if (size !== undefined) this.#widths.set(`${this.#sheet?.id} ${prop}`, size);
      this.#fill();
    });
    // a click elsewhere leaves the selection where it is, as in Sheets
    this.element.addEventListener("beforefocuslost", (event) => event.preventDefault());
    this.element.addEventListener("beforekeydown", (event) => {
      if (!this.element.parentElement?.contains(document.activeElement)) event.preventDefault();
    });
    for (const event of ["pointerup", "keyup"]) document.addEventListener(event, () => void this.selection());
  }

  get sheet(): ShownSheet | undefined {
    return this.#sheet;
  }

  /** Where the user stands. */
  get place(): CellPlace {
    const sheet = this.#sheet?.id ?? 0;
    return this.#chosen.get(sheet) ?? { sheet, row: 1, column: 1 };
  }

  /** The selected block as it was last asked for: a clipboard event cannot wait. */
  get chosenArea(): ShownArea {
    const { row, column } = this.place;
    return this.#area ?? { top: row, left: column, bottom: row, right: column };
  }

  /** As the sheet was left: its own selected cell, and as far scrolled. */
  async show(sheet: ShownSheet): Promise<void> {
    const before = this.#sheet?.id;
    if (before !== undefined && before !== sheet.id) this.#scrolled.keep(before);
    this.#sheet = sheet;
    this.#fill();
    if (before !== sheet.id) await this.#scrolled.return(sheet.id);
    await this.selectAgain();
  }

  /** Draws again what the book says now. */
  refresh(): void {
    if (!this.#sheet) return;
    this.#sheet = this.#book.sheet(this.#sheet.id) ?? this.#sheet;
    this.#fill();
  }

  /** Another workbook is shown now. */
  forget(): void {
    this.#chosen.clear();
    this.#scrolled.forget();
    this.#widths.clear();
  }

  #fill(): void {
    const sheet = this.#sheet;
    if (!sheet) return;
    const widthOf = (column: number): number =>
      this.#widths.get(`${sheet.id} ${column}`) ?? sheet.widths[column] ?? COLUMN;
    const columns = drawnColumns(this.#book, sheet, widthOf, (to) => this.#notices.follow(to));
    const shape = JSON.stringify([sheet.id, columns]);
    if (shape !== this.#shape) this.element.columns = columns;
    this.#shape = shape;
    const rows = Array.from({ length: Math.max(ROWS, sheet.rows) }, (_row, index): RowModel => ({ row: index + 1 }));
    this.element.pinnedTopSource = rows.slice(0, sheet.frozenRows);
    this.element.source = rows.slice(sheet.frozenRows);
    const shown = new Map<number, ShownRow>();
    for (let row = 1; row <= sheet.rows; row += 1) shown.set(row, this.#book.row(sheet.id, row));
    const heights = rowHeights(shown, sheet.merges, widthOf);
    // rows of the usual height are named too: RevoGrid would keep what a row had before
    this.element.rowDefinitions = [...shown.keys()].map((row) => {
      const { rowType, y } = paneCell(sheet, row, 1);
      return { type: rowType, index: y, size: heights.get(row) ?? ROW };
    });
  }

  #focused({ model, column }: FocusAfterRenderEvent): void {
    const drawn = { model: model as RowModel, column: column as { prop: string | number } };
    const place = drawnPlace(this.#sheet?.id ?? 0, drawn);
    if (place.row === 0 || (this.#wanted && !isSame(place, this.#wanted))) return;
    this.#wanted = undefined;
    this.#quiet = false;
    this.#chosen.set(place.sheet, place);
    this.#notices.selected(place);
    void this.selection();
  }

  /** The selection will come here; undefined: wherever RevoGrid leads it. */
  expect(place: CellPlace | undefined): void {
    this.#wanted = place;
    this.#quiet = false;
    if (place) this.#chosen.set(place.sheet, place);
  }

  /** The cell so many rows and columns on, within the sheet. */
  beside({ sheet, row, column }: CellPlace, down: number, across: number): CellPlace {
    const rows = Math.max(ROWS, this.#sheet?.rows ?? 0);
    const columns = Math.max(COLUMNS, this.#sheet?.columns ?? 0);
    const within = (at: number, last: number): number => Math.min(Math.max(1, at), last);
    return { sheet, row: within(row + down, rows), column: within(column + across, columns) };
  }

  /** Brings the cell into view and selects it; its sheet must be shown. */
  async select(place: CellPlace, block: "start" | "nearest" = "nearest"): Promise<void> {
    if (!this.#sheet) return;
    this.expect(place);
    await this.element.componentOnReady();
    const { rowType, colType, x, y } = paneCell(this.#sheet, place.row, place.column);
    const drawn = this.cells.drawn(place);
    // the first cell may be frozen: who goes to it wants to see the beginning
    if (place.row === 1 && place.column === 1) this.#scrolled.begin();
    if (drawn) drawn.scrollIntoView({ block, inline: "nearest" });
    else {
      if (rowType === "rgRow") await this.element.scrollToRow(y);
      if (colType === "rgCol") await this.element.scrollToColumnIndex(Math.max(0, x - 1));
    }
    await this.#focus(place);
  }

  /** Frozen rows are a part of their own in RevoGrid: what changes them loses the selection. */
  async selectAgain(): Promise<void> {
    const { place } = this;
    this.expect(place);
    this.#quiet = true;
    await this.element.componentOnReady();
    await this.#focus(place);
  }

  async #focus(place: CellPlace): Promise<void> {
    if (!this.#sheet) return;
    const { rowType, colType, x, y } = paneCell(this.#sheet, place.row, place.column);
    for (let frame = 0; frame < PATIENCE; frame += 1) {
      // the user has gone on meanwhile
      if (this.#wanted && this.#wanted !== place) return;
      await this.element.setCellsFocus({ x, y }, { x, y }, colType, rowType);
      if (await this.element.getFocused()) return;
      await new Promise(requestAnimationFrame);
    }
  }

  /** The selected block, in rows and columns of the sheet. */
  async selection(): Promise<ShownArea> {
    const range = await this.element.getSelectedRange();
    const { row, column } = this.place;
    this.#area =
      range && this.#sheet
        ? sheetArea(this.#sheet, range, range)
        : { top: row, left: column, bottom: row, right: column };
    return this.#area;
  }
}

export function isSame(a: CellPlace, b: CellPlace): boolean {
  return a.sheet === b.sheet && a.row === b.row && a.column === b.column;
}
