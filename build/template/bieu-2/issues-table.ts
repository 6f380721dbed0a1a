import type { FileChild } from "docx";
import { otherFields, planFields } from "../../../src/core/words/fields.ts";
import { table } from "../cells.ts";
import { heading } from "../paragraphs.ts";
import { at12, headingRow, itemRow } from "./list-table.ts";

const columns = [
  { heading: planFields.order, width: 560, tag: "số vấn đề" },
  { heading: otherFields.standard, width: 2300, tag: "tiêu chuẩn có vấn đề" },
  { heading: otherFields.related, width: 2300, tag: "tiêu chí liên quan" },
  { heading: otherFields.status, width: 3126, tag: "hiện trạng" },
  { heading: otherFields.weakness, width: 3000, tag: "điểm hạn chế" },
  { heading: otherFields.cause, width: 3000, tag: "nguyên nhân" },
];

/** Section IV. */
export function issuesTable(): FileChild[] {
  return [
    heading(1, "IV. VẤN ĐỀ TRỌNG TÂM CẦN CẢI TIẾN"),
    table(
      columns.map(({ width }) => width),
      [headingRow(columns, at12), itemRow(columns, "{#vấn đề trọng tâm}", "{/vấn đề trọng tâm}", at12)],
      true,
    ),
  ];
}
