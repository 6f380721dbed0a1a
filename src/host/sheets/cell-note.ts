import type { Cell, Comment } from "exceljs";

/** The note's text without its looks; "" without a note. */
export function noteOf(cell: Cell | undefined): string {
  const note = cell?.note as string | Comment | undefined;
  return typeof note === "string" ? note : (note?.texts ?? []).map(({ text }) => text).join("");
}
