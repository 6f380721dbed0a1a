import { BorderStyle, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from "docx";
import type { ITableBordersOptions, Paragraph } from "docx";

const line = { style: BorderStyle.SINGLE, size: 4, color: "000000" };
const none = { style: BorderStyle.NONE, size: 0, color: "auto" };

/** Google's import drops borders that come from a style: each cell draws its own. */
const borders = (one: typeof line | typeof none) => ({ top: one, bottom: one, left: one, right: one });

export interface CellContent {
  readonly width: number;
  readonly columns?: number;
  readonly paragraphs: readonly Paragraph[];
  readonly middle?: boolean;
}

const cell = (content: CellContent, framed: boolean): TableCell =>
  new TableCell({
    width: { size: content.width, type: WidthType.DXA },
    ...(content.columns === undefined ? {} : { columnSpan: content.columns }),
    borders: borders(framed ? line : none),
    verticalAlign: content.middle === true ? VerticalAlign.CENTER : VerticalAlign.TOP,
    children: [...content.paragraphs],
  });

export interface RowContent {
  readonly cells: readonly CellContent[];
  /** Repeated at the top of each page. */
  readonly header?: boolean;
}

/** Absolute widths everywhere: Google collapses tables with automatic or per cent widths. */
export function table(widths: readonly number[], rows: readonly RowContent[], framed: boolean): Table {
  const one = framed ? line : none;
  const tableBorders: ITableBordersOptions = { ...borders(one), insideHorizontal: one, insideVertical: one };
  const side = framed ? 70 : 0;
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    indent: { size: 0, type: WidthType.DXA },
    margins: { marginUnitType: WidthType.DXA, top: 30, bottom: 30, left: side, right: side },
    borders: tableBorders,
    rows: rows.map(
      (row) =>
        new TableRow({
          ...(row.header === true ? { tableHeader: true } : {}),
          // a row that turns out taller than a third of a page may break: src/core/report/finish.ts
          cantSplit: true,
          children: row.cells.map((content) => cell(content, framed)),
        }),
    ),
  });
}
