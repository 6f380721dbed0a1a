import { eachFollowed, type Rule } from "./rule.ts";

export const notDoneWithoutReason: Rule = {
  code: "TD-10",
  severity: "should",
  asks: "Việc chưa hoàn thành, dừng hoặc quá hạn có lý do.",
  source: "domain/facts.md, khó khăn khi thực hiện; phần V kế hoạch mẫu, báo cáo định kỳ",
  check: eachFollowed(({ id, line }, { kind }) => {
    const wants = kind === "late" || line.state.value === "notDone" || line.state.value === "stopped";
    if (!wants || line.reason !== "") return undefined;
    return {
      field: "reason",
      problem: `Việc ${id} chưa ghi lý do dừng, chưa hoàn thành hoặc quá hạn.`,
      remedy: "Ghi ngắn lý do; báo cáo định kỳ cần điều này.",
    };
  }),
  wrong: { today: "2024-10-05", tracking: [{ state: "Dừng" }] },
  right: { today: "2024-10-05", tracking: [{ state: "Dừng", reason: "Đã có giáo viên được điều động" }] },
};
