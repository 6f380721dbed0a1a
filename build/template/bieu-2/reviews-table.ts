import type { FileChild } from "docx";
import { otherFields } from "../../../src/core/words/fields.ts";
import { table } from "../cells.ts";
import { headingBelowTable } from "./heading-below-table.ts";
import { at12, headingRow, itemRow } from "./list-table.ts";

const columns = [
  { heading: otherFields.time, width: 1800, tag: "thời điểm" },
  { heading: otherFields.watched, width: 3843, tag: "nội dung theo dõi" },
  { heading: otherFields.result, width: 3643, tag: "kết quả thực hiện" },
  { heading: otherFields.adjustment, width: 2800, tag: "điều chỉnh" },
  { heading: otherFields.reviewer, width: 2200, tag: "người đánh giá" },
];

/** Section VI. */
export function reviewsTable(): FileChild[] {
  return [
    headingBelowTable("VI. THEO DÕI, ĐÁNH GIÁ"),
    table(
      columns.map(({ width }) => width),
      [headingRow(columns, at12), itemRow(columns, "{#lần rà soát}", "{/lần rà soát}", at12)],
      true,
    ),
  ];
}
