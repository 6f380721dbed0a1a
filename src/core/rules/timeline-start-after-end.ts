import { showDay } from "../words/day.ts";
import { eachRow, type Rule } from "./rule.ts";

export const timelineStartAfterEnd: Rule = {
  code: "TG-02",
  severity: "must",
  asks: "Thời gian bắt đầu không sau thời gian hoàn thành.",
  source: "domain/rules.md, 10",
  check: eachRow(["starts", "ends"], ({ starts, ends }) =>
    starts <= ends
      ? undefined
      : {
          field: "timeline",
          problem: `Bắt đầu ${showDay(starts)} sau ngày hoàn thành ${showDay(ends)}.`,
          remedy: "Xem lại tháng và năm của hai mốc.",
        },
  ),
  wrong: { rows: [{ criterion: "Tiêu chí 1.3", timeline: "Tháng 5/2025 - tháng 10/2024" }] },
  right: { rows: [{ criterion: "Tiêu chí 1.3", timeline: "Tháng 10/2024 - tháng 5/2025" }] },
};
