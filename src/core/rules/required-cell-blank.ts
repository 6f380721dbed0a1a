import { isClauseRow } from "../plan/clause-row.ts";
import { isUnread } from "../reading/reading.ts";
import type { DraftRow } from "../plan/draft.ts";
import type { PlanField } from "../words/fields.ts";
import type { Rule } from "./rule.ts";

export const requiredCellBlank: Rule = {
  code: "ND-01",
  severity: "must",
  asks: "Mỗi dòng kế hoạch có đủ các cột mà mẫu kế hoạch cần, như công việc, người chủ trì và thời gian.",
  source: "domain/seed-plan-2024-2025.txt, mục IV; domain/form-bieu-2.md, bảng V",
  check: (draft) =>
    // A row whose criterion cannot be told is asked about that first, where the criterion is what a row stands for.
    draft.rows
      .filter((row) => !isUnread(row.criterion) || isClauseRow(row) || draft.information.form.goal === "text")
      .flatMap((row) =>
        draft.information.form.columns
          .filter(({ field, required }) => required !== undefined && !row.inherits.includes(field))
          .filter(({ field }) => isEmpty(textOf(row, field)))
          .map(({ field, heading, required = "" }) => ({
            sheet: "plan" as const,
            row: row.row,
            field,
            problem: `Chưa nhập “${heading}”.`,
            remedy: required,
          })),
      ),
  wrong: { rows: [{ criterion: "Tiêu chí 1.2", action: "" }] },
  right: { rows: [{ criterion: "Tiêu chí 1.2", action: "Kiện toàn Hội đồng trường" }] },
};

function textOf(row: DraftRow, field: PlanField): string {
  const read: Partial<Record<PlanField, string>> = {
    criterion: row.criterion.text,
    content: row.content,
    targetLevel: row.target.text,
    action: row.action,
    measure: row.measure,
    lead: row.people.text,
    timeline: row.timeline.text,
    budget: row.budget.text,
    resources: row.resources,
    evidence: row.evidence,
  };
  return read[field] ?? "";
}

/** "-" or "…" is how a blank is drawn on paper. */
function isEmpty(text: string): boolean {
  return text.replace(/[-–—.…_/\s]/g, "") === "";
}
