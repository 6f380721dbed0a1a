import type { Money } from "../reading/money/money.ts";
import type { PlanDraft } from "./draft.ts";

/** The money of the plan, as far as its cells state it. */
export interface BudgetTotal {
  /** In đồng; ranges count with their upper end. */
  readonly total: number;
  /** By source as staff name it, the greatest first; "" where no source is named. */
  readonly bySource: readonly { readonly source: string; readonly amount: number }[];
  /** Rows with a sum, rows that need no money, and rows whose sum is still open or not a total. */
  readonly counted: number;
  readonly none: number;
  readonly open: number;
  /** Rows whose cell is blank. */
  readonly blank: number;
}

export function budgetTotalOf(draft: PlanDraft): BudgetTotal {
  const sources = new Map<string, number>();
  let [total, counted, none, open, blank] = [0, 0, 0, 0, 0];
  for (const { budget, inherits } of draft.rows) {
    if (budget.text === "") {
      // For a further action the money stands above.
      if (!inherits.includes("budget")) blank += 1;
      continue;
    }
    const amount = countable(budget.value);
    if (budget.value?.none) none += 1;
    else if (amount === undefined) open += 1;
    else {
      counted += 1;
      total += amount;
      for (const share of shares(budget.value, amount)) {
        sources.set(share.source, (sources.get(share.source) ?? 0) + share.amount);
      }
    }
  }
  const bySource = [...sources].map(([source, amount]) => ({ source, amount })).filter(({ amount }) => amount > 0);
  return { total, bySource: bySource.sort((a, b) => b.amount - a.amount), counted, none, open, blank };
}

/** The amount that a total may count: a price for each class or pupil is none. */
export function countable(money: Money | undefined): number | undefined {
  if (money?.per !== undefined && !/^năm/.test(money.per)) return undefined;
  return money?.amount;
}

function shares(money: Money | undefined, amount: number): { source: string; amount: number }[] {
  const parts = money?.parts ?? [];
  if (parts.some(({ source }) => source !== undefined)) {
    const named = parts.map((part) => ({ source: part.source ?? "", amount: part.amount }));
    const rest = amount - named.reduce((sum, part) => sum + part.amount, 0);
    return rest > 0 ? [...named, { source: "", amount: rest }] : named;
  }
  const [only, ...more] = money?.sources ?? [];
  return [{ source: only !== undefined && more.length === 0 ? only : "", amount }];
}
