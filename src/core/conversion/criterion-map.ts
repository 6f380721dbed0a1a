import { allCriteria, findCriterion, type Catalogue, type Criterion } from "../standards/catalogue.ts";
import { sameName } from "../words/text.ts";

/**
 * The criterion of another catalogue that a criterion becomes: the one of the same title, by preference under the same
 * code. The catalogues of one circular number alike: there the code itself tells.
 */
export type CriterionMap = (code: string) => Criterion | undefined;

export function criterionMap(from: Catalogue, to: Catalogue): CriterionMap {
  return (code) => {
    const old = findCriterion(from, code);
    if (!old) return undefined;
    const same = (other: Criterion | undefined): boolean => !!other && sameName(other.title) === sameName(old.title);
    const under = findCriterion(to, code);
    const oneCircular = from.paper.number === to.paper.number;
    return oneCircular || same(under) ? under : allCriteria(to).find(same);
  };
}

/** Codes of the new catalogue that look at the same things by their titles: a hint, chosen by the school. */
export function nearTo(code: string, from: Catalogue, to: Catalogue): string[] {
  const { of, codes } = to.formerly ?? { of: [], codes: {} };
  if (!of.includes(from.id)) return [];
  return Object.entries(codes).flatMap(([now, before]) => (before.includes(code) ? [now] : []));
}
