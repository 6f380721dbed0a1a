import type { Cell, Style } from "exceljs";
import { areaName, cellName, type Area } from "../sheets/a1-notation.ts";
import { cutsThrough, movedArea, spanOf, type LineChange } from "./line-change.ts";
import type { SheetFile } from "../workbook/sheet-file.ts";

/** exceljs keeps a merge under its first cell's name, and tells every other cell that name too. */
interface InnerMerges {
  _merges: Record<string, Area>;
}

interface InnerCell {
  _value: { model: { master?: string } };
}

/** Takes apart the merges that the change cuts through; gives what puts them together again, grown or shrunk. */
export function liftMerges(file: SheetFile, change: LineChange): () => void {
  const cut = file.merges().filter((merge) => cutsThrough(change, spanOf(change.axis, merge)));
  for (const merge of cut) {
    const looks: [Cell, Partial<Style>][] = [];
    forEachCell(file, merge, (cell) => looks.push([cell, cell.style]));
    file.worksheet.unMergeCells(areaName(merge));
    for (const [cell, style] of looks) cell.style = style;
  }
  return () => {
    for (const merge of cut) {
      const { top, left, bottom, right } = movedArea(change, merge) ?? { top: 1, left: 1, bottom: 1, right: 1 };
      if (top < bottom || left < right) file.worksheet.mergeCellsWithoutStyle(top, left, bottom, right);
    }
  };
}

/** The other merges go along with their cells, which have their new names already. */
export function renameMerges(file: SheetFile, change: LineChange): void {
  const inner = file.worksheet as unknown as InnerMerges;
  const merges = Object.values(inner._merges);
  for (const merge of merges) {
    const { top, left, bottom, right } = merge;
    Object.assign(merge, movedArea(change, { top, left, bottom, right }));
  }
  inner._merges = Object.fromEntries(merges.map((merge) => [cellName(merge.top, merge.left), merge]));
  for (const merge of merges)
    forEachCell(file, merge, (cell) => {
      const { model } = (cell as unknown as InnerCell)._value;
      if (model.master !== undefined) model.master = cellName(merge.top, merge.left);
    });
}

function forEachCell(file: SheetFile, { top, left, bottom, right }: Area, visit: (cell: Cell) => void): void {
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) {
      const cell = file.find(row, column);
      if (cell !== undefined) visit(cell);
    }
}
