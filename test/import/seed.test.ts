import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readText } from "../../src/core/import/read-text.ts";
import {
  sampleLegalBasis,
  sampleNarrative,
  sampleOrganisation,
  samplePlanRows,
} from "../../src/core/sample/seed-plan.ts";
import type { parts } from "../../src/core/sheets/organisation-sheet.ts";
import { oneLine } from "../../src/core/words/text.ts";
import { filled, leftOf, rowsOf } from "./imported.ts";

const text = readFileSync(join(__dirname, "../sources/seed-plan-2024-2025.txt"), "utf8");
const seed = filled(readText(text));
const solid = (words: string): string => words.normalize("NFC").replace(/\s+/g, "");

test("every line of the seed stands in a row of the workbook, marks of lists aside", () => {
  const rows = [...seed.grids.values()].flat();
  const kept = rows.map((cells) => solid(cells.join("")));
  const lost = text
    .split("\n")
    .map((line) => solid(line.replace(/^\s*(?:[-+]|\d\.)\s+/, "")))
    .filter((line) => line !== "" && !kept.some((row) => row.includes(line)));
  expect(lost).toEqual([]);
  expect(leftOf(seed)).toEqual([]);
});

test("the rows of the table are those of the plan, torn lines joined", () => {
  const fields = [
    "order",
    "criterion",
    "targetLevel",
    "action",
    "lead",
    "timeline",
    "budget",
    "resources",
    "note",
  ] as const;
  const wanted = samplePlanRows.map((row) => fields.map((field) => oneLine(row[field] ?? "")));
  const rows = rowsOf(seed, "Kế hoạch").map((cells) => fields.map((_field, at) => oneLine(cells[at] ?? "")));
  expect(rows).toEqual(wanted);
  expect(seed.draft.rows.map(({ criterion }) => criterion.value)).toEqual(["1.2", "2.2", "3.5", "5.6"]);
  expect(seed.draft.rows.every(({ joined }) => joined.length === 0)).toBe(true);
});

test("papers, headings and their words, organisation, recipients and signer", () => {
  expect(seed.draft.legalBasis.map(({ text: paper }) => paper)).toEqual(sampleLegalBasis.map(oneLine));
  expect(seed.draft.narrative.map(({ heading, text: words }) => [heading, oneLine(words)])).toEqual(
    sampleNarrative.map(({ heading, paragraphs }) => [heading, oneLine(paragraphs.join(" "))]),
  );
  const { roles, groups, monitors } = seed.draft.organisation;
  const named = (part: keyof typeof parts): string[] =>
    sampleOrganisation.filter((one) => one.part === part).map(({ name }) => name);
  expect(roles.map(({ title }) => title)).toEqual(named("role"));
  expect(groups.map(({ name, standards }) => [name, standards.value])).toEqual([
    ["Nhóm công tác 1", [1, 2]],
    ["Nhóm công tác 2", [3, 5]],
  ]);
  expect(monitors.map(({ name, post, watches }) => [name, post, watches])).toEqual([
    ["Ông Nguyễn Văn An", "HT", "Nhóm công tác 1"],
    ["Ông Trần Văn Bình", "", "Nhóm công tác 2"],
  ]);
  const { told, schoolYear, catalogue, form } = seed.draft.information;
  expect(told.recipients?.text.split("\n")).toHaveLength(3);
  expect([told.signerPost?.text, told.signerName?.text]).toEqual(["HIỆU TRƯỞNG", "Nguyễn Văn An"]);
  expect([schoolYear, catalogue?.id, form.id]).toEqual([2024, "tt18-2018", "mau-9-cot"]);
});

test("what was inferred is told", () => {
  const told = seed.inferred.join("\n");
  expect(told).toMatch(/Năm học 2024-2025: lấy từ tên kế hoạch/);
  expect(told).toMatch(/Thông tư 18\/2018/);
  expect(told).toMatch(/Mẫu 9 cột/);
  expect(told).toMatch(/5 hàng bị Word xé/);
});
