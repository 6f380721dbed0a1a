import type { PlanDraft } from "../plan/draft.ts";
import { readCitation } from "../reading/citation/citation.ts";
import { otherFields, sheetNames } from "../words/fields.ts";
import { linesOf, type Layout } from "./layout.ts";
import { reviewColumn, type Grid, type SheetForm } from "./sheet.ts";

export const legalBasisSheet: SheetForm = {
  id: "legalBasis",
  name: sheetNames.legalBasis,
  guide: "Mỗi dòng một văn bản làm căn cứ, viết đầy đủ như sẽ in trong báo cáo.",
  tabColour: "#1155cc",
  readyRows: 30,
  columns: [
    { field: "order", heading: "TT", width: 50, owner: "given", format: "text", optional: true },
    { field: "paper", heading: otherFields.paper, width: 820, owner: "staff", format: "text" },
    reviewColumn,
  ],
};

export function readLegalBasis(layout: Layout, grid: Grid): PlanDraft["legalBasis"] {
  return linesOf(layout, grid)
    .filter((line) => line.cell("paper") !== "")
    .map((line) => ({ row: line.row, text: line.cell("paper"), citation: readCitation(line.cell("paper")) }));
}
