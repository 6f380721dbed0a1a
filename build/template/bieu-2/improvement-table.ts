import type { FileChild } from "docx";
import { bieu2 as form } from "../../../src/core/forms/bieu-2.ts";
import { columnOf } from "../../../src/core/forms/form.ts";
import type { PlanField } from "../../../src/core/words/fields.ts";
import { table } from "../cells.ts";
import type { RowContent } from "../cells.ts";
import { paragraph } from "../paragraphs.ts";
import { headingBelowTable } from "./heading-below-table.ts";
import { at11, headingRow, itemRow } from "./list-table.ts";
import type { Column } from "./list-table.ts";

/** Ten columns at 11 pt, wide enough for "tháng 5/2027" and "1.000.000.000". */
const columns: readonly Column[] = [
  { heading: headed("order"), width: 500, tag: "thứ tự" },
  { heading: headed("content"), width: 1600, tag: "nội dung cải tiến" },
  { heading: headed("targetLevel"), width: 1550, tag: "mục tiêu cải tiến" },
  { heading: headed("action"), width: 2080, tag: "công việc" },
  { heading: headed("measure"), width: 1450, tag: "chỉ số đánh giá" },
  { heading: headed("timeline"), width: 1500, tag: "thời gian" },
  { heading: headed("lead"), width: 1350, tag: "người phụ trách" },
  { heading: headed("resources"), width: 1410, tag: "nguồn lực" },
  { heading: headed("evidence"), width: 1530, tag: "minh chứng dự kiến" },
  { heading: headed("progress"), width: 1316, tag: "mức độ thực hiện" },
];
const widths = columns.map(({ width }) => width);

/** The sheet's own heading; the form prints the words to choose from under it. */
function headed(field: PlanField): string {
  const { heading, choices } = columnOf(form, field) ?? { heading: "" };
  return choices === undefined ? heading : `${heading} (${choices.join(" / ")})`;
}

/** Section V: a list of rows opens in the first cell of its first row and closes in the last cell of its last row. */
export function improvementTable(): FileChild[] {
  const rows = [
    headingRow(columns, at11),
    wholeRow("{#nhóm mức}{-w:tr tên nhóm mức}{tên nhóm mức}{/tên nhóm mức}"),
    wholeRow("{#tiêu chuẩn}{-w:tr tên tiêu chuẩn}{tên tiêu chuẩn}{/tên tiêu chuẩn}"),
    itemRow(columns, "{#việc cải tiến}", "{/việc cải tiến}{/tiêu chuẩn}{/nhóm mức}", at11),
  ];
  return [headingBelowTable("V. KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG"), table(widths, rows, true)];
}

/** Printed only where there is something to say. */
function wholeRow(text: string): RowContent {
  const width = widths.reduce((sum, one) => sum + one, 0);
  return { cells: [{ width, columns: columns.length, paragraphs: [paragraph(at11.heading, text)] }] };
}
