import { showLevel } from "../reading/level/level.ts";
import { eachRow, type Rule } from "./rule.ts";

export const levelKeptNotReached: Rule = {
  code: "MUC-08",
  severity: "should",
  asks: "Chỉ duy trì mức đã đạt.",
  source: "domain/rules.md, 5",
  check: eachRow(["targetLevel", "currentLevel"], ({ targetLevel, currentLevel }, row) =>
    targetLevel > currentLevel && row.target.value?.keep
      ? {
          field: "targetLevel",
          problem: `Ghi là duy trì mức ${targetLevel}, trong khi mức hiện đạt là “${showLevel(currentLevel)}”.`,
          remedy: `Ghi “Đạt mức ${targetLevel}”, hoặc xem lại mức ở trang Hiện trạng.`,
        }
      : undefined,
  ),
  wrong: { rows: [{ criterion: "Tiêu chí 1.3", targetLevel: "Duy trì mức 3" }], current: { "1.3": "Mức 1" } },
  right: { rows: [{ criterion: "Tiêu chí 1.3", targetLevel: "Duy trì mức 3" }], current: { "1.3": "Mức 3" } },
};
