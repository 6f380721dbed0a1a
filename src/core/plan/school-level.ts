import { allCriteria, highestLevel, type Catalogue, type Criterion, type Level } from "../standards/catalogue.ts";
import type { SchoolNeed } from "../standards/catalogue.ts";

export type Levels = ReadonlyMap<string, Level>;

/** What stands between the school and a level. */
export interface Missing {
  /** Criteria that have to rise. */
  readonly must: readonly string[];
  /** And so many of these others; the school may choose which. */
  readonly choose?: { readonly count: number; readonly from: readonly string[] };
}

/**
 * The school's level: the highest whose needs, and those of all levels before it, are met; 0 below the first.
 * Undefined while the level of some criterion is not known. TT17, TT18, TT19/2018, Điều 6; TT57/2026 (second-hand).
 */
export function schoolLevelOf(catalogue: Catalogue, levels: Levels): Level | undefined {
  if (allCriteria(catalogue).some(({ code }) => !levels.has(code))) return undefined;
  let reached: Level = 0;
  for (const need of catalogue.schoolNeeds) {
    const { must, choose } = missingFor(need, catalogue, levels);
    if (must.length > 0 || choose) break;
    reached = need.level;
  }
  return reached;
}

/** Which criteria stand in the way of a level; one whose level is not known stands in its way. */
export function missingFor(need: SchoolNeed, catalogue: Catalogue, levels: Levels): Missing {
  const all = allCriteria(catalogue);
  const below = (level: Level) => (one: Criterion) => (levels.get(one.code) ?? 0) < countedAt(one, level);
  const codes = (criteria: readonly Criterion[]): string[] => criteria.map(({ code }) => code);
  if (need.others === "all") return { must: codes(all.filter(below(need.level))) };
  const must = all.filter((one) => (one.mandatory ? below(need.level)(one) : below(need.floor)(one)));
  const others = all.filter(({ mandatory }) => !mandatory);
  const from = others.filter(below(need.level));
  const count = need.others - (others.length - from.length);
  return { must: codes(must), ...(count > 0 ? { choose: { count, from: codes(from) } } : {}) };
}

/** A criterion that ends below the school's level counts with its highest. */
export function countedAt(criterion: Criterion, level: Level): Level {
  return Math.min(level, highestLevel(criterion));
}
