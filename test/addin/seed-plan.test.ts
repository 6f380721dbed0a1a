import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expectGolden } from "../golden.ts";
import { inOfficialForm } from "../official-form.ts";
import { sampleSchool } from "./school.ts";

const seed = readFileSync(join(__dirname, "../sources/seed-plan-2024-2025.txt"), "utf8");
const solid = (text: string): string => text.normalize("NFC").replace(/\s+/g, "");

/**
 * The seed's lines, one a cell or paragraph. Criterion 3.5 was torn by Word over six rows of the table:
 * its pieces are joined column by column first, as the seed means them.
 */
function seedLines(): string[] {
  const lines = seed.split("\n");
  const from = lines.findIndex((line) => line.trim() === "Tiêu chí 3.5:");
  const to = lines.findIndex((line, index) => index > from && line.trim() === "4");
  const whole = [
    "Tiêu chí 3.5: Thiết bị",
    "Đạt mức 2 so với hiện tại",
    "Ứng dụng CNTT trong công tác thiết bị (Sử dụng phần mềm quản lý thiết bị)",
    "Hiệu trưởng, nhân viên thiết bị, kế toán",
    "Tháng 10/2024 - tháng 05/2025",
    "10 triệu",
  ];
  const torn = lines.slice(from, to).map(solid).join("");
  // Nothing is left out by joining: the same letters, and each piece inside its cell.
  expect([...solid(whole.join(""))].sort().join("")).toBe([...torn].sort().join(""));
  return inOfficialForm([...lines.slice(0, from), ...whole, ...lines.slice(to)].filter((line) => line.trim() !== ""));
}

test("every line of the seed stands in the sample's report, in the seed's order", async () => {
  const school = await sampleSchool();
  const reply = school.report();
  if (!reply.ok || !reply.made) throw new Error("no report");
  const text = solid(school.reportText(reply.fileId).join("\n"));
  let at = 0;
  for (const line of seedLines()) {
    const found = text.indexOf(solid(line), at);
    expect([line, found >= at]).toEqual([line, true]);
    at = found + solid(line).length;
  }
});

test("from the school year to the signature the report says what the seed says and nothing else", async () => {
  const school = await sampleSchool();
  const reply = school.report();
  if (!reply.ok) throw new Error("no report");
  const text = solid(school.reportText(reply.fileId).join("\n"));
  const whole = solid(seedLines().join("\n"));
  expect(text.slice(text.indexOf(whole.slice(0, 40)))).toBe(whole);
});

test("the sample raises what an officer would ask, and nothing that must wait", async () => {
  const school = await sampleSchool();
  const reply = school.check();
  if (!reply.ok) throw new Error("not checked");
  const told = reply.findings.map(
    ({ code, severity, sheet, cell, problem, remedy }) =>
      `${severity} ${code} ${`${sheet} ${cell}`.trim()}\n  ${problem}\n  ${remedy}`,
  );
  expect(reply.findings.filter(({ severity }) => severity === "must")).toEqual([]);
  expectGolden("test/golden/seed-findings.txt", `${[...reply.summary, "", ...told].join("\n")}\n`);
});

test("what was understood of the seed's four rows", async () => {
  const school = await sampleSchool();
  const reply = school.check();
  if (!reply.ok) throw new Error("not checked");
  expect(
    reply.readings.map(({ row, criterion, currentLevel, targetLevel, starts, ends, amount }) =>
      [row, criterion, currentLevel, targetLevel, starts, ends, amount].join(" "),
    ),
  ).toEqual([
    "6 1.2 1 2 2024-10-01 2024-10-31 0",
    "8 2.2 1 2 2024-06-01 2024-12-31 ",
    "10 3.5 1 2 2024-10-01 2025-05-31 10000000",
    "12 5.6 2 3 2024-10-01 2025-05-31 0",
  ]);
  const cells = await school.cells();
  expect(cells.get("Kế hoạch!N10")).toBe('"01/10/2024 → 31/05/2025"');
  expect(cells.get("Kế hoạch!O10")).toBe("10000000");
});

test("levels that the seed does not state are said to be assumed", async () => {
  const cells = await (await sampleSchool()).cells();
  const notes = [...cells].filter(([place]) => /^Hiện trạng!F\d+$/.test(place)).map(([, text]) => text);
  expect(notes).toHaveLength(29);
  expect(notes.filter((text) => text.includes("Giả định"))).toHaveLength(27);
});
