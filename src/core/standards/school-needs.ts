import type { Level, SchoolNeed } from "./catalogue.ts";

/** The circulars of 2018, Điều 6: Mức n of the school when every criterion stands at it (second-hand). */
export function everyCriterionAt(...levels: readonly Level[]): readonly SchoolNeed[] {
  return levels.map((level) => ({ level, others: "all", floor: level }));
}
