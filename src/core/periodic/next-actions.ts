import { sameName } from "../words/text.ts";
import { leadOf, type ActionResult, type GroupKind, type ResultGroup } from "./result-groups.ts";

/** What one lead still has to do. */
export interface LeadsNext {
  /** "" where the plan names nobody. */
  readonly lead: string;
  /** What is late or due first stands first. */
  readonly results: readonly (ActionResult & { readonly group: GroupKind })[];
  /** How many actions nothing is known of. */
  readonly notUpdated: number;
}

const OPEN: readonly GroupKind[] = ["late", "going", "notDone", "notStarted"];

/** Everyone with something left to do, in the order of the plan. */
export function nextActions(groups: readonly ResultGroup[]): LeadsNext[] {
  const found = new Map<string, { lead: string; at: number; results: Next[]; notUpdated: number }>();
  for (const { kind, results } of groups) {
    if (!OPEN.includes(kind) && kind !== "notUpdated") continue;
    for (const result of results) {
      const { followed } = result;
      const lead = leadOf(followed);
      const key = followed.row.people.value?.lead?.key ?? `typed ${sameName(lead)}`;
      const own = found.get(key) ?? { lead, at: followed.row.row, results: [], notUpdated: 0 };
      found.set(key, own);
      own.at = Math.min(own.at, followed.row.row);
      if (kind === "notUpdated") own.notUpdated += 1;
      else own.results.push({ ...result, group: kind });
    }
  }
  return [...found.values()]
    .sort((a, b) => a.at - b.at)
    .map(({ lead, results, notUpdated }) => ({ lead, results: [...results].sort(byEnd), notUpdated }));
}

type Next = LeadsNext["results"][number];

function byEnd(a: Next, b: Next): number {
  const [one, other] = [a, b].map(({ situation: { ends = "9999" } }) => ends);
  return (one ?? "") < (other ?? "") ? -1 : one === other ? 0 : 1;
}
