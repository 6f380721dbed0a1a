import { isClauseRow } from "../plan/clause-row.ts";
import { isUnread } from "../reading/reading.ts";
import type { DraftRow } from "../plan/draft.ts";
import { planFields, type PlanField } from "../words/fields.ts";
import type { Rule } from "./rule.ts";

const required: readonly { field: PlanField; text: (row: DraftRow) => string; remedy: string }[] = [
  {
    field: "criterion",
    text: (row) => row.criterion.text,
    remedy: "Ghi mã và tên tiêu chí, ví dụ: Tiêu chí 3.5: Thiết bị.",
  },
  {
    field: "targetLevel",
    text: (row) => row.target.text,
    remedy: "Ghi mức cần đạt, ví dụ: Đạt mức 2 so với mức 1 hiện tại.",
  },
  { field: "action", text: (row) => row.action, remedy: "Ghi việc sẽ làm để đạt mức đó." },
  { field: "lead", text: (row) => row.people.text, remedy: "Ghi người chủ trì trước, người phối hợp sau." },
  {
    field: "timeline",
    text: (row) => row.timeline.text,
    remedy: "Ghi tháng bắt đầu và hoàn thành, ví dụ: Tháng 10/2024 - tháng 5/2025.",
  },
];

export const requiredCellBlank: Rule = {
  code: "ND-01",
  severity: "must",
  asks: "Mỗi dòng kế hoạch có đủ tiêu chí, kết quả cần đạt, công việc, người chủ trì và thời gian.",
  source: "domain/seed-plan-2024-2025.txt, mục IV",
  check: (draft) =>
    // A row whose criterion cannot be told is asked about that first.
    draft.rows
      .filter((row) => !isUnread(row.criterion) || isClauseRow(row))
      .flatMap((row) =>
        required
          .filter(({ field, text }) => isEmpty(text(row)) && !row.inherits.includes(field))
          .map(({ field, remedy }) => ({
            sheet: "plan" as const,
            row: row.row,
            field,
            problem: `Chưa nhập “${planFields[field]}”.`,
            remedy,
          })),
      ),
  wrong: { rows: [{ criterion: "Tiêu chí 1.2", action: "" }] },
  right: { rows: [{ criterion: "Tiêu chí 1.2", action: "Kiện toàn Hội đồng trường" }] },
};

/** "-" or "…" is how a blank is drawn on paper. */
function isEmpty(text: string): boolean {
  return text.replace(/[-–—.…_/\s]/g, "") === "";
}
