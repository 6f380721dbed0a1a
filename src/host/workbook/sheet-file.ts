import type { Cell, Worksheet } from "exceljs";
import type { Area } from "../sheets/a1-notation.ts";
import { hasContent } from "../sheets/cell-content.ts";
import { SheetLinks } from "./sheet-links.ts";
import { SheetValidations } from "./sheet-validations.ts";

/** One worksheet of the file, with what exceljs does not keep for it. */
export class SheetFile {
  readonly worksheet: Worksheet;
  validations: SheetValidations;
  readonly links: SheetLinks;
  /** Its name in the opened file; absent for a sheet made since. */
  readonly originalName: string | undefined;
  /** Google's grid has an edge: 1000 × 26 for a new sheet. */
  rows: number;
  columns: number;
  /** What is selected on it: a script's Range.activate, or a person's choice. */
  selected: Area | undefined;

  constructor(
    worksheet: Worksheet,
    validations = new SheetValidations(),
    links = new SheetLinks(),
    originalName?: string,
  ) {
    this.worksheet = worksheet;
    this.validations = validations;
    this.links = links;
    this.originalName = originalName;
    this.rows = Math.max(1000, worksheet.rowCount);
    this.columns = Math.max(26, worksheet.columnCount);
  }

  /** Undefined where nothing was ever written: reading must not make cells. */
  find(row: number, column: number): Cell | undefined {
    return this.worksheet.findRow(row)?.findCell(column);
  }

  make(row: number, column: number): Cell {
    return this.worksheet.getRow(row).getCell(column);
  }

  lastRow(): number {
    for (let row = this.worksheet.rowCount; row > 0; row -= 1) if (this.#lastInRow(row) > 0) return row;
    return 0;
  }

  lastColumn(): number {
    let last = 0;
    for (let row = this.worksheet.rowCount; row > 0; row -= 1) last = Math.max(last, this.#lastInRow(row));
    return last;
  }

  #lastInRow(number: number): number {
    const row = this.worksheet.findRow(number);
    for (let column = row?.cellCount ?? 0; column > 0; column -= 1)
      if (hasContent(row?.findCell(column))) return column;
    return 0;
  }

  merges(): Area[] {
    // exceljs shows its merges only through a model of the whole sheet
    const kept = (this.worksheet as unknown as { _merges: Record<string, Area> })._merges;
    return Object.values(kept).map(({ top, left, bottom, right }) => ({ top, left, bottom, right }));
  }
}
