import type { IssueRow } from "../plan/draft.ts";
import { otherFields, sheetNames } from "../words/fields.ts";
import { linesOf, type Layout } from "./layout.ts";
import { reviewColumn, type Grid, type SheetForm } from "./sheet.ts";

/** Biểu 2, table IV. */
export const issuesSheet: SheetForm = {
  id: "issues",
  name: sheetNames.issues,
  guide: "Phần IV. Mỗi dòng một vấn đề trọng tâm; chỉ nêu các vấn đề ưu tiên của năm học, không nêu mọi tiêu chí.",
  tabColour: "#38761d",
  readyRows: 20,
  columns: [
    { field: "order", heading: "TT", width: 45, owner: "staff", format: "text", optional: true },
    { field: "standard", heading: otherFields.standard, width: 200, owner: "staff", format: "text" },
    { field: "related", heading: otherFields.related, width: 200, owner: "staff", format: "text" },
    { field: "status", heading: otherFields.status, width: 260, owner: "staff", format: "text" },
    { field: "weakness", heading: otherFields.weakness, width: 260, owner: "staff", format: "text" },
    { field: "cause", heading: otherFields.cause, width: 260, owner: "staff", format: "text" },
    reviewColumn,
  ],
};

export function readIssues(layout: Layout, grid: Grid): IssueRow[] {
  return linesOf(layout, grid)
    .filter(({ blank, cell }) => !blank && COLUMNS.some((field) => cell(field) !== ""))
    .map(({ row, cell }) => ({
      row,
      order: cell("order"),
      standard: cell("standard"),
      related: cell("related"),
      status: cell("status"),
      weakness: cell("weakness"),
      cause: cell("cause"),
    }));
}

/** A running number alone is no issue yet. */
const COLUMNS = ["standard", "related", "status", "weakness", "cause"];
