import type { PlanDraft } from "../plan/draft.ts";

/** What following the actions through the year tells. */
export interface Followed {
  readonly actionsDone: number;
  readonly actionsGoing: number;
  readonly actionsLate: number;
  readonly actionsNotUpdated: number;
  /** Đồng. */
  readonly moneySpent?: number;
}

/** Undefined as long as the workbook has no sheet that follows the actions: nothing is called late by the calendar alone. */
export function followed(_draft: PlanDraft): Followed | undefined {
  return undefined;
}
