import type { Table } from "docx";
import { table } from "./cells.ts";
import { paragraph, rule } from "./paragraphs.ts";
import { textWidth } from "./paper.ts";
import type { Paper } from "./paper.ts";

/** The left column's share of the text's width. */
const SHARE = 0.449;

/** What a long place and date may take of the number's cell: src/core/report/finish/place-and-date.ts. */
const spare = 700;

/** NĐ 30/2020/NĐ-CP, phụ lục I, phần I, mục II: two columns, the lines below the school and the motto. */
export function letterhead(paper: Paper): Table {
  const left = Math.round((textWidth(paper) * SHARE) / 100) * 100;
  const right = textWidth(paper) - left;
  return table(
    [left - spare, spare, right],
    [
      {
        cells: [
          {
            width: left,
            columns: 2,
            paragraphs: [
              paragraph("ODau", "{cơ quan chủ quản}", { size: 24 }),
              paragraph("ODau", "{tên trường}", { size: 24, bold: true }),
              rule(left, 1500, {}, "GachTenTruong"),
            ],
          },
          {
            width: right,
            paragraphs: [
              paragraph("ODau", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", { size: 24, bold: true }),
              paragraph("ODau", "Độc lập - Tự do - Hạnh phúc", { bold: true }),
              rule(right, 3320),
            ],
          },
        ],
      },
      {
        cells: [
          { width: left, columns: 2, paragraphs: [paragraph("ODau", "Số: {số ký hiệu}")] },
          { width: right, paragraphs: [paragraph("NgayThang", "{địa danh, ngày tháng}")] },
        ],
      },
    ],
    false,
  );
}
