import { showDay } from "../words/day.ts";
import { schoolYearDays, showSchoolYear } from "../words/school-year.ts";
import { informationFault, type Rule } from "./rule.ts";

export const dateFarFromSchoolYear: Rule = {
  code: "TH-04",
  severity: "should",
  asks: "Ngày ban hành nằm trong năm học của kế hoạch, hoặc ít tháng trước đó.",
  source: "domain/rules.md, 28",
  check: (draft) => {
    const { date, schoolYear } = draft.information;
    if (date === undefined || schoolYear === undefined) return [];
    // Plans are made from the summer before the year on.
    if (date >= `${schoolYear}-06-01` && date <= schoolYearDays(schoolYear).ends) return [];
    return [
      informationFault(draft, "date", {
        problem: `Ngày ${showDay(date)} cách xa năm học ${showSchoolYear(schoolYear)}.`,
        remedy: "Xem lại ngày ban hành hoặc năm học.",
      }),
    ];
  },
  wrong: { information: { date: "05/9/2030" } },
  right: { information: { date: "25/8/2024" } },
};
