import type { PlanDraft } from "../plan/draft.ts";
import { followingOf } from "../plan/following.ts";
import { situationOf } from "../plan/situation.ts";
import type { Day } from "../words/day.ts";

/** What following the actions through the year tells. */
export interface Followed {
  readonly actionsDone: number;
  readonly actionsGoing: number;
  readonly actionsLate: number;
  readonly actionsNotUpdated: number;
  /** Đồng; absent where no line says what was used. */
  readonly moneySpent?: number;
}

/** Undefined as long as the workbook has no Theo dõi: nothing is called late by the calendar alone. */
export function followed(draft: PlanDraft, today: Day): Followed | undefined {
  if (draft.tracking === undefined) return undefined;
  const { actions } = followingOf(draft);
  const kinds = actions.map((action) => ({ action, kind: situationOf(action, today).kind }));
  const count = (fits: (one: (typeof kinds)[number]) => boolean): number => kinds.filter(fits).length;
  const sums = draft.tracking.flatMap(({ spent }) =>
    spent.value?.amount !== undefined && spent.value.per === undefined ? [spent.value.amount] : [],
  );
  return {
    actionsDone: count(({ kind }) => kind === "done"),
    // what is due soon is going on where its state says so
    actionsGoing: count(({ kind, action }) => kind !== "late" && action.line?.state.value === "going"),
    actionsLate: count(({ kind }) => kind === "late"),
    actionsNotUpdated: count(({ kind }) => kind === "notUpdated"),
    ...(sums.length === 0 ? {} : { moneySpent: sums.reduce((total, sum) => total + sum, 0) }),
  };
}
