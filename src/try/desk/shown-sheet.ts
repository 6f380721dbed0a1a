import { frozenSplit } from "../../host/sheets/freezing.ts";
import { listItems } from "../../host/workbook/list-sheet.ts";
import type { SheetFile } from "../../host/workbook/sheet-file.ts";
import type { WorkbookFile } from "../../host/workbook/workbook-file.ts";
import { unescapeXml } from "../../host/workbook/xml-text.ts";
import type { Choices, RowsOfSheet, ShownBook, ShownCell, ShownSheet } from "../wire.ts";
import { colourOf } from "./colour.ts";
import { SheetMarks } from "./marks.ts";
import { shownCell } from "./shown-cell.ts";

/** Tabs and what belongs to a whole sheet; hidden sheets are not shown. */
export function shownBook(workbook: WorkbookFile): ShownBook {
  const sheets = workbook.sheets.filter(({ worksheet }) => worksheet.state === "visible");
  return { sheets: sheets.map((file) => shownSheet(workbook, file)), active: workbook.active.worksheet.id };
}

function shownSheet(workbook: WorkbookFile, file: SheetFile): ShownSheet {
  const { worksheet } = file;
  const tabColour = colourOf(worksheet.properties.tabColor);
  const { xSplit, ySplit } = frozenSplit(file);
  return {
    id: worksheet.id,
    name: worksheet.name,
    ...(tabColour === undefined ? {} : { tabColour }),
    frozenRows: ySplit,
    frozenColumns: xSplit,
    rows: worksheet.rowCount,
    columns: worksheet.columnCount,
    widths: widthsOf(file),
    merges: file.merges(),
    choices: choicesOf(workbook, file),
  };
}

/** The file counts in widths of a digit, 7 pixels each after 5 of margin. */
function widthsOf({ worksheet }: SheetFile): Record<number, number> {
  const widths: Record<number, number> = {};
  for (let column = 1; column <= worksheet.columnCount; column += 1) {
    const { width } = worksheet.getColumn(column);
    if (width !== undefined) widths[column] = Math.round(width * 7 + 5);
  }
  return widths;
}

/** Lists only: a rule for dates offers nothing to choose. */
function choicesOf({ book }: WorkbookFile, { validations }: SheetFile): Choices[] {
  return validations.rules.flatMap(({ attributes, body, areas }) => {
    if (attributes["type"] !== "list" || attributes["showDropDown"] === "1") return [];
    const items = listItems(book, unescapeXml(/<formula1>([\s\S]*?)<\/formula1>/.exec(body)?.[1] ?? ""));
    return items === undefined ? [] : [{ areas, items }];
  });
}

/** Every row that has anything to show. */
export function shownRows(file: SheetFile): RowsOfSheet {
  const marks = new SheetMarks(file);
  const rows: Record<number, Record<number, ShownCell>> = {};
  for (let row = 1; row <= file.worksheet.rowCount; row += 1) {
    const cells: Record<number, ShownCell> = {};
    for (let column = 1; column <= file.worksheet.columnCount; column += 1) {
      const cell = shownCell(file.find(row, column), marks.lookOf(row, column), file.links.at(row, column));
      if (cell !== undefined) cells[column] = cell;
    }
    if (Object.keys(cells).length > 0) rows[row] = cells;
  }
  return rows;
}
