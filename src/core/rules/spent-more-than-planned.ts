import { showAmount } from "../words/amount.ts";
import { eachFollowed, type Rule } from "./rule.ts";

export const spentMoreThanPlanned: Rule = {
  code: "TD-12",
  severity: "info",
  asks: "Kinh phí đã dùng không vượt dự kiến, hoặc điều chỉnh được ghi.",
  source: "domain/facts.md, khó khăn khi thực hiện; phần V kế hoạch mẫu, báo cáo định kỳ",
  check: eachFollowed(({ id, line, row }) => {
    const [used, planned] = [line.spent.value?.amount, row.budget.value?.amount];
    if (
      used === undefined ||
      planned === undefined ||
      line.spent.value?.per !== undefined ||
      row.budget.value?.per !== undefined
    )
      return undefined;
    if (used <= planned) return undefined;
    return {
      field: "spent",
      problem: `Việc ${id} đã dùng ${showAmount(used)} đồng, ${planned === 0 ? "kế hoạch ghi không cần kinh phí" : `dự kiến ${showAmount(planned)} đồng`}.`,
      remedy: "Xem lại số tiền; đúng thì ghi nguồn của phần vượt ở Ghi chú, lý do.",
    };
  }),
  wrong: { today: "2024-10-05", rows: [{ budget: "5 triệu (NSNN)" }], tracking: [{ spent: "9.500.000 đồng" }] },
  right: { today: "2024-10-05", rows: [{ budget: "10 triệu (NSNN)" }], tracking: [{ spent: "9.500.000 đồng" }] },
};
