import type { CellPlace, DeskEvent, RowsOfSheet, ShownBook, ShownCell, ShownRow, ShownSheet } from "../wire.ts";

/** The workbook as the desk has told it. */
export class Book {
  #book: ShownBook = { sheets: [], active: 0 };
  readonly #rows = new Map<number, Map<number, ShownRow>>();

  get sheets(): readonly ShownSheet[] {
    return this.#book.sheets;
  }

  sheet(id: number): ShownSheet | undefined {
    return this.#book.sheets.find((sheet) => sheet.id === id);
  }

  cell({ sheet, row, column }: CellPlace): ShownCell | undefined {
    return this.#rows.get(sheet)?.get(row)?.[column];
  }

  row(sheet: number, row: number): ShownRow {
    return this.#rows.get(sheet)?.get(row) ?? {};
  }

  /** What may be chosen in a cell; nothing for most. */
  choices({ sheet, row, column }: CellPlace): readonly string[] {
    const rules = this.sheet(sheet)?.choices ?? [];
    const rule = rules.find(({ areas }) =>
      areas.some((area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right),
    );
    return rule?.items ?? [];
  }

  /** The last row and the last column that hold anything. */
  lastUsed(sheet: number): { readonly row: number; readonly column: number } {
    let [row, column] = [1, 1];
    for (const [at, cells] of this.#rows.get(sheet) ?? []) {
      const used = Object.keys(cells)
        .map(Number)
        .filter((across) => (cells[across]?.text ?? "") !== "");
      if (used.length > 0) [row, column] = [Math.max(row, at), Math.max(column, ...used)];
    }
    return { row, column };
  }

  begin({ book, rows }: DeskEvent & { tell: "book" }): void {
    this.#book = book;
    this.#rows.clear();
    for (const [sheet, ofSheet] of Object.entries(rows)) this.change(Number(sheet), ofSheet);
  }

  shape(book: ShownBook): void {
    this.#book = book;
  }

  change(sheet: number, rows: RowsOfSheet): void {
    const kept = this.#rows.get(sheet) ?? new Map<number, ShownRow>();
    this.#rows.set(sheet, kept);
    for (const [row, cells] of Object.entries(rows)) kept.set(Number(row), cells);
  }
}

export function cellName(row: number, column: number): string {
  return columnLetters(column) + String(row);
}

export function columnLetters(column: number): string {
  const rest = column > 26 ? columnLetters(Math.floor((column - 1) / 26)) : "";
  return rest + String.fromCharCode(65 + ((column - 1) % 26));
}
