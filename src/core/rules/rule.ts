import { currentLevelOf, levelOnFile, targetLevelOf } from "../plan/current-level.ts";
import { citedPapers, type CitedPaper } from "../plan/cited-papers.ts";
import type { DraftRow, PlanDraft, TrackingRow } from "../plan/draft.ts";
import { followingOf, type FollowedAction } from "../plan/following.ts";
import { situationOf, type Situation } from "../plan/situation.ts";
import { planDayOf } from "../plan/plan-day.ts";
import type { Money } from "../reading/money/money.ts";
import type { People } from "../reading/people/people.ts";
import type { Timeline } from "../reading/timeline/timeline.ts";
import {
  findCriterion,
  highestLevel,
  standardOf,
  type Catalogue,
  type Criterion,
  type Level,
} from "../standards/catalogue.ts";
import type { Day } from "../words/day.ts";
import type { Field, InformationField, OtherField, PlanField, Severity } from "../words/fields.ts";
import type { Place } from "../words/finding.ts";
import type { SchoolYear } from "../words/school-year.ts";

/** One thing an officer would stop at. The code is permanent and never reused. */
export interface Rule {
  readonly code: string;
  readonly severity: Severity;
  /** What it asks, for the page of rules. */
  readonly asks: string;
  /** Where the demand comes from. */
  readonly source: string;
  readonly check: (draft: PlanDraft, today: Day) => Fault[];
  /** A small plan that has this fault and no graver one; everything not named here is in order. */
  readonly wrong: Example;
  readonly right: Example;
}

export interface Fault extends Place {
  readonly problem: string;
  readonly remedy: string;
}

/** Cells as staff would type them. */
export interface Example {
  readonly information?: Partial<Record<InformationField, string>>;
  readonly rows?: readonly (Partial<Record<PlanField, string>> & { readonly standardRow?: string })[];
  /** The catalogue whose criteria stand in Hiện trạng, where it is not the chosen one. */
  readonly linesOf?: string;
  /** Levels by code; "thêm 1.3" types one more line. */
  readonly current?: Readonly<Record<string, string>>;
  readonly groups?: readonly { readonly name: string; readonly standards: string; readonly members?: string }[];
  readonly monitors?: readonly { readonly name: string; readonly watches: string; readonly post?: string }[];
  readonly part?: string;
  /** Biểu 2: lines of Vấn đề trọng tâm and Rà soát. */
  readonly issues?: readonly Partial<
    Record<"order" | "standard" | "related" | "status" | "weakness" | "cause", string>
  >[];
  readonly reviews?: readonly Partial<Record<"time" | "watched" | "result" | "adjustment" | "reviewer", string>>[];
  /** The day of the check, where it matters. */
  readonly today?: Day;
  /** Lines of Theo dõi as staff would fill them, in the order of the rows; the rest comes from the plan. */
  readonly tracking?: readonly Partial<
    Record<
      | "id"
      | "followedCriterion"
      | "followedAction"
      | "state"
      | "percent"
      | "spent"
      | "proof"
      | "reason"
      | "reviewedBy"
      | "reviewedOn",
      string
    >
  >[];
  readonly paper?: string;
  readonly papers?: readonly (string | { readonly paper: string; readonly paperKind: string })[];
  readonly narrative?: readonly { readonly heading: string; readonly text: string }[];
  readonly roles?: readonly { readonly title: string; readonly duty: string }[];
}

/** What a rule may need of a row; a rule is not asked where one of its needs is blank or unread. */
export interface RowValues {
  readonly criterion: Criterion;
  readonly code: string;
  readonly targetLevel: Level;
  readonly currentLevel: Level;
  readonly levelOnFile: Level;
  readonly starts: Day;
  readonly ends: Day;
  readonly schoolYear: SchoolYear;
  readonly timeline: Timeline;
  readonly people: People;
  readonly money: Money;
  /** The day the plan is dated, else the day its school year begins. */
  readonly planDay: Day;
  readonly standardAbove: number;
  readonly catalogue: Catalogue;
}

interface Said {
  readonly field: PlanField;
  readonly problem: string;
  readonly remedy: string;
}

/** A rule that looks at one row at a time. */
export function eachRow<N extends keyof RowValues>(
  needs: readonly N[],
  judge: (values: Pick<RowValues, N>, row: DraftRow, draft: PlanDraft) => Said | undefined,
): Rule["check"] {
  return (draft) =>
    draft.rows.flatMap((row) => {
      const values = valuesOf(row, draft);
      if (needs.some((need) => values[need] === undefined)) return [];
      const said = judge(values as Pick<RowValues, N>, row, draft);
      // What was inherited was judged in the row it comes from.
      if (said && row.inherits.includes(said.field)) return [];
      return said ? [{ sheet: "plan", row: row.row, ...said }] : [];
    });
}

function valuesOf(row: DraftRow, draft: PlanDraft): { [K in keyof RowValues]: RowValues[K] | undefined } {
  const { catalogue, schoolYear } = draft.information;
  const code = row.criterion.value;
  const criterion = catalogue && code !== undefined ? findCriterion(catalogue, code) : undefined;
  // A level on file that the criterion does not have is told there (MUC-07), not compared here.
  const existing = (level: Level | undefined): Level | undefined =>
    criterion && level !== undefined && level > highestLevel(criterion) ? undefined : level;
  return {
    catalogue,
    schoolYear,
    code,
    criterion,
    targetLevel: targetLevelOf(row, draft.current),
    currentLevel: existing(currentLevelOf(row, draft.current)),
    levelOnFile: existing(levelOnFile(code, draft.current)),
    starts: row.timeline.value?.starts,
    ends: row.timeline.value?.ends,
    timeline: row.timeline.value,
    people: row.people.value,
    money: row.budget.value,
    planDay: planDayOf(draft),
    standardAbove: row.standard?.number,
  };
}

/** A fault of a line of Thông tin; row 0 when the line itself is gone. */
export function informationFault(draft: PlanDraft, field: InformationField, said: Omit<Said, "field">): Fault {
  return { sheet: "information", row: draft.information.told[field]?.row ?? 0, field, ...said };
}

/** A rule that looks at one line of Theo dõi and its action at a time. */
export function eachFollowed(
  judge: (
    action: FollowedAction & { readonly line: TrackingRow },
    situation: Situation,
    today: Day,
  ) => { readonly field: OtherField; readonly problem: string; readonly remedy: string } | undefined,
): Rule["check"] {
  return (draft, today) =>
    followingOf(draft).actions.flatMap((action) => {
      const { line } = action;
      const said = line && judge({ ...action, line }, situationOf(action, today), today);
      return said ? [{ sheet: "tracking", row: line.row, ...said }] : [];
    });
}

/** A rule that looks at one line of Căn cứ at a time; a line that could not be read is told by CC-01 alone. */
export function eachPaper(
  judge: (cited: CitedPaper, draft: PlanDraft) => Omit<Said, "field"> | undefined,
): Rule["check"] {
  return (draft) =>
    citedPapers(draft).flatMap((cited) => {
      const said = judge(cited, draft);
      return said ? [{ sheet: "legalBasis", row: cited.row, field: "paper", ...said }] : [];
    });
}

/** The standards that have a planned criterion, each with the place to point at. */
export function plannedStandards(draft: PlanDraft): { number: number; place: Place }[] {
  const found = new Map<number, Place>();
  for (const row of draft.rows) {
    if (row.criterion.value === undefined) continue;
    const number = standardOf(row.criterion.value);
    if (!found.has(number)) found.set(number, { sheet: "plan", row: row.row, field: "criterion" satisfies Field });
  }
  return [...found].map(([number, place]) => ({ number, place }));
}
