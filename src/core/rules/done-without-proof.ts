import { eachFollowed, type Rule } from "./rule.ts";

export const doneWithoutProof: Rule = {
  code: "TD-04",
  severity: "should",
  asks: "Việc đã hoàn thành có minh chứng.",
  source: "domain/facts.md, khó khăn khi thực hiện; phần V kế hoạch mẫu, báo cáo định kỳ",
  check: eachFollowed(({ id, line }) =>
    line.state.value !== "done" || line.proof !== ""
      ? undefined
      : {
          field: "proof",
          problem: `Việc ${id} đã hoàn thành mà chưa có minh chứng.`,
          remedy: "Dán liên kết hoặc ghi mã minh chứng như trong báo cáo tự đánh giá.",
        },
  ),
  wrong: { today: "2024-10-05", tracking: [{ state: "Hoàn thành", percent: "100%" }] },
  right: { today: "2024-10-05", tracking: [{ state: "Hoàn thành", proof: "[H1-1.2-01]" }] },
};
