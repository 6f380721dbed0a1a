import { showLevel } from "../reading/level/level.ts";
import { eachRow, type Rule } from "./rule.ts";

export const levelBelowCurrent: Rule = {
  code: "MUC-03",
  severity: "must",
  asks: "Mức cần đạt không thấp hơn mức hiện đạt.",
  source: "domain/rules.md, 5",
  check: eachRow(["targetLevel", "currentLevel"], ({ targetLevel, currentLevel }) =>
    targetLevel >= currentLevel
      ? undefined
      : {
          field: "targetLevel",
          problem: `Mức cần đạt là mức ${targetLevel}, thấp hơn mức hiện đạt (${showLevel(currentLevel)}).`,
          remedy: "Xem lại mức cần đạt ở đây hoặc mức hiện đạt ở trang Hiện trạng.",
        },
  ),
  wrong: { rows: [{ criterion: "Tiêu chí 1.3", targetLevel: "Đạt mức 1 so với mức 2 hiện tại" }] },
  right: { rows: [{ criterion: "Tiêu chí 1.3", targetLevel: "Đạt mức 2 so với mức 1 hiện tại" }] },
};
