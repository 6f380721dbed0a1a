import { findCriterion, highestLevel, type Catalogue, type Level } from "../standards/catalogue.ts";
import { levelOnFile, targetLevelOf, currentLevelOf } from "./current-level.ts";
import type { PlanDraft } from "./draft.ts";

/** Which level the school is at, and which one the plan brings it to. */
export interface Achievement {
  /** Left out while some criterion has no level yet: blank is not "chưa đạt". */
  readonly now?: Level;
  readonly after?: Level;
  /** The level after the one that the plan reaches, and the criteria that still stand below it. */
  readonly next?: Level;
  readonly blocking: readonly string[];
  /** Criteria whose present level is not known. */
  readonly unknown: readonly string[];
}

const HIGHEST = 3;

/** Thông tư 18/2018/TT-BGDĐT, Điều 6: Mức n of the school when every criterion reaches it; one without Mức 3 counts with its Mức 2. */
export function achievementOf(draft: PlanDraft): Achievement | undefined {
  const { catalogue } = draft.information;
  if (!catalogue) return undefined;
  const now = levelsNow(catalogue, draft);
  const after = new Map(now);
  for (const row of draft.rows) {
    const [code, target] = [row.criterion.value, targetLevelOf(row, draft.current)];
    if (code !== undefined && target !== undefined) after.set(code, Math.max(target, after.get(code) ?? 0));
  }
  const codes = catalogue.standards.flatMap(({ criteria }) => criteria.map(({ code }) => code));
  const unknown = codes.filter((code) => !now.has(code));
  const levelNow = schoolLevel(catalogue, now);
  const levelAfter = schoolLevel(catalogue, after);
  const next = levelAfter !== undefined && levelAfter < HIGHEST ? levelAfter + 1 : undefined;
  return {
    ...(levelNow === undefined ? {} : { now: levelNow }),
    ...(levelAfter === undefined ? {} : { after: levelAfter }),
    ...(next === undefined ? {} : { next }),
    blocking: next === undefined ? [] : codes.filter((code) => (counted(catalogue, code, after.get(code)) ?? 0) < next),
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

function schoolLevel(catalogue: Catalogue, levels: ReadonlyMap<string, Level>): Level | undefined {
  let lowest = HIGHEST;
  for (const { criteria } of catalogue.standards) {
    for (const { code } of criteria) {
      const level = counted(catalogue, code, levels.get(code));
      if (level === undefined) return undefined;
      lowest = Math.min(lowest, level);
    }
  }
  return lowest;
}

/** A criterion at the top of what it has stands in no way. */
function counted(catalogue: Catalogue, code: string, level: Level | undefined): Level | undefined {
  if (level === undefined) return undefined;
  const criterion = findCriterion(catalogue, code);
  return criterion && level >= highestLevel(criterion) ? HIGHEST : level;
}
