import { malformedCode } from "../reading/content/evidence.ts";
import { softly } from "../standards/unverified.ts";
import { quote } from "../words/text.ts";
import { eachRow, type Rule } from "./rule.ts";

export const evidenceCodeMalformed: Rule = {
  code: "MC-03",
  severity: "should",
  asks: "Mã minh chứng có dạng [H1-1.1-01] theo các thông tư năm 2018, hoặc MC.1.1.01 theo Thông tư 57/2026.",
  source: "Công văn 5932/BGDĐT-QLCL, mã minh chứng",
  check: eachRow([], (_values, row, { information: { catalogue } }) => {
    const { example, remedy } = FORMS[catalogue?.evidenceCode ?? "box"];
    // how codes of 2018 are written is known; the newer way is not compared
    const soft = catalogue?.evidenceCode === "dotted" ? softly(catalogue) : "";
    for (const field of ["note", "resources", "evidence"] as const) {
      const code = malformedCode(row[field]);
      if (code === undefined) continue;
      return {
        field,
        problem: `Mã minh chứng ${quote(code)} chưa đúng dạng ${example}${soft}.`,
        remedy,
      };
    }
    return undefined;
  }),
  wrong: { rows: [{ criterion: "Tiêu chí 1.2", note: "[H1.1.2.01]" }] },
  right: { rows: [{ criterion: "Tiêu chí 1.2", note: "[H1-1.2-01]" }] },
};

const FORMS = {
  box: {
    example: "[H1-1.1-01]",
    remedy: "Ghi số hộp, mã tiêu chí rồi số thứ tự, cách nhau bằng gạch nối, ví dụ: [H1-1.2-03].",
  },
  dotted: {
    example: "MC.1.1.01",
    remedy: "Ghi MC, mã tiêu chí rồi số thứ tự, cách nhau bằng dấu chấm, ví dụ: MC.1.2.03.",
  },
} as const;
