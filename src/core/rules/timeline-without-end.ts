import { showDay } from "../words/day.ts";
import { showSchoolYear } from "../words/school-year.ts";
import { eachRow, type Rule } from "./rule.ts";

export const timelineWithoutEnd: Rule = {
  code: "TG-06",
  severity: "should",
  asks: "Thời gian có lúc hoàn thành, không chỉ lúc bắt đầu.",
  source: "domain/rules.md, 10",
  check: eachRow(["timeline", "starts", "schoolYear"], ({ timeline, starts, schoolYear }) =>
    timeline.kind !== "range" || timeline.ends !== undefined
      ? undefined
      : {
          field: "timeline",
          problem: `Mới có lúc bắt đầu (${showDay(starts)}), chưa có lúc hoàn thành.`,
          remedy: `Ghi thêm tháng hoàn thành trong năm học ${showSchoolYear(schoolYear)}.`,
        },
  ),
  wrong: { rows: [{ timeline: "Từ tháng 10/2024" }] },
  right: { rows: [{ timeline: "Từ tháng 10/2024 đến tháng 12/2024" }] },
};
