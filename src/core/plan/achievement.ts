import { allCriteria, type Catalogue, type Level } from "../standards/catalogue.ts";
import { currentLevelOf, levelOnFile, targetLevelOf } from "./current-level.ts";
import type { PlanDraft } from "./draft.ts";
import { missingFor, schoolLevelOf } from "./school-level.ts";

/** Which level the school is at, and which one the plan brings it to. */
export interface Achievement {
  /** Left out while some criterion has no level yet: blank is not "chưa đạt". */
  readonly now?: Level;
  readonly after?: Level;
  /** The level after the one that the plan reaches. */
  readonly next?: Level;
  /** Criteria that have to rise for it. */
  readonly blocking: readonly string[];
  /** And so many more of these, where a catalogue does not ask for all. */
  readonly choose?: { readonly count: number; readonly from: readonly string[] };
  /** Criteria whose present level is not known. */
  readonly unknown: readonly string[];
}

/** What the catalogue's own needs make of the levels on file, and of those that the plan reaches. */
export function achievementOf(draft: PlanDraft): Achievement | undefined {
  const { catalogue } = draft.information;
  if (!catalogue) return undefined;
  const now = levelsNow(catalogue, draft);
  const after = new Map(now);
  for (const row of draft.rows) {
    const [code, target] = [row.criterion.value, targetLevelOf(row, draft.current)];
    if (code !== undefined && target !== undefined) after.set(code, Math.max(target, after.get(code) ?? 0));
  }
  const unknown = allCriteria(catalogue).flatMap(({ code }) => (now.has(code) ? [] : [code]));
  const levelNow = schoolLevelOf(catalogue, now);
  const levelAfter = schoolLevelOf(catalogue, after);
  const need = catalogue.schoolNeeds.find(({ level }) => levelAfter !== undefined && level > levelAfter);
  const missing = need && missingFor(need, catalogue, after);
  return {
    ...(levelNow === undefined ? {} : { now: levelNow }),
    ...(levelAfter === undefined ? {} : { after: levelAfter }),
    ...(need === undefined ? {} : { next: need.level }),
    blocking: missing?.must ?? [],
    ...(missing?.choose ? { choose: missing.choose } : {}),
    unknown,
  };
}

/** Each criterion at what the plan itself states, else at what Hiện trạng holds; unknown ones are left out. */
export function levelsNow(catalogue: Catalogue, draft: PlanDraft): Map<string, Level> {
  const stated = new Map<string, Level>();
  for (const row of draft.rows) {
    const [code, level] = [row.criterion.value, currentLevelOf(row, draft.current)];
    if (code !== undefined && level !== undefined && !stated.has(code)) stated.set(code, level);
  }
  const levels = new Map<string, Level>();
  for (const { criteria } of catalogue.standards) {
    for (const { code } of criteria) {
      const level = stated.get(code) ?? levelOnFile(code, draft.current);
      if (level !== undefined) levels.set(code, level);
    }
  }
  return levels;
}
