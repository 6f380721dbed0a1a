import { noteReason } from "../plan/note-reason.ts";
import { showLevel } from "../reading/level/level.ts";
import { eachRow, type Rule } from "./rule.ts";

export const levelJump: Rule = {
  code: "MUC-11",
  severity: "should",
  asks: "Mỗi năm học lên một mức; lên nhiều hơn thì nói rõ vì sao làm được.",
  source: "domain/rules.md, 6",
  check: eachRow(["targetLevel", "currentLevel"], ({ targetLevel, currentLevel }, row) =>
    // A reason in Ghi chú is what an officer would ask for.
    targetLevel <= currentLevel + 1 || row.target.value?.keep || noteReason(row) !== ""
      ? undefined
      : {
          field: "targetLevel",
          problem: `Từ “${showLevel(currentLevel)}” lên mức ${targetLevel} là vượt hơn một mức trong một năm học.`,
          remedy: `Ghi “Đạt mức ${currentLevel + 1}” cho năm học này, hoặc nói ở cột Ghi chú vì sao làm được.`,
        },
  ),
  wrong: { rows: [{ criterion: "Tiêu chí 1.1", targetLevel: "Đạt mức 3 so với mức 1 hiện tại" }] },
  right: { rows: [{ criterion: "Tiêu chí 1.1", targetLevel: "Đạt mức 2 so với mức 1 hiện tại" }] },
};
