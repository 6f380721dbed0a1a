import { showLevel } from "../reading/level/level.ts";
import { eachRow, type Rule } from "./rule.ts";

export const currentLevelContradicted: Rule = {
  code: "MUC-06",
  severity: "should",
  asks: "Mức hiện đạt ghi trong kế hoạch trùng với trang Hiện trạng.",
  source: "domain/rules.md, 28",
  check: eachRow(["code", "levelOnFile", "currentLevel"], ({ code, levelOnFile, currentLevel }) =>
    levelOnFile === currentLevel
      ? undefined
      : {
          field: "targetLevel",
          problem: `Ở đây ghi hiện đạt là “${showLevel(currentLevel)}”, trang Hiện trạng ghi “${showLevel(levelOnFile)}” cho tiêu chí ${code}.`,
          remedy: "Sửa một trong hai nơi cho trùng nhau.",
        },
  ),
  wrong: {
    rows: [{ criterion: "Tiêu chí 5.6", targetLevel: "Đạt mức 3 so với mức 2 hiện tại" }],
    current: { "5.6": "Mức 1" },
  },
  right: {
    rows: [{ criterion: "Tiêu chí 5.6", targetLevel: "Đạt mức 3 so với mức 2 hiện tại" }],
    current: { "5.6": "Mức 2" },
  },
};
