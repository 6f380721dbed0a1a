import { isBlank, isUnread } from "../reading/reading.ts";
import { quote } from "../words/text.ts";
import { eachRow, type Rule } from "./rule.ts";

export const budgetUnread: Rule = {
  code: "KP-01",
  severity: "should",
  asks: "Dự kiến kinh phí là một số tiền có đơn vị, hoặc ghi rõ Không. Ô trống không phải là không đồng.",
  source: "domain/rules.md, 14",
  check: eachRow([], (_values, { budget }) => {
    if (isBlank(budget)) {
      return {
        field: "budget",
        problem: "Chưa nhập dự kiến kinh phí.",
        remedy: "Ghi số tiền, ví dụ: 10 triệu đồng; nếu không cần tiền thì ghi Không.",
      };
    }
    return isUnread(budget)
      ? {
          field: "budget",
          problem: `Chưa hiểu số tiền trong ${quote(budget.text)}: ${budget.why ?? ""}.`,
          remedy: "Ghi một số tiền có đơn vị, ví dụ: 10 triệu đồng; nguồn tiền ghi ở Điều kiện hỗ trợ khác.",
        }
      : undefined;
  }),
  wrong: { rows: [{ criterion: "Tiêu chí 1.3", budget: "nhiều" }] },
  right: { rows: [{ criterion: "Tiêu chí 1.3", budget: "10 triệu" }] },
};
