import { missingFor, schoolLevelOf, type Levels } from "../../src/core/plan/school-level.ts";
import { allCriteria, highestLevel, type Catalogue } from "../../src/core/standards/catalogue.ts";
import { catalogueById } from "../../src/core/standards/index.ts";

/** All criteria at a level (or the highest they have), and some at others. */
function levels(catalogue: Catalogue, all: number, others: Readonly<Record<string, number>>): Levels {
  return new Map(
    allCriteria(catalogue).map((one) => [one.code, others[one.code] ?? Math.min(all, highestLevel(one))] as const),
  );
}

type Case = [what: string, all: number, others: Record<string, number>, level: number | undefined];

const both: Case[] = [
  ["every mandatory one and all others at 1", 1, {}, 1],
  ["one mandatory criterion below 1", 1, { "1.3": 0 }, 0],
  ["the last mandatory criterion below 1", 2, { "4.2": 0 }, 0],
  ["two others below 1: 5 of 7 are enough", 1, { "1.1": 0, "4.3": 0 }, 1],
  ["three others below 1: 4 of 7", 1, { "1.1": 0, "2.3": 0, "4.3": 0 }, 0],
  ["everything at 2", 2, {}, 2],
  ["one mandatory criterion at 1", 2, { "2.2": 1 }, 1],
  ["two others at 1: 5 of 7 at 2, the rest at 1", 2, { "3.4": 1, "3.5": 1 }, 2],
  ["three others at 1: 4 of 7 at 2", 2, { "3.3": 1, "3.4": 1, "3.5": 1 }, 1],
  ["two others short, one of them below 1", 2, { "3.4": 1, "3.5": 0 }, 1],
  ["nothing reached", 0, {}, 0],
  ["Mức 2 is looked at only after Mức 1: three others below 1", 2, { "3.3": 0, "3.4": 0, "3.5": 0 }, 0],
];

const old = (last: string, short: string): Case[] => [
  ["every criterion at 1", 1, {}, 1],
  ["one below 1", 1, { [last]: 0 }, 0],
  ["one below 1 though all others are at their highest", 3, { [short]: 0 }, 0],
  ["every criterion at 2", 2, {}, 2],
  ["one at 1", 2, { [last]: 1 }, 1],
  ["one without Mức 3 at 1", 3, { [short]: 1 }, 1],
  ["every criterion at its highest: one without Mức 3 counts with its 2", 3, {}, 3],
  ["one with Mức 3 at 2", 3, { [last]: 2 }, 2],
  ["nothing reached", 0, {}, 0],
];

describe.each([
  { id: "tt18-2018", cases: old("5.6", "1.2") },
  { id: "tt17-2018", cases: old("5.5", "1.5") },
  { id: "tt19-2018", cases: old("5.4", "3.6") },
  { id: "tt57-2026-pho-thong", cases: both },
  { id: "tt57-2026-mam-non", cases: both },
])("what the school reaches under $id", ({ id, cases }) => {
  const catalogue = catalogueById(id)!;

  test.each(cases)("%s", (_what, all, others, level) => {
    expect(schoolLevelOf(catalogue, levels(catalogue, all, others))).toBe(level);
  });

  test("nothing is said while one level is not known: blank is not “chưa đạt”", () => {
    const known = new Map(levels(catalogue, 2, {}));
    known.delete("1.1");
    expect(schoolLevelOf(catalogue, known)).toBeUndefined();
  });
});

test("what stands in the way: mandatory ones, and a choice among the others", () => {
  const catalogue = catalogueById("tt57-2026-pho-thong")!;
  const [first, second] = catalogue.schoolNeeds;
  const below = levels(catalogue, 1, { "1.3": 0, "1.1": 0, "2.3": 0, "4.3": 0 });
  expect(missingFor(first!, catalogue, below)).toEqual({
    must: ["1.3"],
    choose: { count: 1, from: ["1.1", "2.3", "4.3"] },
  });
  const nearly = levels(catalogue, 2, { "1.1": 0, "2.3": 1, "4.1": 1 });
  expect(missingFor(second!, catalogue, nearly)).toEqual({ must: ["1.1", "4.1"] });
  const old18 = catalogueById("tt18-2018")!;
  expect(missingFor(old18.schoolNeeds[2]!, old18, levels(old18, 3, { "5.6": 2 }))).toEqual({ must: ["5.6"] });
});
