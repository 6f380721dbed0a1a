import type { ReviewRow } from "../plan/draft.ts";
import { otherFields, sheetNames } from "../words/fields.ts";
import { linesOf, type Layout } from "./layout.ts";
import { reviewColumn, type Grid, type SheetForm } from "./sheet.ts";

/** Biểu 2, table VI. */
export const reviewsSheet: SheetForm = {
  id: "reviews",
  name: sheetNames.reviews,
  guide: "Phần VI. Ít nhất hai lần rà soát trong năm học; Kết quả và Điều chỉnh để trống cho đến khi rà soát.",
  tabColour: "#cc0000",
  readyRows: 12,
  columns: [
    { field: "time", heading: otherFields.time, width: 160, owner: "staff", format: "text" },
    { field: "watched", heading: otherFields.watched, width: 320, owner: "staff", format: "text" },
    { field: "result", heading: otherFields.result, width: 280, owner: "staff", format: "text" },
    { field: "adjustment", heading: otherFields.adjustment, width: 240, owner: "staff", format: "text" },
    { field: "reviewer", heading: otherFields.reviewer, width: 200, owner: "staff", format: "text" },
    {
      field: "recommendation",
      heading: otherFields.recommendation,
      width: 240,
      owner: "staff",
      format: "text",
      optional: true,
    },
    reviewColumn,
  ],
};

export function readReviews(layout: Layout, grid: Grid): ReviewRow[] {
  return linesOf(layout, grid)
    .filter(({ blank }) => !blank)
    .map(({ row, cell }) => ({
      row,
      time: cell("time"),
      watched: cell("watched"),
      result: cell("result"),
      adjustment: cell("adjustment"),
      reviewer: cell("reviewer"),
      recommendation: cell("recommendation"),
    }));
}
