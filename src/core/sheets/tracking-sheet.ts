import { actionStates, readActionState, readPercent } from "../plan/action-state.ts";
import type { TrackingRow } from "../plan/draft.ts";
import { isActionCode } from "../plan/following.ts";
import { readMoney } from "../reading/money/money.ts";
import type { Reading } from "../reading/reading.ts";
import { readDay, type Day } from "../words/day.ts";
import { otherFields, sheetNames } from "../words/fields.ts";
import { bare, oneLine } from "../words/text.ts";
import { linesOf, type Layout } from "./layout.ts";
import { keptColumn, reviewColumn, type Column, type Grid, type SheetForm } from "./sheet.ts";

const typed = (field: keyof typeof otherFields, width: number): Column => {
  return { field, heading: otherFields[field], width, owner: "staff", format: "text" };
};

/** One line per action: grey cells come from the plan, the others are the school's. */
export const trackingSheet: SheetForm = {
  id: "tracking",
  name: sheetNames.tracking,
  guide:
    "Mỗi việc một dòng. Cập nhật các cột vàng nhạt; để trống là chưa cập nhật. Cột xám do tiện ích ghi từ Kế hoạch.",
  tabColour: "#6aa84f",
  readyRows: 1,
  columns: [
    keptColumn("id", "Mã việc", 70),
    keptColumn("followedCriterion", "Tiêu chí", 70),
    keptColumn("followedAction", otherFields.followedAction, 280),
    keptColumn("followedLead", "Chủ trì", 140),
    keptColumn("followedDue", "Thời hạn", 150),
    { ...typed("state", 130), choices: Object.values(actionStates) },
    typed("percent", 90),
    typed("spent", 120),
    typed("proof", 200),
    typed("reason", 220),
    typed("reviewedBy", 140),
    typed("reviewedOn", 110),
    { ...keptColumn("situation", "Tình hình", 130), optional: true },
    reviewColumn,
  ],
};

export function readTracking(layout: Layout, grid: Grid): TrackingRow[] {
  return linesOf(layout, grid)
    .filter(({ cell, blank }) => !blank || isActionCode(oneLine(cell("id"))))
    .map(({ row, cell }) => ({
      row,
      id: oneLine(cell("id")),
      criterion: oneLine(cell("followedCriterion")),
      action: cell("followedAction"),
      state: readActionState(cell("state")),
      percent: readPercent(cell("percent")),
      spent: readMoney(cell("spent")),
      proof: cell("proof"),
      reason: cell("reason"),
      reviewedBy: cell("reviewedBy"),
      reviewedOn: readReviewDay(cell("reviewedOn")),
    }));
}

function readReviewDay(text: string): Reading<Day> {
  if (text === "") return { text };
  const value = readDay(bare(text));
  return value === undefined ? { text, why: "chưa phải một ngày như 15/01/2025" } : { text, value };
}
