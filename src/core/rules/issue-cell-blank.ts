import { otherFields } from "../words/fields.ts";
import { bieu2Plan } from "./examples/bieu-2.ts";
import type { Rule } from "./rule.ts";

const required = [
  { field: "standard", remedy: "Ghi tiêu chuẩn, ví dụ: Tiêu chuẩn 4." },
  { field: "status", remedy: "Ghi trường đang có gì, đến đâu, ví dụ: Có 2 phòng học bộ môn." },
  { field: "weakness", remedy: "Ghi điều còn hạn chế, ví dụ: Thiếu phòng học bộ môn." },
  { field: "cause", remedy: "Ghi vì sao còn hạn chế đó, ví dụ: Chưa có kinh phí sửa chữa." },
] as const;

export const issueCellBlank: Rule = {
  code: "ND-11",
  severity: "must",
  asks: "Mỗi vấn đề trọng tâm có tiêu chuẩn, hiện trạng, điểm hạn chế và nguyên nhân.",
  source: "domain/form-bieu-2.md, bảng IV",
  check: ({ issues }) =>
    issues.flatMap((issue) =>
      required
        .filter(({ field }) => issue[field] === "")
        .map(({ field, remedy }) => ({
          sheet: "issues" as const,
          row: issue.row,
          field,
          problem: `Chưa nhập “${otherFields[field]}”.`,
          remedy,
        })),
    ),
  wrong: { ...bieu2Plan, issues: (bieu2Plan.issues ?? []).map((issue) => ({ ...issue, cause: "" })) },
  right: bieu2Plan,
};
