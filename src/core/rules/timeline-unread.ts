import { isUnread } from "../reading/reading.ts";
import { quote } from "../words/text.ts";
import { eachRow, type Rule } from "./rule.ts";

export const timelineUnread: Rule = {
  code: "TG-01",
  severity: "must",
  asks: "Thời gian thực hiện và hoàn thành đọc được thành ngày, tháng.",
  source: "domain/rules.md, 10",
  check: eachRow([], (_values, { timeline }, { information: { schoolYear = 2024 } }) =>
    isUnread(timeline)
      ? {
          field: "timeline",
          problem: `Chưa hiểu thời gian ${quote(timeline.text)}: ${timeline.why ?? ""}.`,
          remedy: `Ghi như: Tháng 10/${schoolYear} - tháng 5/${schoolYear + 1}.`,
        }
      : undefined,
  ),
  wrong: { rows: [{ criterion: "Tiêu chí 1.3", timeline: "Tháng 13/2024" }] },
  right: { rows: [{ criterion: "Tiêu chí 1.3", timeline: "Tháng 12/2024" }] },
};
