import { isClauseRow } from "../plan/clause-row.ts";
import { isUnread } from "../reading/reading.ts";
import { findCriterion } from "../standards/catalogue.ts";
import { missingFor } from "../plan/school-level.ts";
import type { Rule } from "./rule.ts";

export const criterionBelowLevelOneLeftOut: Rule = {
  code: "MUC-15",
  severity: "should",
  asks: "Tiêu chí chưa đạt mức 1 có dòng trong kế hoạch trước các tiêu chí khác.",
  source: "domain/rules.md, 17",
  check: ({ current, rows, information: { catalogue } }) => {
    // A row whose criterion cannot be told may be the one; that is asked first.
    if (!catalogue || rows.length === 0) return [];
    if (rows.some((row) => isUnread(row.criterion) && !isClauseRow(row))) return [];
    const planned = new Set(rows.map(({ criterion }) => criterion.value));
    const [need] = catalogue.schoolNeeds;
    const levels = new Map(
      current.flatMap(({ code, level }) => (level.value === undefined ? [] : [[code.value ?? "", level.value]])),
    );
    // where only some of the others are needed, one of those left out stands in no way by itself
    const { must = [], choose } = need ? missingFor(need, catalogue, levels) : {};
    const inTheWay = new Set([...must, ...(choose?.from ?? [])]);
    const found = current.filter(
      ({ code, level }) => level.value === 0 && !planned.has(code.value) && inTheWay.has(code.value ?? ""),
    );
    return found.flatMap(({ row, code }) =>
      code.value === undefined || !findCriterion(catalogue, code.value)
        ? []
        : [
            {
              sheet: "current" as const,
              row,
              field: "currentLevel" as const,
              problem: `Tiêu chí ${code.value} chưa đạt mức 1 mà kế hoạch chưa có dòng nào cho tiêu chí này.`,
              remedy: "Thêm một dòng ở trang Kế hoạch: vì tiêu chí này mà cả trường chưa đạt mức 1.",
            },
          ],
    );
  },
  wrong: { current: { "3.4": "Chưa đạt mức 1" } },
  right: { current: { "3.4": "Mức 1" } },
};
