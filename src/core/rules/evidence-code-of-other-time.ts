import { evidenceCodeKind, readEvidenceCodes } from "../reading/content/evidence.ts";
import { softly } from "../standards/unverified.ts";
import { bieu2Plan, bieu2Row } from "./examples/bieu-2.ts";
import type { Rule } from "./rule.ts";

export const evidenceCodeOfOtherTime: Rule = {
  code: "MC-04",
  severity: "info",
  asks: "Mã minh chứng viết theo cách của bộ tiêu chuẩn đã chọn.",
  source: "Thông tư 57/2026/TT-BGDĐT, mã minh chứng (theo nguồn chưa đối chiếu)",
  check: ({ rows, information: { catalogue } }) => {
    if (!catalogue) return [];
    const found = rows.flatMap(({ row, ...cells }) =>
      (["note", "resources", "evidence"] as const).flatMap((field) => {
        const other = readEvidenceCodes(cells[field]).find((code) => evidenceCodeKind(code) !== catalogue.evidenceCode);
        return other ? [{ row, field, text: other.text }] : [];
      }),
    );
    // asked once: a whole plan carried over has them in every row
    return found.slice(0, 1).map(({ row, field, text }) => ({
      sheet: "plan" as const,
      row,
      field,
      problem: `Mã “${text}” viết theo cách của bộ khác; bộ đang dùng ghi ${EXAMPLES[catalogue.evidenceCode]}${softly(catalogue)}.`,
      remedy: "Minh chứng cũ giữ mã cũ cũng được; minh chứng mới ghi theo cách của bộ đang dùng.",
    }));
  },
  wrong: { ...bieu2Plan, rows: [bieu2Row({ evidence: "Biên bản [H4-4.1-01]" })] },
  right: bieu2Plan,
};

const EXAMPLES = { box: "[H1-1.1-01]", dotted: "MC.1.1.01" } as const;
