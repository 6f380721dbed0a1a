import type { PlanDraft } from "../plan/draft.ts";
import { otherFields, sheetNames } from "../words/fields.ts";
import { showSchoolYear, type SchoolYear } from "../words/school-year.ts";
import { linesOf, type Layout } from "./layout.ts";
import { reviewColumn, type Grid, type SheetForm } from "./sheet.ts";

export const narrativeSheet: SheetForm = {
  id: "narrative",
  name: sheetNames.narrative,
  guide:
    "Phần I đến III, in theo thứ tự các dòng. Dán nhiều đoạn từ Word: nháy đúp vào ô Nội dung rồi mới dán, để các đoạn nằm trong một ô.",
  tabColour: "#1155cc",
  readyRows: 30,
  columns: [
    { field: "heading", heading: otherFields.heading, width: 300, owner: "given", format: "text" },
    { field: "text", heading: otherFields.text, width: 760, owner: "staff", format: "text" },
    reviewColumn,
  ],
};

/** The seed's own headings, ready to be filled. */
export function narrativeHeadings(schoolYear: SchoolYear): string[] {
  const spaced = showSchoolYear(schoolYear).replace("-", " – ");
  return [
    "I. MỤC ĐÍCH, YÊU CẦU",
    "II. NHỮNG KẾT QUẢ ĐẠT ĐƯỢC NĂM HỌC",
    "1. Công tác chỉ đạo",
    "2. Công tác tuyên truyền nâng cao nhận thức cho cán bộ, giáo viên, nhân viên",
    "3. Việc thực hiện các biện pháp cải tiến chất lượng sau đánh giá",
    "4. Đánh giá chung",
    "a. Ưu điểm",
    "b. Tồn tại",
    `III. CHỈ TIÊU PHẤN ĐẤU CẢI TIẾN CHẤT LƯỢNG GIÁO DỤC NĂM HỌC ${showSchoolYear(schoolYear)}`,
    `1. Nội dung cải tiến trong năm học ${spaced}`,
    "2. Nội dung thực hiện những năm tiếp theo",
  ];
}

export function readNarrative(layout: Layout, grid: Grid): PlanDraft["narrative"] {
  return linesOf(layout, grid)
    .filter((line) => !line.blank)
    .map((line) => ({ row: line.row, heading: line.cell("heading"), text: line.cell("text") }));
}
