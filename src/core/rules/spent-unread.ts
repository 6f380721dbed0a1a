import { quote } from "../words/text.ts";
import { eachFollowed, type Rule } from "./rule.ts";

export const spentUnread: Rule = {
  code: "TD-11",
  severity: "should",
  asks: "Kinh phí đã dùng đọc được thành số tiền.",
  source: "domain/facts.md, khó khăn khi thực hiện; phần V kế hoạch mẫu, báo cáo định kỳ",
  check: eachFollowed(({ line: { spent } }) =>
    spent.text === "" ||
    (spent.value !== undefined && spent.value.amount !== undefined && spent.value.per === undefined)
      ? undefined
      : {
          field: "spent",
          problem: `Kinh phí đã dùng ${quote(spent.text)} chưa đọc được thành số tiền.`,
          remedy: "Ghi tổng số đã dùng, ví dụ: 9.500.000 đồng; không dùng thì ghi “Không”.",
        },
  ),
  wrong: { today: "2024-10-05", tracking: [{ spent: "vừa đủ" }] },
  right: { today: "2024-10-05", tracking: [{ spent: "9.500.000 đồng" }] },
};
