import type { PlanForm } from "../forms/form.ts";
import type { PlanDraft } from "../plan/draft.ts";
import { otherFields, sheetNames } from "../words/fields.ts";
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

/** Nội dung with the sentence that fits a form. */
export function narrativeSheetOf({ narrative }: PlanForm): SheetForm {
  if (narrative === "all") return narrativeSheet;
  const guide =
    "Biểu 2 đã in sẵn lời của phần III và VIII; ghi ở đây điều trường muốn nói thêm, không có thì để trống. Mục khác không in.";
  return { ...narrativeSheet, guide };
}

export function readNarrative(layout: Layout, grid: Grid): PlanDraft["narrative"] {
  return linesOf(layout, grid)
    .filter((line) => !line.blank)
    .map((line) => ({ row: line.row, heading: line.cell("heading"), text: line.cell("text") }));
}
