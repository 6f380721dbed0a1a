import type { Rule } from "./rule.ts";

export const planEmpty: Rule = {
  code: "ND-02",
  severity: "must",
  asks: "Kế hoạch có ít nhất một tiêu chí.",
  source: "domain/seed-plan-2024-2025.txt, mục IV",
  check: ({ rows }) =>
    rows.length > 0
      ? []
      : [
          {
            sheet: "plan",
            row: 0,
            field: "criterion",
            problem: "Trang Kế hoạch chưa có dòng tiêu chí nào.",
            remedy: "Nhập hoặc dán bảng kế hoạch vào trang Kế hoạch, dưới dòng tên cột.",
          },
        ],
  wrong: { rows: [] },
  right: { rows: [{ criterion: "Tiêu chí 1.2" }] },
};
