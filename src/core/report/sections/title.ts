import { readSchoolYear } from "../../words/school-year.ts";
import { defineSection } from "../section.ts";

export const title = defineSection({
  name: "tên kế hoạch",
  tags: { "năm học": "text" },
  fill: ({ information }) => ({ "năm học": shown(information.schoolYear) }),
});

/** With the en dash and blanks of the printed forms; a year that is not understood stays as typed. */
function shown(typed: string): string {
  const year = readSchoolYear(typed);
  return year === undefined ? typed : `${year} – ${year + 1}`;
}
