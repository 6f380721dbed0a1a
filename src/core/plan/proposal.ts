import { findCriterion, highestLevel, type Catalogue, type Level } from "../standards/catalogue.ts";
import { levelsNow } from "./achievement.ts";
import type { PlanDraft } from "./draft.ts";

/** A criterion that stands between the school and a level. */
export interface ProposedCriterion {
  readonly code: string;
  readonly title: string;
  readonly standard: number;
  readonly now: Level;
  /** One level up: more in one school year is asked about (MUC-11). */
  readonly target: Level;
  /** Below Mức 1: the school has no level at all until it is reached. */
  readonly first: boolean;
  /** The plan has a row for it already. */
  readonly planned: boolean;
}

export interface Proposal {
  readonly level: Level;
  /** Those below Mức 1 first, then as the circular lists them. */
  readonly criteria: readonly ProposedCriterion[];
  /** Codes whose present level nobody has entered: not guessed, told. */
  readonly unknown: readonly string[];
  /** Codes that stay below the level even after one level up. */
  readonly later: readonly string[];
}

/** Levels that a school can be proposed; Mức 4 is not judged criterion by criterion (Điều 22). */
export const proposableLevels: readonly Level[] = [1, 2, 3];

/**
 * Which criteria to plan for so that the school comes to `level`: every one that stands below it and has that level.
 * Thông tư 18/2018/TT-BGDĐT, Điều 6: Mức n of the school wants every criterion at Mức n.
 */
export function proposalFor(draft: PlanDraft, catalogue: Catalogue, level: Level): Proposal {
  const now = levelsNow(catalogue, draft);
  const planned = new Set(draft.rows.map(({ criterion }) => criterion.value));
  const all = catalogue.standards.flatMap(({ number, criteria }) =>
    criteria.map((criterion) => ({ criterion, standard: number, wanted: Math.min(level, highestLevel(criterion)) })),
  );
  const below = all.flatMap(({ criterion: { code, title }, standard, wanted }) => {
    const at = now.get(code);
    if (at === undefined || at >= wanted) return [];
    return [{ code, title, standard, now: at, target: at + 1, first: at === 0, planned: planned.has(code), wanted }];
  });
  return {
    level,
    criteria: [...below.filter(({ first }) => first), ...below.filter(({ first }) => !first)].map(
      ({ wanted: _wanted, ...one }) => one,
    ),
    unknown: all.filter(({ criterion }) => !now.has(criterion.code)).map(({ criterion }) => criterion.code),
    later: below.filter(({ target, wanted }) => target < wanted).map(({ code }) => code),
  };
}

/** The level after the one that the school has; while some criteria are not known, after the lowest that is. */
export function nextLevelFor(draft: PlanDraft, catalogue: Catalogue): Level {
  const known = [...levelsNow(catalogue, draft)].flatMap(([code, level]) => {
    const criterion = findCriterion(catalogue, code);
    return criterion && level < highestLevel(criterion) ? [level] : [];
  });
  const highest = proposableLevels[proposableLevels.length - 1] ?? 1;
  return Math.min(highest, ...known.map((level) => level + 1));
}

/** "Đạt mức 2 so với mức 1 hiện tại": as the seed plan writes it, and as the reader of levels reads it. */
export function targetText({ now, target }: Pick<ProposedCriterion, "now" | "target">): string {
  return `Đạt mức ${target} so với ${now === 0 ? "hiện tại chưa đạt mức 1" : `mức ${now} hiện tại`}`;
}
