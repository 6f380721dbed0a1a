import { quote } from "../words/text.ts";
import type { Rule } from "./rule.ts";

export const rowNotPrinted: Rule = {
  code: "ND-06",
  severity: "should",
  asks: "Dòng không thuộc tiêu chí nào thì không in, và được nói rõ.",
  source: "domain/seed-plan-2024-2025.txt, mục IV",
  check: ({ unprinted }) =>
    unprinted.map(({ row, text, kind }) => ({
      sheet: "plan" as const,
      row,
      field: "criterion" as const,
      problem:
        kind === "total"
          ? `Dòng ${quote(text)} chưa in trong báo cáo.`
          : `Dưới dòng ${quote(text)} chưa có tiêu chí nào nên dòng này chưa in.`,
      remedy:
        kind === "total"
          ? "Ghi số tổng ở phần lời văn nếu cần, hoặc xoá dòng này."
          : "Thêm tiêu chí ở dưới, hoặc xoá dòng này.",
    })),
  wrong: { rows: [{ criterion: "Tiêu chí 1.2" }, { standardRow: "Tiêu chuẩn 2: Cán bộ quản lý" }] },
  right: { rows: [{ standardRow: "Tiêu chuẩn 1: Tổ chức" }, { criterion: "Tiêu chí 1.2" }] },
};
