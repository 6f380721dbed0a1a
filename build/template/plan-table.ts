import type { Paragraph, Table } from "docx";
import { table } from "./cells.ts";
import type { RowContent } from "./cells.ts";
import { heading, lines, paragraph } from "./paragraphs.ts";
import { landscape, textWidth } from "./paper.ts";

/** Nine columns at 12 pt, wide enough for "Tháng 10/2024 -", "1.000.000.000", "Phòng GDĐT,". */
const columns = [
  { heading: "TT", width: 560 },
  { heading: "Tiêu chuẩn, tiêu chí", width: 2220, tag: "tên tiêu chí" },
  { heading: "Kết quả cần đạt (so với hiện trạng)", width: 1726, tag: "kết quả cần đạt" },
  { heading: "Công việc/giải pháp cần thực hiện", width: 2560, tag: "công việc" },
  { heading: "Chủ trì và phối hợp thực hiện", width: 1650, tag: "chủ trì và phối hợp" },
  { heading: "Thời gian thực hiện và hoàn thành", width: 1780, tag: "thời gian" },
  { heading: "Dự kiến kinh phí", width: 1540, tag: "kinh phí" },
  { heading: "Điều kiện hỗ trợ khác", width: 1250, tag: "điều kiện hỗ trợ" },
  { heading: "Ghi chú", width: 1000 },
];
const widths = columns.map(({ width }) => width);
const whole = textWidth(landscape);
const [first = 0] = widths;

export const planTableHeading = (): Paragraph =>
  heading(1, "{số phần kế hoạch} NỘI DUNG KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG GIÁO DỤC");

/** A list of rows opens in the first cell of its first row and closes in the last cell of its last row. */
export function planTable(): Table {
  const header: RowContent = {
    header: true,
    cells: columns.map(({ heading: text, width }) => ({ width, middle: true, paragraphs: [paragraph("ONhom", text)] })),
  };
  const band: RowContent = {
    cells: [
      {
        width: whole,
        columns: columns.length,
        paragraphs: [paragraph("ONhom", "{#nhóm mức}{-w:tr tên nhóm mức}{tên nhóm mức}{/tên nhóm mức}")],
      },
    ],
  };
  const standard: RowContent = {
    cells: [
      { width: first, paragraphs: [paragraph("ONhom", "{#tiêu chuẩn}{thứ tự}")] },
      {
        width: whole - first,
        columns: columns.length - 1,
        paragraphs: [paragraph("OTieuChuan", "{tên tiêu chuẩn}")],
      },
    ],
  };
  return table(widths, [header, band, standard, criterion()], true);
}

/** One row of a criterion; each line of a cell is a paragraph, but in the outer cells, which carry the loops' marks. */
function criterion(): RowContent {
  return {
    cells: columns.map(({ heading: text, width, tag }) => {
      if (tag !== undefined) return { width, paragraphs: lines(tag, "OBang") };
      return text === "TT"
        ? { width, paragraphs: [paragraph("OGiua", "{#tiêu chí}{thứ tự}")] }
        : { width, paragraphs: [paragraph("OBang", "{ghi chú}{/tiêu chí}{/tiêu chuẩn}{/nhóm mức}")] };
    }),
  };
}
