import type { Band, PlanRow, StandardGroup } from "../../../plan/plan.ts";
import { linesOf } from "../../lines.ts";
import { defineSection } from "../../section.ts";
import type { DataOf } from "../../tags.ts";

const rowTags = {
  "thứ tự": "text",
  "nội dung cải tiến": "lines",
  "mục tiêu cải tiến": "lines",
  "công việc": "lines",
  "chỉ số đánh giá": "lines",
  "thời gian": "lines",
  "người phụ trách": "lines",
  "nguồn lực": "lines",
  "minh chứng dự kiến": "lines",
  "mức độ thực hiện": "text",
} as const;

/** Section V: rows one after the other; a band or a standard has a row over the whole table where staff typed one. */
export const improvementTable = defineSection({
  name: "bảng kế hoạch cải tiến",
  tags: {
    "nhóm mức": { "tên nhóm mức": "text", "tiêu chuẩn": { "tên tiêu chuẩn": "text", "việc cải tiến": rowTags } },
  },
  needless: ["thứ tự"],
  fill: ({ bands }) => ({
    "nhóm mức": (bands.length === 0 ? [empty] : bands).map(({ title = "", standards }) => ({
      "tên nhóm mức": title,
      "tiêu chuẩn": standards.map((standard) => ({
        "tên tiêu chuẩn": headOf(standard),
        "việc cải tiến": standard.rows.map(rowData),
      })),
    })),
  }),
});

function headOf({ order, title }: StandardGroup): string {
  const number = order.trim().replace(/[.)]$/, "");
  return title === "" || number === "" ? title : `${number}. ${title}`;
}

function rowData(row: PlanRow): DataOf<typeof rowTags> {
  // one column tells of all resources; where a plan has two texts, each keeps its lines
  const resources = [row.budget, row.support].filter((text) => text.trim() !== "");
  return {
    "thứ tự": row.order,
    "nội dung cải tiến": linesOf(row.content),
    "mục tiêu cải tiến": linesOf(row.target),
    "công việc": linesOf(row.action),
    "chỉ số đánh giá": linesOf(row.measure),
    "thời gian": linesOf(row.timeline),
    "người phụ trách": linesOf(row.people),
    "nguồn lực": linesOf(resources.join("\n")),
    "minh chứng dự kiến": linesOf(row.evidence),
    "mức độ thực hiện": row.progress,
  };
}

/** A table without rows could not be filled by hand. */
const emptyRow: PlanRow = {
  ...{ order: "", criterion: "", content: "", target: "", action: "", measure: "", people: "" },
  ...{ timeline: "", budget: "", support: "", evidence: "", progress: "", note: "" },
};
const empty: Band = { standards: [{ order: "", title: "", rows: [emptyRow] }] };
