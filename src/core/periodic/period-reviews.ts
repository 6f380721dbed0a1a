import type { PlanDraft, ReviewRow } from "../plan/draft.ts";
import { timesNamed } from "../reading/content/review-times.ts";
import type { PeriodOfYear } from "./period.ts";

/** The lines of Rà soát that belong to the period. */
export interface PeriodReviews {
  readonly rows: readonly ReviewRow[];
  /** Lines that say something at a time of which no period can be told: not printed, and told. */
  readonly unclear: readonly ReviewRow[];
}

/** By the names of their times. A year holds both its halves; a free day takes every line that says something. */
export function reviewsOf({ reviews }: Pick<PlanDraft, "reviews">, { kind }: PeriodOfYear): PeriodReviews {
  if (kind === "until") return { rows: reviews.filter(saysSomething), unclear: [] };
  if (kind === "year") return { rows: reviews.filter((row) => saysSomething(row) || row.time !== ""), unclear: [] };
  const half = reviews.map((row) => ({ row, isFirst: isInFirstHalf(row.time) }));
  return {
    rows: half.filter(({ isFirst }) => isFirst === true).map(({ row }) => row),
    unclear: half.filter(({ row, isFirst }) => isFirst === undefined && saysSomething(row)).map(({ row }) => row),
  };
}

function saysSomething({ result, adjustment, recommendation }: ReviewRow): boolean {
  return [result, adjustment, recommendation].some((text) => text.trim() !== "");
}

/** Undefined where the words name no time of the school year. */
function isInFirstHalf(time: string): boolean | undefined {
  const times = timesNamed(time);
  if (times.has("first") || times.has("start")) return true;
  const months = [...times].flatMap((name) => /^month (\d+)$/.exec(name)?.[1] ?? []).map(Number);
  if (months.some((month) => month >= 9 || month === 1)) return true;
  return times.has("last") || months.length > 0 ? false : undefined;
}
