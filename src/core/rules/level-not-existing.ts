import { currentLevelOf } from "../plan/current-level.ts";
import { highestLevel } from "../standards/catalogue.ts";
import { eachRow, type Rule } from "./rule.ts";

export const levelNotExisting: Rule = {
  code: "MUC-02",
  severity: "must",
  asks: "Mức cần đạt có thật ở tiêu chí đó trong bộ tiêu chuẩn đã chọn.",
  source: "Thông tư 18/2018/TT-BGDĐT, Điều 17 đến Điều 22",
  check: eachRow(
    ["criterion", "targetLevel", "catalogue"],
    ({ criterion, targetLevel, catalogue }, row, { current }) => {
      const highest = highestLevel(criterion);
      const atTop = currentLevelOf(row, current) === highest;
      if (targetLevel >= 1 && targetLevel <= highest) return undefined;
      return {
        field: "targetLevel",
        problem:
          targetLevel === catalogue.wholeSchoolLevel
            ? `Mức ${targetLevel} xét cho cả trường; tiêu chí ${criterion.code} cao nhất là mức ${highest}.`
            : `Tiêu chí ${criterion.code} không có mức ${targetLevel}; cao nhất là mức ${highest}.`,
        remedy: atTop ? `Ghi “Duy trì mức ${highest}”.` : `Ghi mức cần đạt từ 1 đến ${highest}.`,
      };
    },
  ),
  wrong: { rows: [{ criterion: "Tiêu chí 1.2", targetLevel: "Đạt mức 3 so với mức 2 hiện tại" }] },
  right: { rows: [{ criterion: "Tiêu chí 1.2", targetLevel: "Đạt mức 2 so với mức 1 hiện tại" }] },
};
