import { levelOnFile, targetLevelOf } from "../plan/current-level.ts";
import type { PlanDraft } from "../plan/draft.ts";
import type { FollowedAction } from "../plan/following.ts";
import { findCriterion, highestLevel, type Level } from "../standards/catalogue.ts";
import { carriedActions } from "./carried-actions.ts";

export interface ReachedLevel {
  readonly code: string;
  /** Absent where Hiện trạng does not say. */
  readonly before?: Level;
  readonly now: Level;
}

/**
 * Criteria whose every action is done reached what the plan aimed at. The school's own assessment decides in the end:
 * each is told, and none is lowered.
 */
export function reachedLevels(draft: PlanDraft): ReachedLevel[] {
  const { done, carried, stopped } = carriedActions(draft);
  const codeOf = ({ row }: FollowedAction): string | undefined => row.criterion.value;
  const open = new Set([...carried, ...stopped].map(codeOf));
  const { catalogue } = draft.information;
  const codes = [...new Set(done.map(codeOf))];
  return codes.flatMap((code) => {
    const criterion = catalogue && code !== undefined ? findCriterion(catalogue, code) : undefined;
    if (!criterion || open.has(code)) return [];
    const aimed = done
      .filter((action) => codeOf(action) === code)
      .flatMap(({ row }) => targetLevelOf(row, draft.current) ?? []);
    const before = levelOnFile(code, draft.current);
    const now = Math.max(...aimed) as Level;
    if (aimed.length === 0 || now > highestLevel(criterion) || now <= (before ?? -1)) return [];
    return [{ code: criterion.code, now, ...(before === undefined ? {} : { before }) }];
  });
}
