import { showDay } from "../words/day.ts";
import { quote } from "../words/text.ts";
import { eachFollowed, type Rule } from "./rule.ts";

export const actionOverdue: Rule = {
  code: "TD-02",
  severity: "should",
  asks: "Việc đã hết hạn thì đã xong, đã dừng, hoặc kế hoạch ghi hạn mới.",
  source: "domain/facts.md, khó khăn khi thực hiện; phần V kế hoạch mẫu, báo cáo định kỳ",
  check: eachFollowed(({ id, line }, { kind, ends }) =>
    kind !== "late" || ends === undefined || (line.state.value === "notDone" && line.reason !== "")
      ? undefined
      : {
          field: "state",
          problem: `Việc ${id} hết hạn ngày ${showDay(ends)} mà trạng thái là ${quote(line.state.text)}.`,
          remedy: "Xong rồi thì chọn Hoàn thành; chưa xong thì ghi lý do, và hạn mới ở trang Kế hoạch.",
        },
  ),
  wrong: { today: "2025-01-10", tracking: [{ state: "Đang thực hiện", reason: "Chờ kinh phí" }] },
  right: { today: "2025-01-10", tracking: [{}] },
};
