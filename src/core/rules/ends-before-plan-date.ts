import { showDay } from "../words/day.ts";
import { schoolYearDays } from "../words/school-year.ts";
import { eachRow, type Rule } from "./rule.ts";

export const endsBeforePlanDate: Rule = {
  code: "TG-04",
  severity: "should",
  asks: "Việc hoàn thành sau ngày ban hành kế hoạch.",
  source: "domain/rules.md, 11",
  check: eachRow(["ends", "schoolYear"], ({ ends, schoolYear }, { timeline }, { information: { date } }) => {
    // A date far from the school year is asked about itself (TH-04), not in every row.
    if (date === undefined || date > schoolYearDays(schoolYear).ends || ends >= date) return undefined;
    if ((timeline.value?.starts ?? ends) > ends) return undefined;
    return {
      field: "timeline",
      problem: `Hoàn thành ${showDay(ends)}, trước ngày ban hành kế hoạch (${showDay(date)}).`,
      remedy: "Sửa thời gian ở đây hoặc ngày ban hành; việc đã xong thì đưa vào phần kết quả đạt được.",
    };
  }),
  wrong: { information: { date: "05/11/2024" }, rows: [{ timeline: "Tháng 9 - 10/2024" }] },
  right: { information: { date: "05/11/2024" }, rows: [{ timeline: "Tháng 10 - 12/2024" }] },
};
