import type { PlanDraft } from "../plan/draft.ts";
import { readCitation } from "../reading/citation/citation.ts";
import { otherFields, sheetNames } from "../words/fields.ts";
import { linesOf, type Layout } from "./layout.ts";
import type { PlanForm } from "../forms/form.ts";
import { reviewColumn, type Column, type Grid, type SheetForm } from "./sheet.ts";

/** Căn cứ; with a column for the kind of paper where the form prints them by kinds. */
export function legalBasisSheetOf({ paperKinds }: PlanForm): SheetForm {
  if (paperKinds.length === 0) return legalBasisSheet;
  const kind: Column = {
    field: "paperKind",
    heading: otherFields.paperKind,
    width: 220,
    owner: "staff",
    format: "text",
    optional: true,
    choices: paperKinds,
  };
  const guide =
    "Phần II. Mỗi dòng một văn bản, viết đầy đủ như sẽ in; chọn Loại căn cứ, để trống thì in ở mục Căn cứ khác.";
  const at = legalBasisSheet.columns.length - 1;
  return {
    ...legalBasisSheet,
    guide,
    columns: [...legalBasisSheet.columns.slice(0, at), kind, ...legalBasisSheet.columns.slice(at)],
  };
}

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
    .map((line) => ({
      row: line.row,
      text: line.cell("paper"),
      kind: line.cell("paperKind"),
      citation: readCitation(line.cell("paper")),
    }));
}
