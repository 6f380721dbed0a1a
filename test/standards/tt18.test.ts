import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findCriterion, highestLevel } from "../../src/core/standards/catalogue.ts";
import { catalogues } from "../../src/core/standards/index.ts";
import { tt18y2018 } from "../../src/core/standards/tt18-2018.ts";

const rows = readFileSync(join(__dirname, "../sources/standards-2018.tsv"), "utf8")
  .trim()
  // The source has one title in decomposed Unicode.
  .normalize("NFC")
  .split("\n")
  .map((line) => line.split("\t"))
  .filter(([circular]) => circular === tt18y2018.name);

test("TT18 has the 28 criteria of its source, with titles and indicators", () => {
  const ours = tt18y2018.standards.flatMap(({ number, criteria }) =>
    criteria.map(({ code, title, indicators }) => [
      tt18y2018.name,
      String(number),
      code,
      title,
      ...[0, 1, 2].map((level) => indicators[level]?.join(",") ?? "-"),
    ]),
  );
  expect(ours).toHaveLength(28);
  expect(ours).toEqual(rows);
});

test("the eight criteria that stop at Mức 2", () => {
  const short = tt18y2018.standards.flatMap(({ criteria }) =>
    criteria.filter((criterion) => highestLevel(criterion) === 2),
  );
  expect(short.map(({ code }) => code)).toEqual(["1.2", "1.7", "1.8", "1.9", "1.10", "3.4", "5.3", "5.4"]);
});

test("ids are unique, titles composed, sources named", () => {
  expect(new Set(catalogues.map(({ id }) => id)).size).toBe(catalogues.length);
  for (const catalogue of catalogues) {
    expect(catalogue.source).not.toBe("");
    const text = JSON.stringify(catalogue);
    expect(text.normalize("NFC") === text).toBe(true);
    for (const { number, criteria } of catalogue.standards) {
      for (const { code } of criteria) expect([code, findCriterion(catalogue, code)?.code]).toEqual([code, code]);
      expect(criteria.every(({ code }) => code.startsWith(`${number}.`))).toBe(true);
    }
  }
});

test("the indicators of five years in a row are those of the source", () => {
  const flags = readFileSync(join(__dirname, "../sources/indicators-flags-2018.tsv"), "utf8")
    .trim()
    .split("\n")
    .map((line) => line.split("\t"))
    .filter(([circular, , , , marks]) => circular === "TT18_2018_THCS_THPT" && marks?.split(",").includes("5_nam"))
    .map(([, code, level, indicator]) => ({ code, level: Number(level), indicator }));
  expect(flags).toHaveLength(13);
  expect(tt18y2018.fiveYears).toEqual(flags);
});

test("marks of indicators name criteria, levels and letters that exist", () => {
  for (const { code, level, indicator } of [...tt18y2018.fiveYears, ...tt18y2018.basicActions]) {
    expect(findCriterion(tt18y2018, code)?.indicators[level - 1]).toContain(indicator);
  }
  for (const code of Object.keys(tt18y2018.topics)) expect(findCriterion(tt18y2018, code)?.code).toBe(code);
});
