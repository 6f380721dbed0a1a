import type { FileChild } from "docx";
import { table } from "../cells.ts";
import { headingRow, at12 } from "../bieu-2/list-table.ts";
import { paragraph, spacer } from "../paragraphs.ts";
import { portrait, textWidth } from "../paper.ts";

const columns = [
  { heading: "TT", width: 560, tag: "số dòng", style: "OGiua" },
  { heading: "Tiêu chí", width: 1000, tag: "tiêu chí", style: "OBang" },
  { heading: "Công việc/giải pháp", width: 3900, tag: "công việc", style: "OBang" },
  { heading: "Dự kiến (đồng)", width: 1950, tag: "dự kiến", style: "OGiua" },
  { heading: "Đã sử dụng (đồng)", width: textWidth(portrait) - 7410, tag: "đã dùng", style: "OGiua" },
];

/** Printed where some action has money planned or used. */
export function moneyTable(): FileChild[] {
  const last = columns.length - 1;
  const line = {
    cells: columns.map(({ width, tag, style }, index) => ({
      width,
      paragraphs: [
        paragraph(style, `${index === 0 ? "{#dòng kinh phí}" : ""}{${tag}}${index === last ? "{/dòng kinh phí}" : ""}`),
      ],
    })),
  };
  const sum = columns.slice(0, 3).reduce((width, column) => width + column.width, 0);
  const whole = (width: number, text: string, over?: number) => ({
    width,
    ...(over === undefined ? {} : { columns: over }),
    paragraphs: [paragraph("ONhom", text)],
  });
  const total = {
    cells: [
      whole(sum, "Cộng", 3),
      whole(columns[3]?.width ?? 0, "{tổng dự kiến}"),
      whole(columns[4]?.width ?? 0, "{tổng đã dùng}"),
    ],
  };
  return [
    paragraph("DoanVan", "{#bảng kinh phí}"),
    table(
      columns.map(({ width }) => width),
      [headingRow(columns, at12), line, total],
      true,
    ),
    spacer(),
    paragraph("DoanVan", "{/bảng kinh phí}"),
  ];
}
