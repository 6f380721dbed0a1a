import type { SheetEdit } from "../sheets/edit.ts";
import { HEADING_ROW } from "../sheets/sheet.ts";
import { LONGEST_CELL, type PaperLine } from "./paper.ts";

/** The sheet for what has no place in the others, word for word. */
export const leftSheetName = "Chưa xếp chỗ";

/**
 * @param left what the school has to place itself; @param own lines that the form prints itself or that stand in other
 * words elsewhere: kept, so that the paper can be read again line by line.
 */
export function leftSheetEdit(left: readonly PaperLine[], own: readonly PaperLine[], at: number): SheetEdit[] {
  const lines = [...left.map(row), ...own.map(({ place, text }) => row({ place: `${place} (đã hiểu)`, text }))].flat();
  if (lines.length === 0) return [];
  const guide =
    left.length === 0
      ? "Không còn gì phải xếp. Dòng “đã hiểu” là lời mẫu tự in hoặc đã ghi bằng cách viết khác ở trang khác; xem xong có thể xoá trang này."
      : "Chép từng dòng vào đúng trang rồi xoá trang này. Dòng “đã hiểu” là lời mẫu tự in hoặc đã ghi bằng cách viết khác ở trang khác.";
  const body = { row: HEADING_ROW + 1, column: 1, rows: lines.length, columns: 2 };
  return [
    {
      sheet: leftSheetName,
      create: { at, tabColour: "#999999" },
      reach: { rows: HEADING_ROW + lines.length, columns: 2 },
      styles: [
        { range: { row: 1, column: 1, rows: 1, columns: 1 }, bold: true, size: 16, colour: "#1f3864" },
        { range: { row: 2, column: 1, rows: 1, columns: 1 }, colour: "#666666" },
        { range: { row: HEADING_ROW, column: 1, rows: 1, columns: 2 }, bold: true, background: "#cccccc" },
        { range: body, wrap: true, format: "text" },
        { range: { ...body, row: HEADING_ROW, rows: lines.length + 1 }, border: true },
      ],
      widths: [
        { column: 1, pixels: 240 },
        { column: 2, pixels: 760 },
      ],
      choices: [],
      marks: [],
      writes: [
        { row: 1, column: 1, values: [[leftSheetName.toUpperCase()], [guide]] },
        { row: HEADING_ROW, column: 1, values: [["Nơi trong tệp", "Nội dung"]] },
        { row: HEADING_ROW + 1, column: 1, values: lines },
      ],
      frozenRows: HEADING_ROW,
    },
  ];
}

function row({ place, text }: PaperLine): string[][] {
  const letters = Array.from(text);
  const rows: string[][] = [];
  for (let from = 0; from < letters.length; from += LONGEST_CELL) {
    rows.push([place, letters.slice(from, from + LONGEST_CELL).join("")]);
  }
  return rows;
}
