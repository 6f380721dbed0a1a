import type { PlanDraft } from "../plan/draft.ts";
import type { Day } from "../words/day.ts";
import type { Finding } from "../words/finding.ts";
import { rules } from "./index.ts";
import type { Fault, Rule } from "./rule.ts";

const GRAVITY = { must: 0, should: 1, info: 2 } as const;

/** All findings of a draft on a day. One cell has one finding: the gravest, else the first in the list of rules. */
export function check(draft: PlanDraft, today: Day, asked: readonly Rule[] = rules): Finding[] {
  const byCell = new Map<string, Finding>();
  for (const { code, severity, check: find } of asked) {
    for (const found of find(draft, today)) {
      const fault = placed(found, draft);
      const key = `${fault.sheet} ${fault.row} ${fault.field}`;
      const there = byCell.get(key);
      if (!there || GRAVITY[severity] < GRAVITY[there.severity]) byCell.set(key, { code, severity, ...fault });
    }
  }
  return [...byCell.values()];
}

/** Where a form has no column for money of its own, money is looked at in the column that tells of all resources. */
function placed(fault: Fault, { information: { form } }: PlanDraft): Fault {
  return fault.sheet === "plan" && fault.field === "budget" ? { ...fault, field: form.budgetIn } : fault;
}
