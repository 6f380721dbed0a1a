import { planChanges } from "../history/plan-changes.ts";
import type { Snapshot } from "../history/snapshot.ts";

/** When the plan was last sent, and what it said then. */
export interface SentPlan {
  /** "10/09/2024 08:05" */
  readonly time: string;
  readonly snapshot: Snapshot;
}

/**
 * What changed in the plan's content since it was sent. What staff write of its carrying out (progress, reviews) is no
 * change of it, nor are number, day and signature.
 */
export function changesSinceSent({ snapshot }: SentPlan, now: Snapshot): string[] {
  return planChanges(withoutResults(snapshot), withoutResults(now));
}

function withoutResults({ rows, parts, headings }: Snapshot): Snapshot {
  const { reviews: _reviews, ...others } = parts;
  const contents = rows.map(({ progress: _progress, ...row }) => ({ ...row, order: "" }));
  return { information: {}, headings, rows: contents, parts: others };
}
