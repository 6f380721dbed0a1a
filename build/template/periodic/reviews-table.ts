import type { FileChild } from "docx";
import { otherFields } from "../../../src/core/words/fields.ts";
import { table } from "../cells.ts";
import { at12, headingRow, itemRow } from "../bieu-2/list-table.ts";
import { paragraph, spacer } from "../paragraphs.ts";
import { portrait, textWidth } from "../paper.ts";

/** The five columns of Biểu 2's table VI. */
const columns = [
  { heading: otherFields.time, width: 1250, tag: "thời điểm" },
  { heading: otherFields.watched, width: 2350, tag: "nội dung theo dõi" },
  { heading: otherFields.result, width: 2500, tag: "kết quả thực hiện" },
  { heading: otherFields.adjustment, width: 1800, tag: "điều chỉnh" },
  { heading: otherFields.reviewer, width: textWidth(portrait) - 7900, tag: "người đánh giá" },
];

/** Printed for a plan in Biểu 2. */
export function reviewsTable(): FileChild[] {
  return [
    paragraph("DoanVan", "{#bảng theo dõi, đánh giá}"),
    table(
      columns.map(({ width }) => width),
      [headingRow(columns, at12), itemRow(columns, "{#lần rà soát}", "{/lần rà soát}", at12)],
      true,
    ),
    spacer(),
    paragraph("DoanVan", "{/bảng theo dõi, đánh giá}"),
  ];
}
