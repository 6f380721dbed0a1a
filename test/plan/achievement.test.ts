import { achievementOf } from "../../src/core/plan/achievement.ts";
import type { PlanDraft } from "../../src/core/plan/draft.ts";
import { proposableLevels, proposalFor } from "../../src/core/plan/proposal.ts";
import type { Example } from "../../src/core/rules/rule.ts";
import { summaryLines } from "../../src/core/sheets/summary-lines.ts";
import { readWorkbook } from "../../src/core/sheets/workbook.ts";
import { allCriteria } from "../../src/core/standards/catalogue.ts";
import { catalogueById, catalogues } from "../../src/core/standards/index.ts";
import { exampleWorkbook } from "../rules/example-workbook.ts";

type Levels = Readonly<Record<string, number>>;

const written = (level: number): string => (level === 0 ? "Chưa đạt mức 1" : `Mức ${level}`);

/** A plan whose criteria stand at `all` (or the highest that they have), some at others, with rows that bring some further. */
function planUnder(id: string, all: number, others: Levels, targets: Levels): PlanDraft {
  const catalogue = catalogueById(id)!;
  const levels = allCriteria(catalogue).map(({ code, indicators }) => [
    code,
    written(others[code] ?? Math.min(all, indicators.length)),
  ]);
  const rows = Object.entries(targets).map(([code, level]) => ({
    criterion: `Tiêu chí ${code}`,
    targetLevel: `Đạt mức ${level}`,
  }));
  return draftOf({ information: { catalogue: catalogue.name }, current: Object.fromEntries(levels), rows });
}

function draftOf(example: Example): PlanDraft {
  const read = readWorkbook(exampleWorkbook(example));
  if ("troubles" in read) throw new Error(read.troubles.map(({ problem }) => problem).join("; "));
  return read.workbook.draft;
}

type Case = [all: number, others: Levels, targets: Levels, line: string];

const REACHED = (now: string, after: string): string =>
  `Mức của trường theo Hiện trạng: ${now}; thực hiện xong kế hoạch: ${after}.`;
const [NONE, ONE, TWO, THREE] = ["Chưa đạt mức 1", "Mức 1", "Mức 2", "Mức 3"];

const old = (last: string, short: string): Case[] => [
  [1, { [last]: 0, [short]: 0 }, { [last]: 1 }, `${REACHED(NONE, NONE)} Còn 1 tiêu chí chưa đạt mức 1: ${short}.`],
  [2, { [last]: 1, [short]: 1 }, { [last]: 2, [short]: 2 }, `${REACHED(ONE, TWO)} Còn `],
  [2, { [last]: 1, [short]: 1 }, { [last]: 2 }, `${REACHED(ONE, ONE)} Còn 1 tiêu chí chưa đạt mức 2: ${short}.`],
  [3, { [last]: 2 }, {}, `${REACHED(TWO, TWO)} Còn 1 tiêu chí chưa đạt mức 3: ${last}.`],
  [3, { [last]: 2 }, { [last]: 3 }, REACHED(TWO, THREE)],
];

const new57: Case[] = [
  [
    1,
    { "1.3": 0, "4.1": 0, "1.1": 0, "2.3": 0, "3.5": 0 },
    {},
    `${REACHED(NONE, NONE)} Còn 2 tiêu chí bắt buộc chưa đạt mức 1: 1.3, 4.1; và cần thêm 1 trong 3 tiêu chí đạt mức 1: 1.1, 2.3, 3.5.`,
  ],
  [
    1,
    { "1.1": 0, "2.3": 0, "3.5": 0 },
    {},
    `${REACHED(NONE, NONE)} Để đạt mức 1, cần thêm 1 trong 3 tiêu chí đạt mức 1: 1.1, 2.3, 3.5.`,
  ],
  [
    2,
    { "1.1": 0, "2.3": 0, "3.5": 0 },
    { "1.1": 1 },
    `${REACHED(NONE, ONE)} Còn 2 tiêu chí chưa đạt mức 1: 2.3, 3.5; và`,
  ],
  [2, { "4.1": 1 }, { "4.1": 2 }, REACHED(ONE, TWO)],
  [2, { "4.1": 1 }, {}, `${REACHED(ONE, ONE)} Còn 1 tiêu chí bắt buộc chưa đạt mức 2: 4.1.`],
  [2, { "1.1": 0 }, {}, `${REACHED(ONE, ONE)} Còn 1 tiêu chí chưa đạt mức 1: 1.1.`],
  [
    2,
    { "4.1": 1, "1.1": 0 },
    {},
    `${REACHED(ONE, ONE)} Còn 1 tiêu chí bắt buộc chưa đạt mức 2: 4.1; 1 tiêu chí khác chưa đạt mức 1: 1.1.`,
  ],
  [2, { "1.1": 1, "2.3": 1 }, {}, REACHED(TWO, TWO)],
];

describe.each([
  { id: "tt18-2018", cases: old("5.6", "1.2") },
  { id: "tt17-2018", cases: old("5.5", "1.5") },
  { id: "tt19-2018", cases: old("5.4", "3.6") },
  { id: "tt57-2026-pho-thong", cases: new57 },
  { id: "tt57-2026-mam-non", cases: new57 },
])("what a plan comes to under $id", ({ id, cases }) => {
  test.each(cases)("all at %s, others %j, planned %j", (all, others, targets, line) => {
    const [told] = summaryLines(planUnder(id, all, others, targets));
    expect(told?.slice(0, line.length)).toBe(line);
    if (line.endsWith(".") && !told!.startsWith(`${line} `)) expect(told).toBe(line);
  });
});

test("while one level is not known, no level of the school is told", () => {
  const [told] = summaryLines(
    draftOf({ information: { catalogue: catalogueById("tt57-2026-pho-thong")!.name }, current: { "1.1": "" } }),
  );
  expect(told).toBe("Mức của trường: chưa tính được, vì 1 tiêu chí chưa có mức hiện đạt (1.1).");
});

test("what must rise, and a choice among the others", () => {
  const low = { "1.3": 0, "1.1": 0, "2.3": 0, "3.5": 0 };
  expect(achievementOf(planUnder("tt57-2026-mam-non", 1, low, { "1.1": 1 }))).toMatchObject({
    now: 0,
    after: 0,
    next: 1,
    blocking: ["1.3"],
    unknown: [],
  });
  expect(achievementOf(planUnder("tt57-2026-mam-non", 1, low, {}))?.choose).toEqual({
    count: 1,
    from: ["1.1", "2.3", "3.5"],
  });
});

test.each(catalogues)("$id proposes the levels that it judges by criteria", (catalogue) => {
  expect(proposableLevels(catalogue)).toEqual(catalogue.schoolNeeds.map(({ level }) => level));
  expect(proposableLevels(catalogue)).not.toContain(catalogue.wholeSchoolLevel);
});

describe("proposals", () => {
  const turns = (id: string, all: number, others: Levels, level: number): string[] =>
    proposalFor(planUnder(id, all, others, {}), catalogueById(id)!, level).criteria.map(
      ({ code, first }) => `${code}${first ? " first" : ""}`,
    );

  test("mandatory ones come first where some are mandatory, and only those below Mức 1 are pressing", () => {
    const others = { "1.1": 0, "2.3": 0, "3.5": 0, "4.1": 0 };
    expect(turns("tt57-2026-pho-thong", 1, others, 1)).toEqual(["4.1 first", "1.1", "2.3", "3.5"]);
  });

  test("where every criterion is needed, each one below Mức 1 is pressing", () => {
    expect(turns("tt18-2018", 2, { "1.1": 1, "5.6": 0 }, 2)).toEqual(["5.6 first", "1.1"]);
  });

  test("how many of the others are enough is told only while all their levels are known", () => {
    const id = "tt57-2026-pho-thong";
    const choice = (current: Readonly<Record<string, string>>): unknown =>
      proposalFor(draftOf({ information: { catalogue: catalogueById(id)!.name }, current }), catalogueById(id)!, 1)
        .choose;
    const below = { "1.1": written(0), "2.3": written(0), "3.5": written(0) };
    expect(choice(below)).toEqual({ count: 1, from: ["1.1", "2.3", "3.5"] });
    expect(choice({ ...below, "4.3": "" })).toBeUndefined();
  });
});
