import { quote } from "../words/text.ts";
import { eachRow, type Rule } from "./rule.ts";

export const severalLeads: Rule = {
  code: "NPT-03",
  severity: "should",
  asks: "Mỗi việc có một người chủ trì.",
  source: "domain/rules.md, 13",
  check: eachRow(["people"], ({ people: { saidToLead } }) => {
    const [first, second, ...more] = saidToLead;
    if (!first || !second) return undefined;
    // "Ông Phạm Văn Lợi, Phó Hiệu trưởng" may be one man and his post.
    if (more.length === 0 && first.kind === "person" && first.post === undefined && second.kind === "post")
      return undefined;
    const named = more.length === 0 ? "" : ` và ${more.length} nơi khác`;
    return {
      field: "lead",
      problem: `${quote(first.label)}${more.length === 0 ? " và " : ", "}${quote(second.label)}${named} cùng được ghi là chủ trì.`,
      remedy: "Chọn một người chủ trì; những người còn lại ghi là phối hợp.",
    };
  }),
  wrong: { rows: [{ criterion: "Tiêu chí 1.3", lead: "HT, PHT chủ trì; GV phối hợp" }] },
  right: { rows: [{ criterion: "Tiêu chí 1.3", lead: "HT chủ trì; PHT, GV phối hợp" }] },
};
