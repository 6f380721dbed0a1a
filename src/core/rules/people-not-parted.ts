import { quote } from "../words/text.ts";
import { eachRow, type Rule } from "./rule.ts";

const EXAMPLE = "Ghi rõ, ví dụ: Hiệu trưởng chủ trì; tổ trưởng chuyên môn, giáo viên phối hợp.";

export const peopleNotParted: Rule = {
  code: "NPT-04",
  severity: "should",
  asks: "Đọc ô chủ trì và phối hợp thì biết ai chủ trì, ai phối hợp.",
  source: "domain/rules.md, 13",
  check: eachRow(["people"], ({ people: { parted, lead, partners } }, row) => {
    if (parted || !lead || partners.length === 0) return undefined;
    const own = `Ghi rõ, ví dụ: ${lead.label} chủ trì; ${partners.map(({ label }) => label).join(", ")} phối hợp.`;
    return {
      field: "lead",
      problem: `Trong ${quote(row.people.text)}, chưa rõ ai chủ trì, ai phối hợp.`,
      remedy: own.length > 120 ? EXAMPLE : own,
    };
  }),
  wrong: { rows: [{ criterion: "Tiêu chí 5.6", lead: "Hiệu trưởng- Tổ trưởng chuyên môn\ngiáo viên" }] },
  right: { rows: [{ criterion: "Tiêu chí 5.6", lead: "Hiệu trưởng, tổ trưởng chuyên môn, giáo viên" }] },
};
