import type { Snapshot } from "../history/snapshot.ts";
import type { PlanDraft, TrackingRow } from "../plan/draft.ts";
import { followingOf, twinOf } from "../plan/following.ts";
import type { PlanInformation } from "../plan/plan.ts";
import { planOf } from "../plan/plan-of.ts";
import type { FormId } from "../words/fields.ts";
import { dayAfter, type Day } from "../words/day.ts";
import { changesSinceSent, type SentPlan } from "./changes-since-sent.ts";
import { moneyUsed, type MoneyUsed } from "./money-used.ts";
import { nextActions, type LeadsNext } from "./next-actions.ts";
import type { PeriodOfYear } from "./period.ts";
import { reviewsOf, type PeriodReviews } from "./period-reviews.ts";
import { resultGroups, type ResultGroup } from "./result-groups.ts";

/** Báo cáo kết quả thực hiện kế hoạch: all that it prints, as a value. */
export interface ProgressReport {
  readonly form: FormId;
  /** Of the plan: its number and date name the plan, not this report. */
  readonly information: PlanInformation;
  readonly period: PeriodOfYear;
  /** What is reported reaches to the end of this day: the period's last, or today where the period still runs. */
  readonly asOf: Day;
  /** What was to end before this day is over. */
  readonly overBefore: Day;
  /** The day on which Theo dõi was read. */
  readonly readOn: Day;
  readonly total: number;
  /** Each kind once, empty ones too. */
  readonly groups: readonly ResultGroup[];
  readonly money: MoneyUsed;
  readonly reviews: PeriodReviews;
  /** Undefined where the plan was not sent. */
  readonly changes?: { readonly since: string; readonly told: readonly string[] };
  /** Lines of Theo dõi whose action the plan no longer has. */
  readonly gone: readonly TrackingRow[];
  readonly next: readonly LeadsNext[];
}

/** @param sent what was last sent, with the plan's snapshot of today beside it. */
export function progressReport(
  draft: PlanDraft,
  period: PeriodOfYear,
  today: Day,
  sent: { readonly before: SentPlan; readonly now: Snapshot } | undefined,
): ProgressReport {
  const following = followingOf(draft);
  const asOf = today < period.ends ? today : period.ends;
  // read after the period's last day, what was due on that day is over too
  const overBefore = today > asOf ? dayAfter(asOf) : asOf;
  const groups = resultGroups(following, overBefore);
  const { form, information } = planOf(draft);
  return {
    form,
    information,
    period,
    asOf,
    overBefore,
    readOn: today,
    total: following.actions.length,
    groups,
    money: moneyUsed(draft, following),
    reviews: reviewsOf(draft, period),
    ...(sent ? { changes: { since: sent.before.time, told: changesSinceSent(sent.before, sent.now) } } : {}),
    // a line that only holds blanks tells of no action
    gone: following.gone.filter((line) => line.action.trim() !== "" && !twinOf(line, following)),
    next: nextActions(groups),
  };
}
