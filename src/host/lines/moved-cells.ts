import type { Cell, Column, Row } from "exceljs";
import { cellName } from "../sheets/a1-notation.ts";
import { liftMerges, renameMerges } from "./kept-merges.ts";
import type { LineChange } from "./line-change.ts";
import { newLineStyle } from "../sheets/linked-cells.ts";
import type { SheetFile } from "../workbook/sheet-file.ts";

/** What exceljs keeps inside: cells by row, then by column, each knowing its own name. */
interface InnerSheet {
  _rows: (InnerRow | undefined)[];
  _columns: InnerColumn[] | null;
}

interface InnerRow {
  _number: number;
  _cells: (InnerCell | undefined)[];
}

interface InnerColumn {
  _number: number;
}

interface InnerCell {
  _address: string;
  _row: InnerRow;
  _column: InnerColumn;
  _value: { address: string };
}

/**
 * exceljs's own rows and cells change their places and are named anew:
 * its spliceRows copies values, and loses merges, notes, hidden rows and what cells point at.
 */
export function moveCells(file: SheetFile, change: LineChange): void {
  const mergeAgain = liftMerges(file, change);
  const inner = file.worksheet as unknown as InnerSheet;
  if (change.axis === "row") inner._rows = spliced(inner._rows, change, () => undefined);
  else {
    for (const row of inner._rows) if (row !== undefined) row._cells = spliced(row._cells, change, () => undefined);
    if (inner._columns !== null) inner._columns = splicedColumns(file, inner._columns, change);
  }
  nameAnew(inner);
  renameMerges(file, change);
  if (change.like !== undefined) dressNewLines(file, change, change.like);
  mergeAgain();
}

/** exceljs does not hand out its class of columns, but each column knows it. */
function splicedColumns(file: SheetFile, columns: InnerColumn[], change: LineChange): InnerColumn[] {
  const { constructor } = file.worksheet.getColumn(1);
  const made = (): InnerColumn => Reflect.construct(constructor, [file.worksheet, 0]) as InnerColumn;
  const kept = spliced(columns, change, made);
  kept.forEach((column, index) => {
    column._number = index + 1;
  });
  return kept;
}

/** Beyond the last line that exists there is nothing to move. */
function spliced<T>(lines: T[], { kind, at, count }: LineChange, make: () => T): T[] {
  if (at > lines.length) return lines;
  const after = lines.slice(at - 1 + (kind === "delete" ? count : 0));
  return [...lines.slice(0, at - 1), ...Array.from({ length: kind === "insert" ? count : 0 }, make), ...after];
}

function nameAnew(inner: InnerSheet): void {
  inner._rows.forEach((row, index) => {
    if (row === undefined) return;
    row._number = index + 1;
    for (const cell of row._cells) {
      if (cell === undefined) continue;
      const address = cellName(row._number, cell._column._number);
      cell._address = address;
      cell._value.address = address;
    }
  });
}

/** New lines look like their neighbour, and are as high or wide; nothing it holds is copied. */
function dressNewLines(file: SheetFile, { axis, at, count }: LineChange, like: number): void {
  const model = like < at ? like : like + count;
  for (let line = at; line < at + count; line += 1)
    if (axis === "row") dressRow(file, model, line);
    else dressColumn(file, model, line);
}

function dressRow(file: SheetFile, model: number, line: number): void {
  const source = file.worksheet.findRow(model);
  if (source === undefined) return;
  const made = file.worksheet.getRow(line);
  copyLooks(source, made);
  if ((source.height as number | undefined) !== undefined) made.height = source.height;
  eachCell(source, (cell, column) => dressCell(file, cell, line, column));
}

function dressColumn(file: SheetFile, model: number, line: number): void {
  const inner = file.worksheet as unknown as InnerSheet;
  if (inner._columns !== null && model <= inner._columns.length) {
    const source = file.worksheet.getColumn(model);
    const made = file.worksheet.getColumn(line);
    copyLooks(source, made);
    if (source.width !== undefined) made.width = source.width;
  }
  inner._rows.forEach((_row, index) => {
    const cell = file.find(index + 1, model);
    if (cell !== undefined) dressCell(file, cell, index + 1, line);
  });
}

function copyLooks(source: Row | Column, made: Row | Column): void {
  const { style } = source as { style?: object };
  if (style !== undefined) Object.assign(made, { style: { ...style } });
  if (source.outlineLevel !== undefined) made.outlineLevel = source.outlineLevel;
}

function dressCell(file: SheetFile, source: Cell, row: number, column: number): void {
  const style = newLineStyle(file, source);
  if (Object.keys(style).length > 0) file.make(row, column).style = style;
}

function eachCell(row: Row, visit: (cell: Cell, column: number) => void): void {
  for (let column = 1; column <= row.cellCount; column += 1) {
    const cell = row.findCell(column);
    if (cell !== undefined) visit(cell, column);
  }
}
