import { actionStates } from "../plan/action-state.ts";
import { quote } from "../words/text.ts";
import { eachFollowed, type Rule } from "./rule.ts";

export const stateUnread: Rule = {
  code: "TD-07",
  severity: "should",
  asks: "Trạng thái là một trong danh sách; chưa cập nhật thì để trống.",
  source: "domain/facts.md, khó khăn khi thực hiện; phần V kế hoạch mẫu, báo cáo định kỳ",
  check: eachFollowed(({ line: { state } }) =>
    state.text === "" || state.value !== undefined
      ? undefined
      : {
          field: "state",
          problem: `${quote(state.text)} chưa phải một trạng thái trong danh sách.`,
          remedy: `Chọn: ${Object.values(actionStates).join(", ")}; chưa cập nhật thì để trống.`,
        },
  ),
  wrong: { tracking: [{ state: "sắp xong" }] },
  right: { today: "2024-10-05", tracking: [{ state: "Đang thực hiện" }] },
};
