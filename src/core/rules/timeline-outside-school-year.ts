import { noteReason } from "../plan/note-reason.ts";
import { showDay } from "../words/day.ts";
import { schoolYearDays, showSchoolYear } from "../words/school-year.ts";
import { eachRow, type Rule } from "./rule.ts";

export const timelineOutsideSchoolYear: Rule = {
  code: "TG-03",
  severity: "should",
  asks: "Thời gian nằm trong năm học của kế hoạch (01/9 đến 31/8).",
  source: "domain/rules.md, 10",
  check: eachRow(["ends", "schoolYear"], ({ ends, schoolYear }, row, { information: { calendar } }) => {
    const usual = schoolYearDays(schoolYear);
    // A school that begins its year before 01/9 has said so in Thông tin.
    const year = calendar && calendar.starts < usual.starts ? { ...usual, starts: calendar.starts } : usual;
    const starts = row.timeline.value?.starts ?? ends;
    // A reason in Ghi chú is what an officer would ask for.
    if (starts > ends || noteReason(row) !== "") return undefined;
    const early = starts < year.starts;
    if (!early && ends <= year.ends) return undefined;
    return {
      field: "timeline",
      problem: `${early ? `Bắt đầu ${showDay(starts)}` : `Hoàn thành ${showDay(ends)}`}, ngoài năm học ${showSchoolYear(schoolYear)} (${showDay(year.starts)} đến ${showDay(year.ends)}).`,
      remedy: "Sửa thời gian, hoặc ghi vào cột Ghi chú lý do việc kéo ra ngoài năm học.",
    };
  }),
  wrong: { rows: [{ criterion: "Tiêu chí 2.2", timeline: "Tháng 6/2024 - tháng 12/2024" }] },
  right: { rows: [{ criterion: "Tiêu chí 2.2", timeline: "Tháng 9/2024 - tháng 12/2024" }] },
};
