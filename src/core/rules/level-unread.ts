import { isUnread } from "../reading/reading.ts";
import { quote } from "../words/text.ts";
import { eachRow, type Rule } from "./rule.ts";

export const levelUnread: Rule = {
  code: "MUC-01",
  severity: "must",
  asks: "Kết quả cần đạt nêu rõ một mức.",
  source: "Thông tư 18/2018/TT-BGDĐT, Điều 6",
  check: eachRow([], (_values, { target }) =>
    isUnread(target)
      ? {
          field: "targetLevel",
          problem: `Chưa hiểu mức trong ${quote(target.text)}: ${target.why ?? ""}.`,
          remedy: "Ghi một mức cần đạt, ví dụ: Đạt mức 2 so với mức 1 hiện tại.",
        }
      : undefined,
  ),
  wrong: { rows: [{ criterion: "Tiêu chí 1.3", targetLevel: "Nâng cao chất lượng" }] },
  right: { rows: [{ criterion: "Tiêu chí 1.3", targetLevel: "Nâng từ mức 1 lên mức 2" }] },
};
