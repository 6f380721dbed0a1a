import type { Cell, Style } from "exceljs";
import type { Area } from "./a1-notation.ts";
import { StyleChanger, withFont } from "./cell-style.ts";
import type { CellLink } from "./link-formula.ts";
import type { SheetFile } from "../workbook/sheet-file.ts";
import type { Sheet } from "./sheet.ts";

/** Google draws a HYPERLINK cell so by itself; other programs want it written. */
const LINK_COLOUR = "FF1155CC";

export function putLink(cell: Cell, link: CellLink, { file, spreadsheet }: Sheet): void {
  file.links.set(Number(cell.row), Number(cell.col), link, String(cell.value));
  new StyleChanger(withFont(spreadsheet.workbook.baseFont, { color: { argb: LINK_COLOUR }, underline: true })).apply(
    cell,
  );
}

/** Takes the links of an area away, with their looks. */
export function unlink(file: SheetFile, area: Area): void {
  const changer = new StyleChanger(withoutLinkLook);
  for (const { top, left, bottom, right } of file.links.clear(area))
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1) {
        const cell = file.find(row, column);
        if (cell) changer.apply(cell);
      }
}

/** A new line takes its neighbour's formats, but a link's colour belongs to the link. */
export function newLineStyle(file: SheetFile, cell: Cell): Partial<Style> {
  return file.links.at(Number(cell.row), Number(cell.col)) === undefined ? cell.style : withoutLinkLook(cell.style);
}

function withoutLinkLook(style: Partial<Style>): Partial<Style> {
  const { color, underline, ...font } = style.font ?? {};
  return color?.argb === LINK_COLOUR && underline === true ? { ...style, font } : style;
}
