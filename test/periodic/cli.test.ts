import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { cli, expectSentence, sample } from "../cli/command.ts";
import { docxText } from "../report/docx-text.ts";

jest.setTimeout(180_000);

const TODAY = ["--today", "2025-01-20"] as const;

test("periodic writes the report out, the same document each time; --json tells all", async () => {
  const file = await sample();
  const refused = cli("periodic", file, ...TODAY);
  expect(refused).toMatchObject({ code: 2, out: "" });
  expectSentence(refused.err);
  expect(refused.err).toContain("TRANG-20");
  expect(cli("follow", file, "--today", "2024-09-20")).toMatchObject({ code: 0, err: "" });
  const out = join(dirname(file), "b.docx");
  const ran = cli("periodic", file, "--period", "year", "--out", out, ...TODAY);
  expect(ran).toMatchObject({ code: 0, err: "" });
  expect(ran.out).toContain("Báo cáo năm học 2024-2025");
  expect(docxText(readFileSync(out))).toEqual(expect.arrayContaining(["BÁO CÁO", "năm học 2024-2025"]));
  const told = (...words: string[]): { link: string; told: string[]; out: null; calls: unknown } =>
    JSON.parse(cli("periodic", file, "--json", ...words, ...TODAY).out) as never;
  const [year, half, day] = [told("--period", "year"), told(), told("--until", "2025-03-15")];
  expect(new Set([year.link, half.link, day.link]).size).toBe(3);
  expect(told("--until", "2025-03-15").link).toBe(day.link);
  expect([half.out, half.told[0]]).toEqual([null, expect.stringContaining("học kỳ I")]);
});

test.each([
  ["--period", "thang-3"],
  ["--until", "2025-02-31"],
  ["--until", "2030-01-01"],
])("%s %s: one sentence, nothing written", async (option, value) => {
  const file = await sample();
  const out = join(dirname(file), "b.docx");
  const ran = cli("periodic", file, option, value, "--out", out, ...TODAY);
  expect(ran).toMatchObject({ code: 2, out: "" });
  expectSentence(ran.err);
  expect(existsSync(out)).toBe(false);
});
