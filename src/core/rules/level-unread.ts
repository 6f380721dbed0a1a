import { isClauseRow } from "../plan/clause-row.ts";
import type { LevelTarget } from "../reading/level/level-target.ts";
import { isUnread } from "../reading/reading.ts";
import { quote } from "../words/text.ts";
import { eachRow, type Rule } from "./rule.ts";

export const levelUnread: Rule = {
  code: "MUC-01",
  severity: "must",
  asks: "Kết quả cần đạt nêu rõ một mức.",
  source: "Thông tư 18/2018/TT-BGDĐT, Điều 6",
  check: eachRow([], (_values, row) => {
    const { target } = row;
    // A clause of mức 4 is met or not; it has no level of its own.
    if (isClauseRow(row)) return undefined;
    const why = isUnread(target) ? target.why : onlyPresent(target.value);
    return why === undefined
      ? undefined
      : {
          field: "targetLevel",
          problem: `Chưa hiểu mức ở ${quote(target.text)}: ${why}.`,
          remedy: "Ghi một mức cần đạt, ví dụ: Đạt mức 2 so với mức 1 hiện tại.",
        };
  }),
  wrong: { rows: [{ criterion: "Tiêu chí 1.3", targetLevel: "Nâng cao chất lượng" }] },
  right: { rows: [{ criterion: "Tiêu chí 1.3", targetLevel: "Nâng từ mức 1 lên mức 2" }] },
};

/** "Mức 2 hiện tại", "Không đạt": on the criterion's own scale, and yet nothing to reach. */
function onlyPresent(value: LevelTarget | undefined): string | undefined {
  if (value?.scale !== "criterion" || value.target !== undefined || value.keep) return undefined;
  // a goal in words of its own (Biểu 2) names no level at all
  if (value.current === undefined) return undefined;
  return "mới thấy mức hiện tại, chưa thấy mức cần đạt";
}
