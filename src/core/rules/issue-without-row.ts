import { issueCodes } from "../plan/issue-codes.ts";
import { bieu2Plan } from "./examples/bieu-2.ts";
import type { Rule } from "./rule.ts";

export const issueWithoutRow: Rule = {
  code: "ND-12",
  severity: "should",
  asks: "Mỗi vấn đề trọng tâm có dòng cải tiến ở trang Kế hoạch.",
  source: "domain/rules.md, 18; domain/form-bieu-2.md",
  check: ({ issues, rows }) => {
    const planned = new Set(rows.map(({ criterion }) => criterion.value));
    // a row whose criterion is not told may be the one
    if (rows.length === 0 || rows.some(({ criterion }) => criterion.value === undefined)) return [];
    return issues.flatMap(({ row, related }) => {
      const codes = issueCodes(related);
      if (codes.length === 0 || codes.some((code) => planned.has(code))) return [];
      return [
        {
          sheet: "issues" as const,
          row,
          field: "related" as const,
          problem: `Vấn đề ở tiêu chí ${codes.join(", ")} chưa có dòng nào ở trang Kế hoạch.`,
          remedy: "Thêm một dòng cải tiến cho tiêu chí đó, hoặc bỏ vấn đề này khỏi phần ưu tiên.",
        },
      ];
    });
  },
  wrong: { ...bieu2Plan, issues: (bieu2Plan.issues ?? []).map((issue) => ({ ...issue, related: "Tiêu chí 4.2" })) },
  right: bieu2Plan,
};
