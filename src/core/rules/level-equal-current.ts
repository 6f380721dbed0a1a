import { eachRow, type Rule } from "./rule.ts";

export const levelEqualCurrent: Rule = {
  code: "MUC-04",
  severity: "should",
  asks: "Mức cần đạt bằng mức hiện đạt thì ghi rõ là duy trì.",
  source: "domain/rules.md, 5",
  check: eachRow(["targetLevel", "currentLevel"], ({ targetLevel, currentLevel }, row) =>
    targetLevel !== currentLevel || row.target.value?.keep
      ? undefined
      : {
          field: "targetLevel",
          problem: `Mức cần đạt bằng mức hiện đạt (mức ${currentLevel}) mà chưa ghi là duy trì.`,
          remedy: `Ghi “Duy trì mức ${currentLevel}”, hoặc ghi mức cao hơn.`,
        },
  ),
  wrong: { rows: [{ criterion: "Tiêu chí 1.3", targetLevel: "Đạt mức 2" }], current: { "1.3": "Mức 2" } },
  right: { rows: [{ criterion: "Tiêu chí 1.3", targetLevel: "Duy trì mức 2" }], current: { "1.3": "Mức 2" } },
};
