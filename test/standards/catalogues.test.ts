import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { allCriteria, findCriterion, highestLevel, type Catalogue } from "../../src/core/standards/catalogue.ts";
import { catalogueById, catalogues } from "../../src/core/standards/index.ts";
import { findPaper } from "../../src/core/standards/papers.ts";
import { proposedCatalogue } from "../../src/core/standards/proposed-catalogue.ts";
import type { SchoolLevel } from "../../src/core/words/school-level.ts";

/** Lines of a source, cells by tab; one source has a title in decomposed Unicode. */
function source(name: string): string[][] {
  const text = readFileSync(join(__dirname, "../sources", name), "utf8")
    .trim()
    .normalize("NFC");
  return text.split("\n").map((line) => line.split("\t"));
}

const known = (id: string): Catalogue => catalogueById(id)!;

describe.each([
  { id: "tt18-2018", count: 28, flags: "TT18_2018_THCS_THPT", fiveYears: 13, short: 8 },
  { id: "tt17-2018", count: 27, flags: "TT17_2018_tieu_hoc", fiveYears: 10, short: 8 },
  { id: "tt19-2018", count: 25, flags: "TT19_2018_mam_non", fiveYears: 10, short: 6 },
])("$id against its source", ({ id, count, flags, fiveYears, short }) => {
  const catalogue = known(id);

  test("criteria, titles, levels and indicators", () => {
    const ours = catalogue.standards.flatMap(({ number, criteria }) =>
      criteria.map(({ code, title, indicators }) => [
        catalogue.name,
        String(number),
        code,
        title,
        ...[0, 1, 2].map((level) => indicators[level]?.join(",") ?? "-"),
      ]),
    );
    expect(ours).toHaveLength(count);
    expect(ours).toEqual(source("standards-2018.tsv").filter(([circular]) => circular === catalogue.name));
    expect(allCriteria(catalogue).filter((criterion) => highestLevel(criterion) === 2)).toHaveLength(short);
    expect(catalogue.standards).toHaveLength(5);
  });

  test.each([
    ["5_nam", "fiveYears"],
    ["hang_nam", "yearly"],
    ["ty_le", "rates"],
  ] as const)("indicators flagged %s", (mark, field) => {
    const wanted = source("indicators-flags-2018.tsv")
      .filter(([circular, , , , marks]) => circular === flags && marks?.split(",").includes(mark))
      .map(([, code, level, indicator]) => ({ code, level: Number(level), indicator }));
    expect(wanted.length).toBeGreaterThan(0);
    expect(catalogue[field]).toEqual(wanted);
    if (mark === "5_nam") expect(wanted).toHaveLength(fiveYears);
  });
});

describe.each(["pho-thong", "mam-non"])("tt57-2026-%s against its source", (kind) => {
  const catalogue = known(`tt57-2026-${kind}`);

  test("criteria, titles, mandatory marks and levels", () => {
    const [, ...rows] = source(`standards-tt57-2026-${kind}.tsv`);
    const ours = catalogue.standards.flatMap(({ number, criteria }) =>
      criteria.map((criterion) => [
        criterion.code,
        String(number),
        criterion.mandatory ? "x" : "",
        criterion.title,
        String(highestLevel(criterion)),
      ]),
    );
    expect(ours).toHaveLength(15);
    expect(ours).toEqual(rows);
    expect(allCriteria(catalogue).filter(({ mandatory }) => mandatory)).toHaveLength(8);
    expect(catalogue.standards).toHaveLength(4);
  });
});

test("every file of a catalogue is in the list: one more is one file and one line", () => {
  const files = readdirSync(join(__dirname, "../../src/core/standards"))
    .filter((name) => /^tt\d/.test(name) && !/-(?:marks|common)\.ts$/.test(name))
    .map((name) => name.replace(".ts", ""));
  expect(catalogues.map(({ id }) => id).sort()).toEqual(files.sort());
});

describe.each(catalogues)("$id", (catalogue) => {
  test("is composed, named once, says its source and that it was not compared", () => {
    const text = JSON.stringify(catalogue);
    expect(text.normalize("NFC") === text).toBe(true);
    expect(catalogues.filter(({ name }) => name === catalogue.name)).toHaveLength(1);
    expect(catalogue.source).not.toBe("");
    expect(catalogue.verified).toBe("second-hand");
    expect(catalogue.remark).toMatch(/chưa (?:được )?đối chiếu/);
    expect(findPaper(catalogue.paper)?.inForceFrom).toBe(catalogue.inForceFrom);
    expect(findPaper(catalogue.paper)?.replacedFrom).toBe(catalogue.replacedFrom);
  });

  test("codes stand under their standard, marks name what exists", () => {
    for (const { number, criteria } of catalogue.standards) {
      expect(criteria.every(({ code }) => code.startsWith(`${number}.`))).toBe(true);
      for (const { code } of criteria) expect(findCriterion(catalogue, code)?.code).toBe(code);
    }
    for (const { code, level, indicator } of [...catalogue.fiveYears, ...catalogue.basicActions]) {
      expect(findCriterion(catalogue, code)?.indicators[level - 1]).toContain(indicator);
    }
    for (const code of Object.keys(catalogue.topics)) expect(findCriterion(catalogue, code)?.code).toBe(code);
    for (const code of Object.keys(catalogue.formerly?.codes ?? {}))
      expect(findCriterion(catalogue, code)?.code).toBe(code);
  });
});

test.each<[SchoolLevel[], string, string]>([
  [["mầm non"], "2024-09-05", "tt19-2018"],
  [["tiểu học"], "2024-09-05", "tt17-2018"],
  [["tiểu học", "THCS"], "2024-09-05", "tt18-2018"],
  [["THCS"], "2024-09-05", "tt18-2018"],
  [["THCS", "THPT"], "2024-09-05", "tt18-2018"],
  [[], "2024-09-05", "tt18-2018"],
  [["tiểu học"], "2026-07-06", "tt17-2018"],
  [["tiểu học"], "2026-07-07", "tt57-2026-pho-thong"],
  [["mầm non"], "2026-07-06", "tt19-2018"],
  [["mầm non"], "2026-07-07", "tt57-2026-mam-non"],
  [["THPT"], "2026-09-05", "tt57-2026-pho-thong"],
  [["THCS"], "2017-09-05", "tt18-2018"],
])("a school with %j on %s is proposed %s", (levels, day, id) => {
  expect(proposedCatalogue(levels, day).id).toBe(id);
});
