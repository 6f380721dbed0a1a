import type { CellPlace, ShownSheet } from "../../wire.ts";
import { paneCell, sheetRow } from "./panes.ts";

/** Which part of the screen is which cell, as RevoGrid has drawn it. */
export class CellsOnScreen {
  readonly #grid: HTMLElement;
  readonly #sheet: () => ShownSheet | undefined;

  constructor(grid: HTMLElement, sheet: () => ShownSheet | undefined) {
    this.#grid = grid;
    this.#sheet = sheet;
  }

  /** Where the cell lies; undefined when it is not drawn. */
  boxOf(place: CellPlace): DOMRect | undefined {
    return this.drawn(place)?.getBoundingClientRect();
  }

  drawn({ row, column }: CellPlace): Element | undefined {
    const sheet = this.#sheet();
    if (!sheet) return undefined;
    const { rowType, colType, x, y } = paneCell(sheet, row, column);
    const pane = `revogr-data[type="${rowType}"][col-type="${colType}"]`;
    return this.#grid.querySelector(`${pane} [data-rgrow="${y}"][data-rgcol="${x}"]`) ?? undefined;
  }

  /** How many rows are wholly seen, without the frozen ones. */
  get rowsInView(): number {
    const rows = [...this.#grid.querySelectorAll('revogr-data[type="rgRow"][col-type="rgCol"] .rgRow')];
    const around = rows[0]?.closest(".vertical-inner")?.getBoundingClientRect();
    const seen = rows.filter((row) => {
      const { top, bottom } = row.getBoundingClientRect();
      return around !== undefined && top >= around.top && bottom <= around.bottom;
    });
    return Math.max(1, seen.length);
  }

  /** The cell that a part of the grid belongs to. */
  placeAt(part: Element): CellPlace | undefined {
    const column = part.closest(".rgCell")?.getAttribute("data-rgcol");
    const row = this.rowAt(part);
    const colType = part.closest("revogr-data")?.getAttribute("col-type");
    const sheet = this.#sheet();
    if (row === undefined || typeof column !== "string" || !sheet || colType === "rowHeaders") return undefined;
    const frozen = colType === "rgCol" ? sheet.frozenColumns : 0;
    return { sheet: sheet.id, row, column: Number(column) + 1 + frozen };
  }

  /** The row of the sheet that a part of the grid belongs to, its number at the left too. */
  rowAt(part: Element): number | undefined {
    const row = part.closest("[data-rgrow]");
    const pane = part.closest("revogr-data");
    const sheet = this.#sheet();
    if (!(row instanceof HTMLElement) || !pane || !sheet) return undefined;
    return sheetRow(sheet, pane.getAttribute("type"), Number(row.dataset["rgrow"]));
  }
}
