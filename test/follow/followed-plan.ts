import type { PlanDraft, TrackingRow } from "../../src/core/plan/draft.ts";
import { readWorkbook } from "../../src/core/sheets/workbook.ts";
import { sheetNames } from "../../src/core/words/fields.ts";
import { emptyWorkbook, typeRow } from "../plans/grids.ts";

export interface Action {
  readonly id: string;
  readonly criterion: string;
  readonly action: string;
}

/** A plan with these actions, beside these lines of Theo dõi. */
export function draftOfPlan(plan: readonly Action[], tracking: readonly TrackingRow[]): PlanDraft {
  const grids = emptyWorkbook();
  plan.forEach(({ id, criterion, action }, index) =>
    typeRow(grids, sheetNames.plan, index, {
      actionId: id,
      order: String(index + 1),
      criterion: `Tiêu chí ${criterion}`,
      action,
      timeline: "Tháng 10/2024",
    }),
  );
  const read = readWorkbook(grids);
  if ("troubles" in read) throw new Error(read.troubles.map(({ problem }) => problem).join("; "));
  return { ...read.workbook.draft, tracking };
}

export function trackingLine({ id, criterion, action }: Action, index: number): TrackingRow {
  const blank = { text: "" };
  return {
    row: 4 + index,
    id,
    criterion,
    action,
    state: blank,
    percent: blank,
    spent: blank,
    proof: "",
    reason: "",
    reviewedBy: "",
    reviewedOn: blank,
  };
}
