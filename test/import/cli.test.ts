import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cli, expectSentence, fingerprint, folder } from "../cli/command.ts";

const SEED = join(__dirname, "../sources/seed-plan-2024-2025.txt");

test("import: a workbook that check and report take; an existing file is left alone", () => {
  const place = folder();
  const out = join(place, "ke-hoach.xlsx");
  const made = cli("import", SEED, "--out", out, "--json");
  expect([made.code, made.err]).toEqual([0, ""]);
  expect(JSON.parse(made.out)).toMatchObject({ left: [], inferred: expect.arrayContaining([expect.any(String)]) });
  const before = fingerprint(out);
  const again = cli("import", SEED, "--out", out);
  expect(again.code).toBe(2);
  expectSentence(again.err);
  expect(fingerprint(out)).toBe(before);
  expect(cli("check", out, "--today", "2024-09-10").code).toBeLessThan(2);
  const docx = join(place, "ke-hoach.docx");
  expect(cli("report", out, "--draft", "--out", docx).code).toBeLessThan(2);
  const back = cli("import", docx, "--out", join(place, "lai.xlsx"));
  expect([back.code, back.err]).toEqual([0, ""]);
  expect(back.out).toMatch(/Căn cứ: 6 văn bản/);
});

test("import: what has no place is listed with it, exit 1; what is no plan is refused, exit 2", () => {
  const place = folder();
  const file = join(place, "a.txt");
  const out = join(place, "a.xlsx");
  writeFileSync(file, "một lá thư");
  const refused = cli("import", file, "--out", out);
  expect(refused.code).toBe(2);
  expectSentence(refused.err);
  expect(existsSync(out)).toBe(false);
  writeFileSync(file, "KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG GIÁO DỤC\nlời lạc\nI. MỤC ĐÍCH\nNâng chất lượng.");
  const left = cli("import", file, "--out", out);
  expect(left.code).toBe(1);
  expect(left.out).toMatch(/- dòng 2: “lời lạc”/);
  for (const wrong of [
    ["import"],
    ["import", file],
    ["import", join(place, "b.docx"), "--out", join(place, "b.xlsx")],
  ]) {
    const told = cli(...wrong);
    expect(told.code).toBe(2);
    expectSentence(told.err);
  }
});
