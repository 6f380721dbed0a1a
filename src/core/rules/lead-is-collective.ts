import type { Party } from "../reading/people/party.ts";
import { quote } from "../words/text.ts";
import { eachRow, type Rule } from "./rule.ts";

/** Bodies without one head; a tổ, a ban, Công đoàn have theirs ("Đơn vị/cá nhân phụ trách", Thông tư 57/2026, Biểu 2). */
const EVERYBODY =
  /^(?:nhà trường|toàn trường|tập thể.*|hội đồng sư phạm|học sinh|cha mẹ học sinh|gia đình.*|đoàn thể|đảng viên|đoàn viên|đội viên|người lao động|thầy cô.*|giáo viên|nhân viên|cán bộ|viên chức|người được phân công|.*, .*)$/;
const MANY = /^(?:toàn thể|toàn bộ|tất cả|các|những|mọi|cá nhân|tập thể|đội ngũ)(?!\p{L})/iu;

export const leadIsCollective: Rule = {
  code: "NPT-05",
  severity: "should",
  asks: "Một chức danh, một người hoặc một bộ phận có người đứng đầu chủ trì, không phải cả tập thể.",
  source: "domain/rules.md, 13",
  check: eachRow(["people"], ({ people: { lead } }) =>
    lead && isEverybody(lead)
      ? {
          field: "lead",
          problem: `${quote(lead.label)} chủ trì thì chưa rõ ai chịu trách nhiệm.`,
          remedy: "Ghi một chức danh hoặc một người chủ trì; tập thể ghi là phối hợp.",
        }
      : undefined,
  ),
  wrong: { rows: [{ criterion: "Tiêu chí 1.10", lead: "Toàn thể CB-GV-NV" }] },
  right: { rows: [{ criterion: "Tiêu chí 1.10", lead: "Phó Hiệu trưởng chủ trì; toàn thể CB-GV-NV phối hợp" }] },
};

function isEverybody({ kind, key, label }: Party): boolean {
  if (kind === "person" || kind === "outside") return false;
  return EVERYBODY.test(key) || (kind === "body" && MANY.test(label));
}
