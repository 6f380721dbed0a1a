import { isClauseRow } from "../plan/clause-row.ts";
import { isUnread } from "../reading/reading.ts";
import { allCriteria, findCriterion } from "../standards/catalogue.ts";
import { softly } from "../standards/unverified.ts";
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
    const [first] = catalogue.schoolNeeds;
    const below = current.flatMap(({ row, code, level }) => {
      const criterion = level.value === 0 ? findCriterion(catalogue, code.value ?? "") : undefined;
      return criterion && !planned.has(criterion.code) ? [{ row, criterion }] : [];
    });
    const others = allCriteria(catalogue).filter(({ mandatory }) => !mandatory).length;
    // so many of the others may stay below; what is not known is not counted
    const spare = first && first.others !== "all" ? others - first.others : undefined;
    const optional = new Set(below.flatMap(({ criterion: { code, mandatory } }) => (mandatory ? [] : [code]))).size;
    const found = below.filter(({ criterion }) => criterion.mandatory || spare === undefined || optional > spare);
    return found.map(({ row, criterion: { code, mandatory } }) => ({
      sheet: "current" as const,
      row,
      field: "currentLevel" as const,
      problem: `Tiêu chí ${mandatory ? "bắt buộc " : ""}${code} chưa đạt mức 1 mà kế hoạch chưa có dòng nào cho tiêu chí này.`,
      remedy:
        mandatory || spare === undefined
          ? `Thêm một dòng ở trang Kế hoạch: vì tiêu chí này mà cả trường chưa đạt mức 1${mandatory ? softly(catalogue) : ""}.`
          : `Thêm dòng: chỉ ${spare} tiêu chí không bắt buộc có thể còn dưới mức 1${softly(catalogue)}.`,
    }));
  },
  wrong: { current: { "3.4": "Chưa đạt mức 1" } },
  right: { current: { "3.4": "Mức 1" } },
};
