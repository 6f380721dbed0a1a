import { isUnread } from "../reading/reading.ts";
import type { Rule } from "./rule.ts";

const LONGEST = 70;

export const paperUnread: Rule = {
  code: "CC-01",
  severity: "should",
  asks: "Mỗi căn cứ đọc được: văn bản có số, ký hiệu và ngày có thật, không còn chỗ trống chưa điền.",
  source: "domain/rules.md, 23; Nghị định 30/2020/NĐ-CP, Phụ lục I",
  check: ({ legalBasis }) =>
    legalBasis
      .filter(({ citation }) => isUnread(citation))
      .map(({ row, citation: { why = "" } }) => ({
        sheet: "legalBasis" as const,
        row,
        field: "paper" as const,
        problem: `Chưa rõ văn bản làm căn cứ: ${why === "" || why.length > LONGEST ? "còn chỗ chưa đọc được" : why}.`,
        remedy: "Ghi đủ loại, số, ký hiệu, ngày, nơi ban hành, ví dụ: Công văn số 5932/BGDĐT-QLCL ngày 28/12/2018.",
      })),
  wrong: { paper: "Căn cứ Thông tư số 18/2018/TT-BGDĐT ngày 31/02/2018 của Bộ GDĐT." },
  right: { paper: "Căn cứ Thông tư số 18/2018/TT-BGDĐT ngày 22/8/2018 của Bộ GDĐT." },
};
