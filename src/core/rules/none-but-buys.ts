import { namesGiver, readPurchase } from "../reading/content/purchase.ts";
import { namesSource } from "../reading/money/sources-in.ts";
import { quote } from "../words/text.ts";
import { eachRow, type Rule } from "./rule.ts";

export const noneButBuys: Rule = {
  code: "KP-07",
  severity: "should",
  asks: "Việc mua sắm, sửa chữa, xây dựng mà ghi không cần kinh phí thì nêu ai tặng hoặc thứ đã có.",
  source: "domain/rules.md, 14",
  check: eachRow(["money"], ({ money }, { action, budget, resources, note }) => {
    const bought = money.none ? readPurchase(action) : undefined;
    if (bought === undefined) return undefined;
    const beside = [action, budget.text, resources, note];
    if (beside.some(namesGiver) || [resources, note].some(namesSource)) return undefined;
    return {
      field: "budget",
      problem: `Công việc có ${quote(bought.toLowerCase())} mà kinh phí ghi ${quote(budget.text)}.`,
      remedy: "Ghi số tiền dự kiến; nếu được tặng hoặc đã có thì nêu ở Điều kiện hỗ trợ khác.",
    };
  }),
  wrong: { rows: [{ criterion: "Tiêu chí 3.6", action: "Mua sách tham khảo cho thư viện", budget: "Không" }] },
  right: { rows: [{ criterion: "Tiêu chí 3.6", action: "Giới thiệu sách tham khảo của thư viện", budget: "Không" }] },
};
