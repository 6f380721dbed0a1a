import { showDay } from "../words/day.ts";
import { eachFollowed, type Rule } from "./rule.ts";

export const pastDueNotUpdated: Rule = {
  code: "TD-09",
  severity: "info",
  asks: "Việc đã hết hạn được cập nhật trạng thái.",
  source: "domain/facts.md, khó khăn khi thực hiện; phần V kế hoạch mẫu, báo cáo định kỳ",
  check: eachFollowed(({ id, line }, { kind, ends }, today) =>
    kind !== "notUpdated" || line.state.text !== "" || ends === undefined || ends >= today
      ? undefined
      : {
          field: "state",
          problem: `Hạn ${showDay(ends)} của việc ${id} đã qua, trạng thái chưa cập nhật.`,
          remedy: "Hỏi người chủ trì rồi chọn trạng thái; để trống thì không tính là chậm.",
        },
  ),
  wrong: { today: "2025-01-10", tracking: [{}] },
  right: { today: "2024-10-10", tracking: [{}] },
};
