import type { CellPlace } from "../../wire.ts";
import type { Book } from "../book.ts";
import { sideOf } from "./cell-looks.ts";

/** Pixels to either side of a cell. */
export interface Room {
  readonly left: number;
  readonly right: number;
}

/** How far a text runs on over its blank neighbours, as in Sheets; undefined when it stays in its cell. */
export function roomBeside(
  book: Book,
  place: CellPlace,
  columns: number,
  widthOf: (column: number) => number,
): Room | undefined {
  const cell = book.cell(place);
  if (cell === undefined || cell.text === "" || cell.look?.wrap === true) return undefined;
  const blanks = (step: 1 | -1): number => {
    let width = 0;
    for (let column = place.column + step; column >= 1 && column <= columns; column += step) {
      if ((book.cell({ ...place, column })?.text ?? "") !== "") break;
      width += widthOf(column);
    }
    return width;
  };
  const side = sideOf(cell);
  const room = { left: side === "left" ? 0 : blanks(-1), right: side === "right" ? 0 : blanks(1) };
  return room.left + room.right === 0 ? undefined : room;
}
