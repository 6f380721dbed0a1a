import type { WorkbookFile } from "../../host/workbook/workbook-file.ts";
import type { DeskEvent, RowsOfSheet, ShownBook, ShownRow } from "../wire.ts";
import { shownBook, shownRows } from "./shown-sheet.ts";

/** Remembers what the pages show, and tells only what differs from it. */
export class ToldChanges {
  #book = "";
  /** By sheet, then row: its JSON. */
  #rows = new Map<number, Map<number, string>>();

  whole(workbook: WorkbookFile): { book: ShownBook; rows: Record<number, RowsOfSheet> } {
    this.#book = "";
    this.#rows = new Map();
    const events = this.since(workbook);
    const rows: Record<number, RowsOfSheet> = {};
    for (const event of events) if (event.tell === "rows") rows[event.sheet] = event.rows;
    return { book: shownBook(workbook), rows };
  }

  /** @param moved whether rows may have been put in or taken out. */
  since(workbook: WorkbookFile, moved = true): DeskEvent[] {
    const events: DeskEvent[] = [];
    const book = shownBook(workbook);
    const written = JSON.stringify({ ...book, active: 0 });
    if (written !== this.#book) events.push({ tell: "sheets", book, moved });
    this.#book = written;
    for (const file of workbook.sheets) {
      const sheet = file.worksheet.id;
      const rows = this.#changed(sheet, shownRows(file));
      if (Object.keys(rows).length > 0) events.push({ tell: "rows", sheet, rows });
    }
    return events;
  }

  #changed(sheet: number, now: RowsOfSheet): RowsOfSheet {
    const before = this.#rows.get(sheet) ?? new Map<number, string>();
    const after = new Map(Object.entries(now).map(([row, cells]) => [Number(row), JSON.stringify(cells)] as const));
    this.#rows.set(sheet, after);
    const changed: Record<number, ShownRow> = {};
    for (const [row, written] of after) if (written !== before.get(row)) changed[row] = now[row] ?? {};
    for (const row of before.keys()) if (!after.has(row)) changed[row] = {};
    return changed;
  }
}
