import { eachRow, type Rule } from "./rule.ts";

export const rowJoined: Rule = {
  code: "ND-03",
  severity: "info",
  asks: "Dòng bị Word xé thành nhiều dòng được gộp lại khi đọc, và được nói rõ.",
  source: "domain/seed-plan-2024-2025.txt, tiêu chí 3.5",
  check: eachRow([], (_values, { joined, order, row }) => {
    const [next] = joined;
    if (next === undefined) return undefined;
    const last = joined[joined.length - 1] ?? next;
    return {
      field: order === "" ? "action" : "order",
      problem:
        last === next
          ? `Dòng ${next} được hiểu là phần tiếp theo của dòng ${row}.`
          : `Các dòng ${next} đến ${last} được hiểu là phần tiếp theo của dòng ${row}.`,
      remedy: "Nếu đó là việc khác, viết hoa chữ đầu ô công việc và ghi thời gian riêng ở dòng ấy.",
    };
  }),
  wrong: {
    rows: [
      { criterion: "Tiêu chí 3.5:" },
      { criterion: "Thiết bị", targetLevel: "", action: "", lead: "", timeline: "", budget: "" },
    ],
  },
  right: { rows: [{ criterion: "Tiêu chí 3.5: Thiết bị" }] },
};
