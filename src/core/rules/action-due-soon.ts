import { showDay } from "../words/day.ts";
import { eachFollowed, type Rule } from "./rule.ts";

export const actionDueSoon: Rule = {
  code: "TD-03",
  severity: "info",
  asks: "Việc đến hạn trong 14 ngày được nhắc.",
  source: "domain/facts.md, khó khăn khi thực hiện; phần V kế hoạch mẫu, báo cáo định kỳ",
  check: eachFollowed(({ id }, { kind, ends }) =>
    kind !== "soon" || ends === undefined
      ? undefined
      : {
          field: "state",
          problem: `Việc ${id} đến hạn ngày ${showDay(ends)}.`,
          remedy: "Chuẩn bị minh chứng; xong thì chọn Hoàn thành.",
        },
  ),
  wrong: { today: "2024-10-25", tracking: [{ state: "Đang thực hiện" }] },
  right: { today: "2024-10-05", tracking: [{ state: "Đang thực hiện" }] },
};
