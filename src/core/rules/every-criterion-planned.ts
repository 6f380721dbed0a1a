import { allCriteria, findCriterion } from "../standards/catalogue.ts";
import { catalogues } from "../standards/index.ts";
import type { Rule } from "./rule.ts";

const NEARLY_ALL = 0.8;

export const everyCriterionPlanned: Rule = {
  code: "TC-08",
  severity: "info",
  asks: "Kế hoạch dành cho các tiêu chí ưu tiên, không cần nêu mọi tiêu chí.",
  source: "domain/rules.md, 17",
  check: ({ rows, information: { catalogue } }) => {
    if (!catalogue) return [];
    const all = catalogue.standards.reduce((sum, { criteria }) => sum + criteria.length, 0);
    const codes = rows.map(({ criterion }) => criterion.value ?? "").filter((code) => findCriterion(catalogue, code));
    const planned = new Set(codes).size;
    if (planned < all * NEARLY_ALL) return [];
    return [
      {
        sheet: "plan",
        row: 0,
        field: "criterion",
        problem: `Kế hoạch có ${planned} trong ${all} tiêu chí, chưa thấy đâu là việc ưu tiên của năm học.`,
        remedy: "Giữ các tiêu chí cần cải tiến nhất; tiêu chí chỉ duy trì không cần một dòng riêng.",
      },
    ];
  },
  wrong: { rows: keptRows(24) },
  right: { rows: keptRows(6) },
};

function keptRows(count: number): { criterion: string; targetLevel: string; lead: string }[] {
  const [tt18] = catalogues;
  const criteria = tt18 ? allCriteria(tt18) : [];
  // One post leading them all would be told too.
  return criteria
    .slice(0, count)
    .map(({ code }) => ({ criterion: `Tiêu chí ${code}`, targetLevel: "Duy trì mức 1", lead: "Tổ chuyên môn" }));
}
