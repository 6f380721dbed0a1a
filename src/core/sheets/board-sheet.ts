import { otherFields, sheetNames } from "../words/fields.ts";
import { situationColours, situationSigns, type SituationKind } from "../words/situations.ts";
import type { Mark } from "./edit.ts";
import { columnName } from "./layout.ts";
import { HEADING_ROW, keptColumn, type SheetForm } from "./sheet.ts";

/** The picture of the year: one line per action, one column per month, and below it the board by standard and person. */
export const boardSheet: SheetForm = {
  id: "board",
  name: sheetNames.board,
  guide: "Tiện ích vẽ lại trang này mỗi lần cập nhật Theo dõi; ghi chú riêng thì ghi ở Theo dõi.",
  tabColour: "#6aa84f",
  readyRows: 1,
  columns: [
    keptColumn("id", "Mã việc", 70),
    keptColumn("followedCriterion", "Tiêu chí", 70),
    keptColumn("followedAction", otherFields.followedAction, 280),
    keptColumn("followedLead", "Chủ trì", 140),
    // the counts below the picture run on over the months
    { ...keptColumn("situation", "Tình hình", 130), wrap: false },
  ],
};

/** Months that the drawing reaches at most: a school year and what plans add at both ends. */
export const MONTHS = 18;

/** Colours by the sign in the cell, made once with the sheet. */
export function boardMarks(): Mark[] {
  const first = boardSheet.columns.length + 1;
  const range = { row: HEADING_ROW + 1, column: first, rows: 2000, columns: MONTHS };
  return (Object.keys(situationSigns) as SituationKind[]).map((kind) => ({
    range,
    formula: `=${columnName(first - 1)}${HEADING_ROW + 1}="${situationSigns[kind]}"`,
    background: situationColours[kind],
  }));
}
