import type { Paragraph, Table } from "docx";
import { table } from "../cells.ts";
import { headingRow, itemRow, at12, type Column } from "../bieu-2/list-table.ts";
import { heading, paragraph } from "../paragraphs.ts";
import { landscape, textWidth } from "../paper.ts";

/** Eight columns at 12 pt, wide enough for "Đang thực hiện", "31/05/2025", "tháng 10/2024". */
const columns: readonly Column[] = [
  { heading: "TT", width: 560, tag: "thứ tự" },
  { heading: "Tiêu chí", width: 850, tag: "tiêu chí" },
  { heading: "Công việc/giải pháp", width: 3930, tag: "công việc" },
  { heading: "Chủ trì", width: 1650, tag: "chủ trì" },
  { heading: "Thời hạn", width: 1800, tag: "thời hạn" },
  { heading: "Trạng thái, % hoàn thành", width: 1720, tag: "trạng thái" },
  { heading: "Minh chứng", width: 1900, tag: "minh chứng" },
  { heading: "Ghi chú, lý do", width: textWidth(landscape) - 12410, tag: "ghi chú, lý do" },
];

export const resultsHeading = (): Paragraph => heading(1, "II. KẾT QUẢ THỰC HIỆN");

/** A list of rows opens in the first cell of its first row and closes in the last cell of its last row. */
export function resultsTable(): Table {
  const group = {
    cells: [
      {
        width: textWidth(landscape),
        columns: columns.length,
        paragraphs: [paragraph("OTieuChuan", "{#nhóm kết quả}{tên nhóm kết quả}")],
      },
    ],
  };
  return table(
    columns.map(({ width }) => width),
    [headingRow(columns, at12), group, itemRow(columns, "{#việc}", "{/việc}{/nhóm kết quả}", at12)],
    true,
  );
}
