import { bare, compose } from "../../words/text.ts";
import type { Reading } from "../reading.ts";
import type { LevelTarget } from "./level-target.ts";
import { readLevelTarget } from "./level.ts";

/**
 * "Mục tiêu cải tiến" of Biểu 2: a goal in the school's own words, which may name a level of the criterion.
 * Only the sentences that name one are read for it; a goal without any is a goal all the same.
 */
export function readGoal(typed: string): Reading<LevelTarget> {
  const text = compose(typed);
  if (text === "") return { text };
  const naming = text
    .split(/\n|;|(?<=[.!?])\s+/)
    .filter((part) => /\bmuc (?:do )?\d|\bchua dat muc\b/.test(bare(part)));
  if (naming.length === 0) return { text, value: { scale: "criterion", keep: false } };
  const { value, why } = readLevelTarget(naming.map(withoutCriterion).join("; "));
  // a goal on another scale ("phổ cập giáo dục mức độ 3") is a goal in words too
  if (value && value.scale !== "criterion") return { text, value: { scale: "criterion", keep: false } };
  return { text, ...(value ? { value } : {}), ...(why === undefined ? {} : { why }) };
}

/** "Tiêu chí 4.1 đạt mức 2": the code is no level. */
function withoutCriterion(part: string): string {
  return part.replace(/(?:tiêu chí|tc)\s*\d{1,2}[.,]\d{1,2}\s*:?/giu, " ").trim();
}
