import { quote } from "../words/text.ts";
import { eachRow, type Rule } from "./rule.ts";

export const outsideBodyLeads: Rule = {
  code: "NPT-02",
  severity: "should",
  asks: "Người của trường chủ trì; cơ quan ngoài trường chỉ được kiến nghị hoặc mời phối hợp.",
  source: "domain/rules.md, 13",
  check: eachRow(["people"], ({ people: { outsideLeads, outside, lead } }) => {
    const [first] = outside;
    // "Công an phường phối hợp" alone: nobody of the school is named.
    if (!first || (!outsideLeads && lead !== undefined)) return undefined;
    const own = lead ? `Ghi ${quote(lead.label)} chủ trì trước` : "Ghi một chức danh của trường chủ trì";
    return {
      field: "lead",
      problem: `${quote(first.label)} ở ngoài trường nên trường chỉ kiến nghị được, không giao chủ trì.`,
      remedy: `${own}; phần kiến nghị cơ quan ngoài ghi ở Điều kiện hỗ trợ khác.`,
    };
  }),
  wrong: { rows: [{ criterion: "Tiêu chí 2.2", lead: "Phòng GDĐT, Hiệu trưởng" }] },
  right: { rows: [{ criterion: "Tiêu chí 2.2", lead: "Hiệu trưởng, Phòng GDĐT" }] },
};
