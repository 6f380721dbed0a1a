import { issueCodes } from "../plan/issue-codes.ts";
import { bieu2Plan } from "./examples/bieu-2.ts";
import type { Rule } from "./rule.ts";

export const rowWithoutIssue: Rule = {
  code: "ND-13",
  severity: "should",
  asks: "Mỗi dòng cải tiến xuất phát từ một vấn đề trọng tâm.",
  source: "domain/rules.md, 18; domain/form-bieu-2.md",
  check: ({ issues, rows, information: { form } }) => {
    if (!form.sheets.includes("issues")) return [];
    if (issues.length === 0 && rows.length > 0) {
      return [
        {
          sheet: "issues",
          row: 0,
          field: "weakness",
          problem: "Trang Vấn đề trọng tâm chưa có dòng nào nên phần IV của báo cáo trống.",
          remedy: "Nêu các điểm hạn chế mà kế hoạch này cải tiến, kèm nguyên nhân.",
        },
      ];
    }
    const told = new Set(issues.flatMap(({ related }) => issueCodes(related)));
    // an issue that names no criterion may be the one
    if (issues.some(({ related }) => issueCodes(related).length === 0)) return [];
    return rows.flatMap(({ row, criterion, inherits }) =>
      criterion.value === undefined || told.has(criterion.value) || inherits.includes("criterion")
        ? []
        : [
            {
              sheet: "plan" as const,
              row,
              field: "content" as const,
              problem: `Tiêu chí ${criterion.value} chưa có ở trang Vấn đề trọng tâm.`,
              remedy: "Thêm điểm hạn chế và nguyên nhân của tiêu chí này, hoặc xem lại cột Tiêu chí của dòng.",
            },
          ],
    );
  },
  wrong: { ...bieu2Plan, issues: [] },
  right: bieu2Plan,
};
