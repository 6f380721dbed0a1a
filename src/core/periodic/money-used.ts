import { budgetTotalOf, countable, type BudgetTotal } from "../plan/budget-total.ts";
import type { PlanDraft, TrackingRow } from "../plan/draft.ts";
import { criterionOf, type FollowedAction, type Following } from "../plan/following.ts";
import type { Money } from "../reading/money/money.ts";
import type { Reading } from "../reading/reading.ts";
import { oneLine } from "../words/text.ts";
import { nameOf } from "./result-groups.ts";

/** Planned against used, as far as the cells state it; nothing is guessed. */
export interface MoneyUsed {
  readonly planned: BudgetTotal;
  readonly used: UsedTotal;
  /** What was spent on actions that the plan no longer has; not in `used`. */
  readonly gone: UsedTotal;
  /** Actions with money planned whose used money is blank. */
  readonly blank: number;
  /** The actions for which either is given. */
  readonly lines: readonly MoneyLine[];
}

export interface UsedTotal {
  /** In đồng. */
  readonly total: number;
  /** Some figure in it is not exact. */
  readonly about: boolean;
  readonly counted: number;
  /** Cells that hold words of which no total could be read. */
  readonly unread: number;
}

export interface MoneyLine {
  readonly criterion: string;
  readonly action: string;
  readonly planned: Sum;
  readonly used: Sum;
}

/** A sum that counts, or the words that do not; all absent where the cell is blank. */
export interface Sum {
  readonly amount?: number;
  readonly about?: boolean;
  readonly typed?: string;
  /** It stands with the action above, for both. */
  readonly above?: true;
}

export function moneyUsed(draft: PlanDraft, { actions, gone }: Following): MoneyUsed {
  const lines = actions.map((action) => ({
    action,
    planned: plannedOf(action, draft),
    used: sumOf(action.line?.spent),
  }));
  return {
    planned: budgetTotalOf(draft),
    used: totalOf(actions.flatMap(({ line }) => (line ? [line] : []))),
    gone: totalOf(gone),
    blank: lines.filter(({ planned, used }) => isGiven(planned) && used.typed === undefined).length,
    lines: lines
      .filter(({ planned, used }) => isGiven(planned) || isGiven(used))
      .map(({ action: { row }, planned, used }) => ({
        criterion: criterionOf(row),
        action: nameOf(row),
        planned: row.inherits.includes("budget") && planned.typed === undefined ? { above: true } : planned,
        used,
      })),
  };
}

function plannedOf({ row }: FollowedAction, { information: { form } }: PlanDraft): Sum {
  // one column tells of all resources: words without a sum are none of money
  if (form.budgetIn === "resources" && row.budget.value === undefined) return {};
  return sumOf(row.budget);
}

function sumOf(reading: Reading<Money> | undefined): Sum {
  if (!reading || reading.text.trim() === "") return {};
  const amount = countable(reading.value);
  const typed = oneLine(reading.text);
  return amount === undefined ? { typed } : { typed, amount, about: reading.value?.about === true };
}

/** "Không" is no money to tell of. */
function isGiven({ typed, amount }: Sum): boolean {
  return typed !== undefined && amount !== 0;
}

function totalOf(lines: readonly TrackingRow[]): UsedTotal {
  const sums = lines.map(({ spent }) => sumOf(spent));
  const counted = sums.filter(({ amount }) => amount !== undefined && amount > 0);
  return {
    total: counted.reduce((total, { amount = 0 }) => total + amount, 0),
    about: counted.some(({ about }) => about),
    counted: counted.length,
    unread: sums.filter(({ typed, amount }) => typed !== undefined && amount === undefined).length,
  };
}
