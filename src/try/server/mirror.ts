import type { DeskEvent, RowsOfSheet, ShownRow } from "../wire.ts";

type Whole = DeskEvent & { tell: "book" };

/** What every page shows, so that a page which comes later (or comes back) needs nothing of the desk's thread. */
export class Mirror {
  #whole: Whole | undefined;

  take(event: DeskEvent): void {
    if (event.tell === "book") this.#whole = event;
    const whole = this.#whole;
    if (whole === undefined) return;
    if (event.tell === "sheets") this.#whole = { ...whole, book: event.book };
    if (event.tell === "rows") this.#whole = { ...whole, rows: withRows(whole.rows, event.sheet, event.rows) };
    if (event.tell === "menu") this.#whole = { ...whole, menu: event.menu };
    if (event.tell === "state") this.#whole = { ...whole, state: event.state };
    if (event.tell === "drive") this.#whole = { ...whole, documents: event.documents, letters: event.letters };
    if (event.tell === "select") this.#whole = { ...whole, book: { ...whole.book, active: event.at.sheet } };
  }

  whole(): Whole | undefined {
    return this.#whole && { ...this.#whole, fresh: false };
  }
}

function withRows(all: Whole["rows"], sheet: number, changed: RowsOfSheet): Whole["rows"] {
  const rows: Record<number, ShownRow> = { ...all[sheet] };
  for (const [row, cells] of Object.entries(changed)) {
    if (Object.keys(cells).length === 0) Reflect.deleteProperty(rows, row);
    else rows[Number(row)] = cells;
  }
  return { ...all, [sheet]: rows };
}
