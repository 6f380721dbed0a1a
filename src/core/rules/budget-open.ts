import { quote } from "../words/text.ts";
import { eachRow, type Rule } from "./rule.ts";

export const budgetOpen: Rule = {
  code: "KP-05",
  severity: "should",
  asks: "Dự kiến kinh phí có con số ước tính, không chỉ nêu nguồn hay “theo thực tế”.",
  source: "domain/rules.md, 14",
  check: eachRow(["money"], ({ money }, { budget }) =>
    money.open
      ? {
          field: "budget",
          problem:
            money.sources.length > 0
              ? `${quote(budget.text)} nêu nguồn tiền mà chưa có số tiền dự kiến.`
              : `${quote(budget.text)} chưa cho biết số tiền dự kiến.`,
          remedy: "Ghi thêm số tiền ước tính, ví dụ: khoảng 10 triệu đồng từ chi thường xuyên.",
        }
      : undefined,
  ),
  wrong: { rows: [{ criterion: "Tiêu chí 3.5", budget: "Theo thực tế" }] },
  right: { rows: [{ criterion: "Tiêu chí 3.5", budget: "Khoảng 10 triệu đồng từ chi thường xuyên" }] },
};
