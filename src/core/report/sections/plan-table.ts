import type { PlanRow } from "../../plan/plan.ts";
import { linesOf } from "../lines.ts";
import { defineSection } from "../section.ts";
import type { DataOf } from "../tags.ts";

const rowTags = {
  "thứ tự": "text",
  "tên tiêu chí": "lines",
  "kết quả cần đạt": "lines",
  "công việc": "lines",
  "chủ trì và phối hợp": "lines",
  "thời gian": "lines",
  "kinh phí": "lines",
  "điều kiện hỗ trợ": "lines",
  "ghi chú": "text",
  "dòng thấp": "switch",
  "dòng cao": "switch",
} as const;

/** Section IV: bands → standards → criteria, all rows of one table. */
export const planTable = defineSection({
  name: "bảng kế hoạch",
  tags: {
    "nhóm mức": {
      "tên nhóm mức": "text",
      "tiêu chuẩn": { "thứ tự": "text", "tên tiêu chuẩn": "text", "tiêu chí": rowTags },
    },
  },
  fill: (plan) => ({
    "nhóm mức": plan.bands.map((band) => ({
      "tên nhóm mức": band.title ?? "",
      "tiêu chuẩn": band.standards.map((standard) => ({
        "thứ tự": standard.order,
        "tên tiêu chuẩn": standard.title,
        "tiêu chí": standard.rows.map(rowData),
      })),
    })),
  }),
});

function rowData(row: PlanRow): DataOf<typeof rowTags> {
  const tall = heightOf(row) > wholeRowLimit;
  return {
    "thứ tự": row.order,
    "tên tiêu chí": linesOf(row.criterion),
    "kết quả cần đạt": linesOf(row.target),
    "công việc": linesOf(row.action),
    "chủ trì và phối hợp": linesOf(row.people),
    "thời gian": linesOf(row.timeline),
    "kinh phí": linesOf(row.budget),
    "điều kiện hỗ trợ": linesOf(row.support),
    "ghi chú": row.note,
    "dòng thấp": !tall,
    "dòng cao": tall,
  };
}

/** About a third of a landscape page: a shorter row moves whole to the next page, a taller one may break. */
const wholeRowLimit = 12;

/** Letters of 12 pt in a line of each column of the built-in template. */
const lettersInLine: Record<keyof PlanRow, number> = {
  order: 4,
  criterion: 19,
  target: 15,
  action: 24,
  people: 14,
  timeline: 15,
  budget: 13,
  support: 10,
  note: 8,
};

/** The printed lines of the tallest cell, roughly. */
function heightOf(row: PlanRow): number {
  let tallest = 0;
  for (const field of Object.keys(lettersInLine) as (keyof PlanRow)[]) {
    let lines = 0;
    for (const line of linesOf(row[field])) lines += Math.max(1, Math.ceil(line.length / lettersInLine[field]));
    tallest = Math.max(tallest, lines);
  }
  return tallest;
}
