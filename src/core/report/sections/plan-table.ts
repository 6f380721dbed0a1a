import type { PlanRow } from "../../plan/plan.ts";
import { sectionNumber } from "../heading-numbers.ts";
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
} as const;

/** Section IV: bands → standards → criteria, all rows of one table. */
export const planTable = defineSection({
  name: "bảng kế hoạch",
  tags: {
    "số phần kế hoạch": "text",
    "nhóm mức": {
      "tên nhóm mức": "text",
      "tiêu chuẩn": { "thứ tự": "text", "tên tiêu chuẩn": "text", "tiêu chí": rowTags },
    },
  },
  needless: ["số phần kế hoạch", "thứ tự"],
  fill: (plan) => ({
    "số phần kế hoạch": sectionNumber(plan.narrative, 0),
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
  };
}
