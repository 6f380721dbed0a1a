import { periodName } from "../../periodic/period.ts";
import type { ProgressReport } from "../../periodic/progress-report.ts";
import { showSchoolYear } from "../../words/school-year.ts";
import { oneLine } from "../../words/text.ts";
import { defineSection } from "../section.ts";
import { letterheadData, letterheadTags } from "../sections/letterhead.ts";

/** Letterhead, title and the plan that is reported on. Number and day of the report are given when it is issued. */
export const opening = defineSection({
  name: "phần mở đầu báo cáo",
  tags: { ...letterheadTags, "kỳ báo cáo": "text", "căn cứ kế hoạch": "text", "câu mở đầu": "text" },
  fill: (report: ProgressReport) => {
    const { superior, school, place } = report.information;
    const number = `……/BC-${signOf(report) || "……"}`;
    const name = periodName(report.period);
    return {
      ...letterheadData({ superior, school, place, number }, report.readOn.slice(0, 4)),
      "kỳ báo cáo": name,
      "căn cứ kế hoạch": `Căn cứ ${planNamed(report)}.`,
      "câu mở đầu": `${schoolOf(report)} báo cáo kết quả thực hiện kế hoạch ${name} như sau:`,
    };
  },
});

/** The school's letters in the plan's number: "12/KH-THCSTĐ" → "THCSTĐ". */
function signOf({ information: { number } }: ProgressReport): string {
  return /\/\s*KH\s*-\s*(.+)$/i.exec(oneLine(number))?.[1] ?? "";
}

/** Number and date where Thông tin gives them. */
function planNamed({ information, period }: ProgressReport): string {
  const number = oneLine(information.number).replace(/^số\s*:?\s*/i, "");
  const [year = "", month = "", day = ""] = (information.date ?? "").split("-");
  const parts = [
    /^\d/.test(number) ? `Kế hoạch số ${number.replace(/^\d(?=\s*\/)/, "0$&")}` : "Kế hoạch",
    day === "" ? "" : `ngày ${day} tháng ${Number(month) > 2 ? Number(month) : month} năm ${year}`,
    information.school.trim() === "" ? "của nhà trường" : `của ${oneLine(information.school)}`,
    `về cải tiến chất lượng giáo dục năm học ${showSchoolYear(period.schoolYear)}`,
  ];
  return parts.filter((part) => part !== "").join(" ");
}

function schoolOf({ information: { school } }: ProgressReport): string {
  return oneLine(school) || "Nhà trường";
}
