import { highestLevel, findCriterion } from "../standards/catalogue.ts";
import { isUnread } from "../reading/reading.ts";
import { quote } from "../words/text.ts";
import type { Rule } from "./rule.ts";

export const currentLevelUnread: Rule = {
  code: "MUC-07",
  severity: "should",
  asks: "Mức hiện đạt ở trang Hiện trạng đọc được và có thật ở tiêu chí đó.",
  source: "Thông tư 18/2018/TT-BGDĐT, Điều 17 đến Điều 22",
  check: ({ current, information: { catalogue } }) =>
    current.flatMap(({ row, code, level }) => {
      const criterion = catalogue && code.value !== undefined ? findCriterion(catalogue, code.value) : undefined;
      const tooHigh = criterion && level.value !== undefined && level.value > highestLevel(criterion);
      if (!isUnread(level) && !tooHigh) return [];
      return [
        {
          sheet: "current" as const,
          row,
          field: "currentLevel" as const,
          problem: tooHigh
            ? `Tiêu chí ${criterion.code} cao nhất là mức ${highestLevel(criterion)}.`
            : `Chưa hiểu mức trong ${quote(level.text)}.`,
          remedy: "Chọn lại mức trong danh sách của ô.",
        },
      ];
    }),
  wrong: { current: { "1.3": "Tốt" } },
  right: { current: { "1.3": "Mức 2" } },
};
