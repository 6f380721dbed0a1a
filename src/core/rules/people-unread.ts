import { isUnread } from "../reading/reading.ts";
import { eachRow, type Rule } from "./rule.ts";

export const peopleUnread: Rule = {
  code: "NPT-01",
  severity: "should",
  asks: "Ô chủ trì và phối hợp nêu chức danh, tổ chức hoặc họ tên, và có người chủ trì.",
  source: "domain/rules.md, 13",
  check: eachRow([], (_values, { people }) =>
    // A dash is how a blank is drawn; blanks are ND-01's.
    isUnread(people) && /\p{L}/u.test(people.text)
      ? {
          field: "lead",
          problem: `Chưa hiểu ai thực hiện: ${people.why ?? ""}.`,
          remedy: "Ghi chức danh hoặc họ tên, người chủ trì trước, ví dụ: Hiệu trưởng chủ trì; kế toán phối hợp.",
        }
      : undefined,
  ),
  wrong: { rows: [{ criterion: "Tiêu chí 1.3", lead: "ai rảnh thì làm" }] },
  right: { rows: [{ criterion: "Tiêu chí 1.3", lead: "Phó Hiệu trưởng" }] },
};
