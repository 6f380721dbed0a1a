import { sameName } from "../words/text.ts";
import { bieu2Plan } from "./examples/bieu-2.ts";
import type { Rule } from "./rule.ts";

export const paperKindMissing: Rule = {
  code: "CC-12",
  severity: "should",
  asks: "Căn cứ có đủ các loại mà Biểu 2 nêu: báo cáo tự đánh giá, kết quả rà soát năm trước, kế hoạch năm học.",
  source: "domain/form-bieu-2.md, phần II",
  check: ({ legalBasis, information: { form } }) => {
    // the last kind, "Căn cứ khác", may be empty; a blank sheet is told by ND-05
    const wanted = form.paperKinds.slice(0, -1);
    const missing = wanted.filter((kind) => !legalBasis.some((paper) => sameName(paper.kind) === sameName(kind)));
    if (missing.length === 0 || legalBasis.length === 0) return [];
    return [
      {
        sheet: "legalBasis",
        row: 0,
        field: "paperKind",
        problem: `Căn cứ chưa có: ${missing.join("; ").toLowerCase()}.`,
        remedy: "Thêm văn bản, hoặc chọn đúng Loại căn cứ cho văn bản đã có.",
      },
    ];
  },
  wrong: { ...bieu2Plan, papers: (bieu2Plan.papers ?? []).slice(1) },
  right: bieu2Plan,
};
