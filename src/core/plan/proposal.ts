import { findCriterion, highestLevel, type Catalogue, type Level } from "../standards/catalogue.ts";
import { levelsNow } from "./achievement.ts";
import { countedAt, missingFor, schoolLevelOf } from "./school-level.ts";
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
  /** Where not all are needed: so many of these are. */
  readonly choose?: { readonly count: number; readonly from: readonly string[] };
  /** Codes that stay below the level even after one level up. */
  readonly later: readonly string[];
}

/** Levels that a school can be proposed: those judged criterion by criterion. */
export function proposableLevels({ schoolNeeds }: Catalogue): readonly Level[] {
  return schoolNeeds.map(({ level }) => level);
}

/**
 * Which criteria to plan for so that the school comes to `level`: every one that stands below it and has that level;
 * where a catalogue asks only for some of the others, all of those are shown, the mandatory ones first.
 */
export function proposalFor(draft: PlanDraft, catalogue: Catalogue, level: Level): Proposal {
  const now = levelsNow(catalogue, draft);
  const planned = new Set(draft.rows.map(({ criterion }) => criterion.value));
  const all = catalogue.standards.flatMap(({ number, criteria }) =>
    criteria.map((criterion) => ({ criterion, standard: number, wanted: countedAt(criterion, level) })),
  );
  const below = all.flatMap(({ criterion: { code, title, mandatory }, standard, wanted }) => {
    const at = now.get(code);
    if (at === undefined || at >= wanted) return [];
    const first = at === 0 && (mandatory === true || asksForAll(catalogue));
    const one = { code, title, standard, now: at, target: at + 1, first, planned: planned.has(code) };
    return [{ ...one, wanted, mandatory: mandatory === true }];
  });
  const turn = ({ first, mandatory }: (typeof below)[number]): number => (first ? 0 : mandatory ? 1 : 2);
  return {
    level,
    criteria: [...below]
      .sort((a, b) => turn(a) - turn(b))
      .map(({ wanted: _wanted, mandatory: _mandatory, ...one }) => one),
    unknown: all.filter(({ criterion }) => !now.has(criterion.code)).map(({ criterion }) => criterion.code),
    later: below.filter(({ target, wanted }) => target < wanted).map(({ code }) => code),
    ...choiceOf(draft, catalogue, level),
  };
}

function asksForAll({ schoolNeeds }: Catalogue): boolean {
  return schoolNeeds[0]?.others === "all";
}

/** How many of the others are enough; not told while the level of one of them is not known. */
function choiceOf(draft: PlanDraft, catalogue: Catalogue, level: Level): Pick<Proposal, "choose"> {
  const need = catalogue.schoolNeeds.find((one) => one.level === level);
  const now = levelsNow(catalogue, draft);
  const { choose } = need ? missingFor(need, catalogue, now) : {};
  return choose?.from.every((code) => now.has(code)) ? { choose } : {};
}

/** The level after the one that the school has; while some criteria are not known, after the lowest that is. */
export function nextLevelFor(draft: PlanDraft, catalogue: Catalogue): Level {
  const levels = levelsNow(catalogue, draft);
  const highest = Math.max(...proposableLevels(catalogue));
  const reached = schoolLevelOf(catalogue, levels);
  if (reached !== undefined) return Math.min(highest, reached + 1);
  const known = [...levels].flatMap(([code, level]) => {
    const criterion = findCriterion(catalogue, code);
    return criterion && level < highestLevel(criterion) ? [level] : [];
  });
  return Math.min(highest, ...known.map((level) => level + 1));
}

/** "Đạt mức 2 so với mức 1 hiện tại": as the seed plan writes it, and as the reader of levels reads it. */
export function targetText({ now, target }: Pick<ProposedCriterion, "now" | "target">): string {
  return `Đạt mức ${target} so với ${now === 0 ? "hiện tại chưa đạt mức 1" : `mức ${now} hiện tại`}`;
}
