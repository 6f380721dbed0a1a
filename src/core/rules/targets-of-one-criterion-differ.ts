import { targetLevelOf } from "../plan/current-level.ts";
import { eachRow, type Rule } from "./rule.ts";

export const targetsOfOneCriterionDiffer: Rule = {
  code: "MUC-16",
  severity: "should",
  asks: "Các việc của cùng một tiêu chí hướng đến cùng một mức cần đạt.",
  source: "domain/rules.md, 29",
  check: eachRow(["code", "targetLevel"], ({ code, targetLevel }, row, { rows, current }) => {
    if (!row.inherits.includes("criterion")) return undefined;
    const above = rows.find(
      (other) => other.row < row.row && other.criterion.value === code && targetLevelOf(other, current) !== undefined,
    );
    const first = above && targetLevelOf(above, current);
    if (!above || first === targetLevel) return undefined;
    return {
      field: "targetLevel",
      problem: `Tiêu chí ${code} ghi mức ${first ?? ""} ở dòng ${above.row}, mức ${targetLevel} ở dòng này.`,
      remedy: "Ghi cùng một mức cần đạt cho tiêu chí, hoặc để trống ô này.",
    };
  }),
  wrong: {
    rows: [
      { criterion: "Tiêu chí 1.1", targetLevel: "Đạt mức 2" },
      { criterion: "", targetLevel: "Đạt mức 3", action: "Công khai chiến lược phát triển" },
    ],
  },
  right: {
    rows: [
      { criterion: "Tiêu chí 1.1", targetLevel: "Đạt mức 2" },
      { criterion: "", targetLevel: "Mức 2", action: "Công khai chiến lược phát triển" },
    ],
  },
};
