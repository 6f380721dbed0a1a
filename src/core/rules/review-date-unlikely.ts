import { showDay } from "../words/day.ts";
import { quote } from "../words/text.ts";
import { eachFollowed, type Rule } from "./rule.ts";

export const reviewDateUnlikely: Rule = {
  code: "TD-06",
  severity: "should",
  asks: "Ngày rà soát là một ngày đã qua.",
  source: "domain/facts.md, khó khăn khi thực hiện; phần V kế hoạch mẫu, báo cáo định kỳ",
  check: eachFollowed(({ id, line: { reviewedOn } }, _situation, today) => {
    const { text, value, why } = reviewedOn;
    if (text === "" || (value !== undefined && value <= today)) return undefined;
    return {
      field: "reviewedOn",
      problem:
        value === undefined
          ? `Ngày rà soát của việc ${id}: ${quote(text)} ${why ?? ""}.`
          : `Ngày rà soát ${showDay(value)} của việc ${id} ở sau hôm nay.`,
      remedy: "Ghi ngày đã rà soát, ví dụ: 15/01/2025; chưa rà soát thì để trống.",
    };
  }),
  wrong: { today: "2025-01-10", tracking: [{ reviewedBy: "Bà Lê Thị Hoa", reviewedOn: "15/01/2025" }] },
  right: { today: "2025-01-16", tracking: [{ reviewedBy: "Bà Lê Thị Hoa", reviewedOn: "15/01/2025" }] },
};
