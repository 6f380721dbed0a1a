import { isBlank, isUnread } from "../reading/reading.ts";
import { quote } from "../words/text.ts";
import { eachRow, type Rule } from "./rule.ts";

export const budgetUnread: Rule = {
  code: "KP-01",
  severity: "should",
  asks: "Dự kiến kinh phí là một số tiền có đơn vị, hoặc ghi rõ Không. Ô trống không phải là không đồng.",
  source: "domain/rules.md, 14",
  check: eachRow([], (_values, { budget }) => {
    // A dash on paper may mean nothing needed or nothing thought of: it is asked as a blank.
    if (isBlank(budget) || !/[\p{L}\d]/u.test(budget.text)) {
      return {
        field: "budget",
        problem: "Chưa nhập dự kiến kinh phí.",
        remedy: "Ghi số tiền kèm nguồn, ví dụ: 10 triệu đồng từ chi thường xuyên; không cần tiền thì ghi Không.",
      };
    }
    return isUnread(budget)
      ? {
          field: "budget",
          problem: `Chưa hiểu số tiền trong ${quote(budget.text)}: ${budget.why ?? ""}.`,
          remedy: "Ghi tổng số tiền có đơn vị và nguồn, ví dụ: 10 triệu đồng từ chi thường xuyên; hoặc ghi Không.",
        }
      : undefined;
  }),
  wrong: { rows: [{ criterion: "Tiêu chí 1.3", budget: "nhiều" }] },
  right: { rows: [{ criterion: "Tiêu chí 1.3", budget: "10 triệu" }] },
};
