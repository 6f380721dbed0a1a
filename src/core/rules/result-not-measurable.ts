import { isUnread } from "../reading/reading.ts";
import { hasMeasure, promisedResult } from "../reading/content/result-promise.ts";
import { quote } from "../words/text.ts";
import { eachRow, type Rule } from "./rule.ts";

export const resultNotMeasurable: Rule = {
  code: "ND-07",
  severity: "should",
  asks: "Kết quả hứa nâng cao, giảm bớt thì có con số: nay là bao nhiêu, cần đạt bao nhiêu.",
  source: "domain/rules.md, 15",
  check: eachRow([], (_values, { target, inherits, action, resources, note }) => {
    // An unread target is told itself (MUC-01).
    const own = inherits.includes("targetLevel") || isUnread(target) ? "" : target.text;
    const promise = promisedResult(action) ?? promisedResult(own);
    if (promise === undefined || hasMeasure([target.text, action, resources, note].join("\n"))) return undefined;
    return {
      field: "action",
      problem: `${quote(promise)} chưa có con số: nay là bao nhiêu, cuối năm học là bao nhiêu.`,
      remedy: /^(?:nâng|tăng|cải)/i.test(promise)
        ? "Ghi thêm số hiện có và số cần đạt, ví dụ: từ 58% lên 70%."
        : "Ghi thêm số hiện có và số cần đạt, ví dụ: từ 5% xuống 3%.",
    };
  }),
  wrong: { rows: [{ criterion: "Tiêu chí 1.5", action: "Phụ đạo nhằm giảm tỉ lệ học sinh lưu ban" }] },
  right: { rows: [{ criterion: "Tiêu chí 1.5", action: "Phụ đạo nhằm giảm tỉ lệ học sinh lưu ban từ 2% còn 1%" }] },
};
