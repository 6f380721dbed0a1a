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
  boxOf({ row, column }: CellPlace): DOMRect | undefined {
    const sheet = this.#sheet();
    if (!sheet) return undefined;
    const { rowType, colType, x, y } = paneCell(sheet, row, column);
    const pane = `revogr-data[type="${rowType}"][col-type="${colType}"]`;
    return this.#grid.querySelector(`${pane} [data-rgrow="${y}"][data-rgcol="${x}"]`)?.getBoundingClientRect();
  }

  /** Whether all of the cell is seen, below the frozen rows. */
  isInView(place: CellPlace): boolean {
    const box = this.boxOf(place);
    const around = this.#grid.getBoundingClientRect();
    const frozen = this.#grid.querySelector('revogr-data[type="rowPinStart"]')?.getBoundingClientRect();
    const top = frozen?.bottom ?? around.top;
    return box !== undefined && box.top >= top && box.bottom <= around.bottom && box.right <= around.right;
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
