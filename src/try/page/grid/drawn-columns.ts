import type { ColumnRegular, HyperFunc, VNode } from "@revolist/revogrid";
import type { CellPlace, ShownSheet } from "../../wire.ts";
import { columnLetters, type Book } from "../book.ts";
import { cellClasses, cellStyle } from "./cell-looks.ts";
import { roomBeside } from "./room-beside.ts";

/** Google's new sheet has so many; a sheet that holds more has more. */
export const COLUMNS = 26;

/** What RevoGrid keeps of a row: its number. Texts and looks are asked of the book when a cell is drawn. */
export type RowModel = Readonly<Record<string, number>>;

interface Drawn {
  readonly model: RowModel;
  readonly column: { readonly prop: string | number };
}

export function drawnPlace(sheet: number, { model, column }: Drawn): CellPlace {
  return { sheet, row: model["row"] ?? 0, column: Number(column.prop) };
}

/** The columns of a sheet for RevoGrid: "A", "B" …, and how their cells are drawn. */
export function drawnColumns(
  book: Book,
  sheet: ShownSheet,
  widthOf: (column: number) => number,
  follow: (to: CellPlace) => void,
): ColumnRegular[] {
  const placeOf = (cell: unknown): CellPlace => drawnPlace(sheet.id, cell as Drawn);
  const count = Math.max(COLUMNS, sheet.columns);
  const looks = (place: CellPlace) => {
    const shown = book.cell(place);
    const room = roomBeside(book, place, count, widthOf);
    return { class: cellClasses(shown, room, book.choices(place).length > 0), style: cellStyle(shown, room) };
  };
  return Array.from({ length: count }, (_column, index) => {
    const column = index + 1;
    return {
      prop: String(column),
      name: columnLetters(column),
      size: widthOf(column),
      ...(column <= sheet.frozenColumns ? { pin: "colPinStart" as const } : {}),
      cellTemplate: (h: HyperFunc<VNode>, cell: unknown) => drawnText(h, book, placeOf(cell), follow),
      cellProperties: (cell: unknown) => looks(placeOf(cell)),
    };
  });
}

/** Always a text node: RevoGrid never sees markup. */
function drawnText(h: HyperFunc<VNode>, book: Book, place: CellPlace, follow: (to: CellPlace) => void): VNode {
  const { text = "", link } = book.cell(place) ?? {};
  if (!link) return h("span", { class: "cell-text" }, text);
  const clicked = (event: Event): void => {
    event.preventDefault();
    follow(link);
  };
  return h("span", { class: "cell-text" }, h("a", { href: "#", class: "cell-link", onClick: clicked }, text));
}
