import { Workbook } from "exceljs";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import PizZip from "pizzip";
import { planForms } from "../../src/core/forms/index.ts";
import { catalogues } from "../../src/core/standards/index.ts";
import { docxText } from "../report/docx-text.ts";
import { cli, expectSentence, filesIn, fingerprint, folder, sample } from "./command.ts";

jest.setTimeout(120_000);

// Which catalogue and form a workbook follows, by the ids of the command line.

const NEWEST = ["--catalogue", "tt57-2026-pho-thong", "--form", "bieu-2"];

async function tabs(file: string): Promise<string[]> {
  const book = new Workbook();
  await book.xlsx.readFile(file);
  return book.worksheets.map(({ name }) => name);
}

interface Converted {
  readonly done: boolean;
  readonly carried: string[];
  readonly left: string[];
  readonly kept: string[];
}

test("help lists every catalogue and form with its id", () => {
  const { out } = cli("help");
  for (const { id, name } of [...catalogues, ...planForms]) expect(out).toContain(`${id}: ${name}`);
});

test("new: the form that is named, with its remarks; its sample is checked and reported without a must finding", async () => {
  const file = join(folder(), "biểu 2.xlsx");
  const made = cli("new", file, ...NEWEST, "--sample");
  expect(made).toMatchObject({ code: 0, err: "" });
  expect(made.out).toContain("chưa đối chiếu");
  expect(await tabs(file)).toEqual(expect.arrayContaining(["Vấn đề trọng tâm", "Kế hoạch", "Rà soát"]));
  expect(cli("check", file, "--today", "2026-09-10")).toMatchObject({ code: 0, err: "" });
  const out = join(dirname(file), "b.docx");
  expect(cli("report", file, "--out", out, "--today", "2026-09-10")).toMatchObject({ code: 0, err: "" });
  expect(docxText(readFileSync(out)).join("\n")).not.toContain("{");
});

test("new with a catalogue alone takes that catalogue's own form", async () => {
  const file = join(folder(), "a.xlsx");
  expect(cli("new", file, "--catalogue", "tt57-2026-mam-non")).toMatchObject({ code: 0, err: "" });
  expect(await tabs(file)).toContain("Vấn đề trọng tâm");
});

test.each([
  ["a catalogue", ["--catalogue", "tt18"]],
  ["a form", ["--form", "bieu-3"]],
])("%s that there is not: one sentence with the ids, nothing is made", (_what, words) => {
  const file = join(folder(), "a.xlsx");
  const ran = cli("new", file, ...words);
  expect(ran).toMatchObject({ code: 2, out: "" });
  expectSentence(ran.err);
  const known = words[0] === "--form" ? planForms : catalogues;
  for (const { id, name } of known) {
    expect(ran.err).toContain(id);
    expect(ran.err).toContain(name);
  }
  expect(existsSync(file)).toBe(false);
});

test("build completes what is there; another catalogue than that of the workbook wants convert", async () => {
  const file = await sample((book) => book.removeWorksheet(book.getWorksheet("Căn cứ")!.id));
  const before = fingerprint(file);
  const refused = cli("build", file, "--form", "bieu-2");
  expect(refused).toMatchObject({ code: 2, out: "" });
  expectSentence(refused.err);
  expect(refused.err).toContain("Bảng tính đang theo Thông tư 18/2018/TT-BGDĐT, Mẫu 9 cột; muốn đổi");
  expect(fingerprint(file)).toBe(before);
  expect(cli("build", file, "--catalogue", "tt18-2018")).toMatchObject({ code: 0, err: "" });
  expect(await tabs(file)).toContain("Căn cứ");
});

test("convert --preview says what would come of it and writes nothing", async () => {
  const file = await sample();
  const before = fingerprint(file);
  const ran = cli("convert", file, ...NEWEST, "--preview");
  expect(ran).toMatchObject({ code: 0, err: "" });
  for (const words of ["tệp được để nguyên", "Chuyển được:", "Trường cần tự làm tiếp:"])
    expect(ran.out).toContain(words);
  const { done, kept, carried } = JSON.parse(cli("convert", file, ...NEWEST, "--preview", "--json").out) as Converted;
  expect({ done, kept }).toEqual({ done: false, kept: [] });
  expect(carried.length).toBeGreaterThan(0);
  expect(fingerprint(file)).toBe(before);
  expect(filesIn(dirname(file))).toEqual(["ke-hoach.xlsx"]);
});

test("convert, in place: the old sheets stay under another name, and the new ones are read", async () => {
  const file = await sample();
  const ran = cli("convert", file, ...NEWEST);
  expect(ran).toMatchObject({ code: 0, err: "" });
  expect(ran.out).toContain("Đã chuyển sang Thông tư 57/2026/TT-BGDĐT");
  expect(ran.out.slice(ran.out.indexOf("Trang cũ được giữ:"))).toContain("- Kế hoạch (cũ)\n");
  expect(await tabs(file)).toEqual(expect.arrayContaining(["Kế hoạch", "Kế hoạch (cũ)", "Vấn đề trọng tâm"]));
  const before = fingerprint(file);
  const again = cli("convert", file, ...NEWEST);
  expect(again.out).toContain("không phải chuyển gì");
  expect(fingerprint(file)).toBe(before);
  expect([0, 1]).toContain(cli("check", file, "--today", "2026-09-10").code);
});

test("convert: neither named takes the proposed ones, one named leaves the other", async () => {
  const file = await sample();
  const told = (...words: string[]): string => cli("convert", file, "--preview", ...words).out;
  expect(told("--today", "2024-09-10")).toContain("sang Thông tư 18/2018/TT-BGDĐT, Mẫu 9 cột");
  expect(told("--form", "bieu-2")).toContain("sang Thông tư 18/2018/TT-BGDĐT, Biểu 2");
  expect(told("--catalogue", "tt17-2018")).toContain("sang Thông tư 17/2018/TT-BGDĐT, Mẫu 9 cột");
});

test.each([
  ["an id that there is not", ["--catalogue", "tt99"]],
  ["a form that there is not", ["--form", "x"]],
  ["a day that is none", ["--today", "hôm nay"]],
  ["an option of another verb", ["--sample"]],
])("convert with %s: one sentence, exit 2, the file untouched", async (_what, words) => {
  const file = await sample();
  const before = fingerprint(file);
  const ran = cli("convert", file, ...words);
  expect(ran).toMatchObject({ code: 2, out: "" });
  expectSentence(ran.err);
  expect(fingerprint(file)).toBe(before);
});

test("convert of a workbook without Thông tin says to build first", async () => {
  const empty = await sample((book) => {
    for (const { id } of [...book.worksheets]) book.removeWorksheet(id);
    book.addWorksheet("Sheet1");
  });
  const ran = cli("convert", empty);
  expect(ran).toMatchObject({ code: 2, out: "" });
  expectSentence(ran.err);
  expect(ran.err).toContain("build");
});

test("convert of a workbook with a chart says so and leaves it as it is", async () => {
  const file = await sample();
  const zip = new PizZip(readFileSync(file));
  zip.file("xl/charts/chart1.xml", "<x/>");
  writeFileSync(file, zip.generate({ type: "nodebuffer" }));
  const before = fingerprint(file);
  const ran = cli("convert", file, ...NEWEST);
  expect(ran.code).toBe(0);
  expect(ran.err).toContain("biểu đồ");
  expect(ran.out).not.toContain("Đã chuyển sang");
  expect(fingerprint(file)).toBe(before);
});

test("template --form writes that form's template", () => {
  const [nine, two] = ["chin.docx", "hai.docx"].map((name) => join(folder(), name)) as [string, string];
  expect(cli("template", nine)).toMatchObject({ code: 0, err: "" });
  expect(cli("template", two, "--form", "bieu-2")).toMatchObject({ code: 0, err: "" });
  expect(docxText(readFileSync(two)).join("\n")).not.toBe(docxText(readFileSync(nine)).join("\n"));
  const ran = cli("template", join(folder(), "x.docx"), "--form", "bieu-3");
  expect(ran).toMatchObject({ code: 2, out: "" });
  expectSentence(ran.err);
});
