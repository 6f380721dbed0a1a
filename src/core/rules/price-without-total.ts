import { countable } from "../plan/budget-total.ts";
import { quote } from "../words/text.ts";
import { eachRow, type Rule } from "./rule.ts";

export const priceWithoutTotal: Rule = {
  code: "KP-06",
  severity: "should",
  asks: "Giá cho mỗi lớp, mỗi học sinh, mỗi tháng đi kèm tổng số tiền.",
  source: "domain/rules.md, 14",
  check: eachRow(["money"], ({ money }) =>
    money.per !== undefined && money.amount !== undefined && countable(money) === undefined
      ? {
          field: "budget",
          problem: `Mới có số tiền cho mỗi ${quote(money.per)}, chưa có tổng.`,
          remedy:
            "Ghi thêm số lượng và tổng số tiền, ví dụ: 2 triệu đồng/lớp x 5 lớp = 10 triệu đồng từ chi thường xuyên.",
        }
      : undefined,
  ),
  wrong: { rows: [{ criterion: "Tiêu chí 3.5", budget: "2 triệu đồng/lớp từ ngân sách" }] },
  right: { rows: [{ criterion: "Tiêu chí 3.5", budget: "2 triệu đồng/lớp x 5 lớp = 10 triệu đồng từ ngân sách" }] },
};
