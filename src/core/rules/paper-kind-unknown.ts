import { quote, sameName } from "../words/text.ts";
import { bieu2Plan } from "./examples/bieu-2.ts";
import type { Rule } from "./rule.ts";

export const paperKindUnknown: Rule = {
  code: "CC-13",
  severity: "should",
  asks: "Loại căn cứ là một trong các loại của Biểu 2.",
  source: "domain/form-bieu-2.md, phần II",
  check: ({ legalBasis, information: { form } }) =>
    legalBasis
      .filter(({ kind }) => kind !== "" && form.paperKinds.length > 0)
      .filter(({ kind }) => !form.paperKinds.some((name) => sameName(name) === sameName(kind)))
      .map(({ row, kind }) => ({
        sheet: "legalBasis" as const,
        row,
        field: "paperKind" as const,
        problem: `${quote(kind)} không có trong Biểu 2; văn bản này in ở mục Căn cứ khác.`,
        remedy: "Chọn một loại trong danh sách của ô.",
      })),
  wrong: {
    ...bieu2Plan,
    papers: [...(bieu2Plan.papers ?? []), { paperKind: "Báo cáo", paper: "Báo cáo số 5/BC-THCSTĐ ngày 02/6/2026." }],
  },
  right: bieu2Plan,
};
