import { actionStates, readActionState, readPercent } from "../plan/action-state.ts";
import type { TrackingRow } from "../plan/draft.ts";
import { readMoney } from "../reading/money/money.ts";
import type { Reading } from "../reading/reading.ts";
import { readDay, type Day } from "../words/day.ts";
import { otherFields, sheetNames } from "../words/fields.ts";
import { bare, oneLine } from "../words/text.ts";
import { linesOf, type Layout } from "./layout.ts";
import { reviewColumn, type Column, type Grid, type SheetForm } from "./sheet.ts";

const fromPlan = (field: string, heading: string, width: number): Column => {
  return { field, heading, width, owner: "addin", format: "text", kept: true };
};

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
    fromPlan("id", "Mã việc", 70),
    fromPlan("followedCriterion", "Tiêu chí", 70),
    fromPlan("followedAction", otherFields.followedAction, 280),
    fromPlan("followedLead", "Chủ trì", 140),
    fromPlan("followedDue", "Thời hạn", 150),
    { ...typed("state", 130), choices: Object.values(actionStates) },
    typed("percent", 90),
    typed("spent", 120),
    typed("proof", 200),
    typed("reason", 220),
    typed("reviewedBy", 140),
    typed("reviewedOn", 110),
    {
      field: "situation",
      heading: "Tình hình",
      width: 130,
      owner: "addin",
      format: "text",
      optional: true,
      kept: true,
    },
    reviewColumn,
  ],
};

export function readTracking(layout: Layout, grid: Grid): TrackingRow[] {
  return linesOf(layout, grid)
    .filter(({ cell, blank }) => !blank || isCode(cell("id")))
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

/** "V3": other words under Mã việc are the school's own. */
export function isCode(text: string): boolean {
  return /^V\d{1,6}$/.test(oneLine(text));
}

function readReviewDay(text: string): Reading<Day> {
  if (text === "") return { text };
  const value = readDay(bare(text));
  return value === undefined ? { text, why: "chưa phải một ngày như 15/01/2025" } : { text, value };
}
