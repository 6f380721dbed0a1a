import type { RowContent } from "../cells.ts";
import { lines, paragraph } from "../paragraphs.ts";

export interface Column {
  readonly heading: string;
  readonly width: number;
  readonly tag: string;
}

export interface CellStyles {
  readonly heading: string;
  readonly text: string;
  readonly order: string;
}

export const at12: CellStyles = { heading: "ONhom", text: "OBang", order: "OGiua" };
export const at11: CellStyles = { heading: "ONhom11", text: "OBang11", order: "OGiua11" };

export function headingRow(columns: readonly Column[], styles: CellStyles): RowContent {
  return {
    header: true,
    cells: columns.map(({ heading, width }) => ({
      width,
      middle: true,
      paragraphs: [paragraph(styles.heading, heading)],
    })),
  };
}

/** One row for each item; the outer cells carry the marks of the lists, in the others each line is a paragraph. */
export function itemRow(columns: readonly Column[], opens: string, closes: string, styles: CellStyles): RowContent {
  return {
    cells: columns.map(({ width, heading, tag }, index) => {
      const style = heading === "TT" ? styles.order : styles.text;
      if (index === 0) return { width, paragraphs: [paragraph(style, `${opens}{${tag}}`)] };
      if (index < columns.length - 1) return { width, paragraphs: lines(tag, style) };
      return { width, paragraphs: [paragraph(style, `{${tag}}${closes}`)] };
    }),
  };
}
