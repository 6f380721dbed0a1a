import { quote } from "../words/text.ts";
import { eachFollowed, type Rule } from "./rule.ts";

export const percentContradictsState: Rule = {
  code: "TD-08",
  severity: "should",
  asks: "% hoàn thành là số từ 0 đến 100 và hợp với trạng thái.",
  source: "domain/facts.md, khó khăn khi thực hiện; phần V kế hoạch mẫu, báo cáo định kỳ",
  check: eachFollowed(({ id, line: { percent, state } }) => {
    if (percent.text === "") return undefined;
    const value = percent.value;
    if (value === undefined) {
      return {
        field: "percent",
        problem: `${quote(percent.text)} chưa rõ là bao nhiêu phần trăm.`,
        remedy: "Ghi như 60%; chưa rõ thì để trống.",
      };
    }
    const fits =
      state.value === undefined ||
      (state.value === "done" ? value === 100 : state.value === "notStarted" ? value === 0 : value < 100);
    if (fits) return undefined;
    return {
      field: "percent",
      problem: `Việc ${id} ghi ${percent.text} mà trạng thái là ${quote(state.text)}.`,
      remedy: "Sửa ô nào chưa đúng; không rõ phần trăm thì để trống.",
    };
  }),
  wrong: { today: "2024-10-05", tracking: [{ state: "Hoàn thành", percent: "60%", proof: "[H1-1.2-01]" }] },
  right: { today: "2024-10-05", tracking: [{ state: "Đang thực hiện", percent: "60%" }] },
};
