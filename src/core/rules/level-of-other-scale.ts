import { isClauseRow } from "../plan/clause-row.ts";
import { scaleNames } from "../reading/level/level-scale.ts";
import { quote } from "../words/text.ts";
import { eachRow, type Rule } from "./rule.ts";

export const levelOfOtherScale: Rule = {
  code: "MUC-10",
  severity: "must",
  asks: "Kết quả cần đạt nêu mức của tiêu chí, không phải cấp độ kiểm định, mức độ chuẩn quốc gia hay phổ cập.",
  source: "domain/rules.md, 9",
  check: eachRow([], (_values, row) => {
    const scale = row.target.value?.scale ?? "criterion";
    // Under "MỨC 4" the whole school is meant, and so its own scales fit.
    if (scale === "criterion" || isClauseRow(row)) return undefined;
    return {
      field: "targetLevel",
      problem: `${quote(row.target.text)} nói về ${scaleNames[scale]}, chưa phải mức của tiêu chí.`,
      remedy: "Ghi mức của riêng tiêu chí này, ví dụ: Đạt mức 2 so với mức 1 hiện tại.",
    };
  }),
  wrong: { rows: [{ criterion: "Tiêu chí 1.3", targetLevel: "Đạt chuẩn quốc gia mức độ 1" }] },
  right: { rows: [{ criterion: "Tiêu chí 1.3", targetLevel: "Duy trì mức 1" }] },
};
