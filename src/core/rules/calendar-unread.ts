import type { PlanDraft } from "../plan/draft.ts";
import { readDay, showDay, type Day } from "../words/day.ts";
import { informationFields, type InformationField } from "../words/fields.ts";
import { schoolYearDays, showSchoolYear, type SchoolCalendar } from "../words/school-year.ts";
import { bare, quote } from "../words/text.ts";
import { informationFault, type Fault, type Rule } from "./rule.ts";

/** In the order of the year, each with the day that is counted with. */
const days: readonly (readonly [InformationField, (calendar: SchoolCalendar) => Day])[] = [
  ["yearStarts", ({ starts }) => starts],
  ["firstSemesterEnds", ({ firstSemesterEnds }) => firstSemesterEnds],
  ["yearEnds", ({ ends }) => ends],
];

export const calendarUnread: Rule = {
  code: "TH-08",
  severity: "should",
  asks: "Các mốc của năm học, nếu có ghi, là ngày có thật, trong năm học và theo thứ tự.",
  source: "domain/rules.md, 10",
  check: (draft) => {
    const { calendar } = draft.information;
    const typed = days.map(([field, counted]) => ({ field, counted, text: draft.information.told[field]?.text ?? "" }));
    return typed
      .filter(({ text }) => text !== "")
      .flatMap(({ field, counted, text }): Fault[] => {
        const day = readDay(bare(text));
        if (day === undefined) {
          const usual = calendar ? `; tạm hiểu là ${showDay(counted(calendar))}` : "";
          const problem = `Chưa hiểu “${informationFields[field]}”: ${quote(text)}${usual}.`;
          return [informationFault(draft, field, { problem, remedy: "Ghi ngày/tháng/năm, ví dụ: 05/9/2024." })];
        }
        const problem = calendar && misplaced(field, day, calendar, draft);
        if (problem === undefined) return [];
        return [informationFault(draft, field, { problem, remedy: "Xem lại ngày này và năm học." })];
      });
  },
  wrong: { information: { firstSemesterEnds: "giữa tháng 1" } },
  right: { information: { firstSemesterEnds: "18/01/2025" } },
};

function misplaced(
  field: InformationField,
  day: Day,
  { year, starts, firstSemesterEnds, ends }: SchoolCalendar,
  { information: { told } }: PlanDraft,
): string | undefined {
  const name = informationFields[field];
  // Schools call their pupils together from the middle of summer on.
  if (day < `${year}-07-01` || day > schoolYearDays(year).ends)
    return `“${name}” ${showDay(day)} nằm ngoài năm học ${showSchoolYear(year)}.`;
  const semesterTold = (told.firstSemesterEnds?.text ?? "") !== "";
  const late = (before: InformationField, that: Day): string =>
    `“${name}” ${showDay(day)} không sau “${informationFields[before]}” ${showDay(that)}.`;
  if (field === "firstSemesterEnds" && day <= starts) return late("yearStarts", starts);
  if (field === "yearEnds" && day <= firstSemesterEnds) return late("firstSemesterEnds", firstSemesterEnds);
  if (field === "yearStarts" && !semesterTold && day >= firstSemesterEnds)
    return `“${name}” ${showDay(day)} sau ngày kết thúc học kỳ I thường lệ ${showDay(firstSemesterEnds)}.`;
  return field === "firstSemesterEnds" && (told.yearEnds?.text ?? "") === "" && day >= ends
    ? `“${name}” ${showDay(day)} sau ngày kết thúc năm học thường lệ ${showDay(ends)}.`
    : undefined;
}
