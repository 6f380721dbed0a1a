import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import PizZip from "pizzip";
import { docxText } from "../report/docx-text.ts";
import { cli, expectSentence, filesIn, fingerprint, folder, sample, SEED } from "./command.ts";

jest.setTimeout(60_000);

test("new, check, report, share: the way a school goes, with its exit codes", async () => {
  const place = folder();
  const file = join(place, "kế hoạch.xlsx");
  expect(cli("new", file, ...SEED)).toMatchObject({ code: 0, err: "" });
  const checked = cli("check", file, "--today", "2024-09-10");
  expect(checked).toMatchObject({ code: 0, err: "" });
  expect(checked.out).toContain("Kế hoạch G8, Dự kiến kinh phí: Chưa nhập dự kiến kinh phí.");
  const out = join(place, "báo cáo.docx");
  expect(cli("report", file, "--out", out)).toMatchObject({ code: 0, err: "" });
  expect(docxText(readFileSync(out)).join("\n")).toContain("IV. NỘI DUNG KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG GIÁO DỤC");
  expect(cli("share", file)).toMatchObject({ code: 0, err: "" });
  expect(filesIn(place)).toEqual(["báo cáo.docx", "kế hoạch.drive", "kế hoạch.xlsx"]);
});

test("check --json has the promised shape", async () => {
  const file = await sample((book) => {
    book.getWorksheet("Kế hoạch")!.getCell("F10").value = "sớm";
  });
  const { code, out } = cli("check", file, "--json", "--today", "2024-09-10");
  expect(code).toBe(1);
  const reply = JSON.parse(out) as Record<string, never[]>;
  expect(Object.keys(reply)).toEqual(["findings", "readings", "calls"]);
  expect(reply["findings"]![0]).toEqual({
    code: "TG-01",
    severity: "must",
    sheet: "Kế hoạch",
    cell: "F10",
    field: "timeline",
    problem: "Chưa hiểu thời gian “sớm”: chưa thấy thời gian như tháng 10/2024.",
    remedy: "Ghi như: Tháng 10/2024 - tháng 5/2025.",
  });
  expect(reply["readings"]![2]).toEqual({
    sheet: "Kế hoạch",
    row: 10,
    criterion: "3.5",
    currentLevel: 1,
    targetLevel: 2,
    starts: null,
    ends: null,
    amount: 10000000,
  });
  expect(reply["calls"]).toMatchObject({ total: expect.any(Number) as number, byMethod: expect.any(Object) as object });
});

test("a report waits for the must findings; --draft prints all the same and says DỰ THẢO", async () => {
  const file = await sample((book) => {
    book.getWorksheet("Kế hoạch")!.getCell("C6").value = "Đạt mức 3";
  });
  const out = join(dirname(file), "bao-cao.docx");
  const waiting = cli("report", file, "--out", out);
  expect(waiting.code).toBe(1);
  expect(waiting.out).toContain("Chưa tạo báo cáo: còn việc phải sửa.");
  expect(existsSync(out)).toBe(false);
  expect(cli("report", file, "--out", out, "--draft").code).toBe(1);
  expect(docxText(readFileSync(out)).join("\n")).toContain("DỰ THẢO");
});

test("new never writes over a file, and builds for the year that was asked", () => {
  const file = join(folder(), "a.xlsx");
  expect(cli("new", file, "--school-year", "2025-2026").code).toBe(0);
  const before = fingerprint(file);
  const again = cli("new", file);
  expect(again.code).toBe(2);
  expectSentence(again.err);
  expect(fingerprint(file)).toBe(before);
  const { out } = cli("check", file, "--json");
  expect(out).toContain("Trang Kế hoạch chưa có dòng tiêu chí nào.");
});

const unusable: [string, string[]][] = [
  ["an unknown verb", ["kiemtra"]],
  ["an unknown option", ["check", "a.xlsx", "--fast"]],
  ["an option of another verb", ["check", "a.xlsx", "--draft"]],
  ["no file", ["check"]],
  ["a file that is not there", ["check", "/tmp/không-có.xlsx"]],
  ["two files", ["check", "a.xlsx", "b.xlsx"]],
  ["a day that does not exist", ["check", "package.json", "--today", "2024-02-31"]],
  ["a value left out", ["check", "a.xlsx", "--today"]],
  ["a report without --out", ["report", "a.xlsx"]],
  ["a report into another kind of file", ["report", "a.xlsx", "--out", "a.pdf"]],
  ["a report into a folder that is not there", ["report", "a.xlsx", "--out", "/tmp/không/có/a.docx"]],
  ["a new file of another kind", ["new", "a.ods"]],
  ["a school year that is none", ["new", "/tmp/x-never.xlsx", "--school-year", "2024-2026"]],
];

test.each(unusable)("%s: exit code 2 and one sentence", (_what, words) => {
  const ran = cli(...words);
  expect(ran.code).toBe(2);
  expect(ran.out).toBe("");
  expectSentence(ran.err);
});

test("share before a report is told", async () => {
  const file = await sample();
  const ran = cli("share", file);
  expect(ran.code).toBe(2);
  expectSentence(ran.err);
});

test("help needs no file", () => {
  expect(cli("help")).toMatchObject({ code: 0, err: "" });
  expect(cli("--help").out).toContain("check TỆP.xlsx");
});

test("the workbook that was checked is written in place, whole", async () => {
  const file = await sample();
  expect(cli("check", file, "--today", "2024-09-10").code).toBe(0);
  expect(filesIn(dirname(file))).toEqual(["ke-hoach.xlsx"]);
  expect(statSync(file).size).toBeGreaterThan(10_000);
});

test("a workbook saved by LibreOffice, with its empty custom properties, is written as any other", async () => {
  const file = await sample();
  const zip = new PizZip(readFileSync(file));
  zip.file(
    "docProps/custom.xml",
    '<?xml version="1.0"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>',
  );
  writeFileSync(file, zip.generate({ type: "nodebuffer" }));
  const before = fingerprint(file);
  expect(cli("check", file)).toMatchObject({ code: 0, err: "" });
  expect(fingerprint(file)).not.toBe(before);
});

test("a workbook with a chart is checked, left as it is, and that is said in Vietnamese", async () => {
  const file = await sample();
  const zip = new PizZip(readFileSync(file));
  zip.file("xl/charts/chart1.xml", "<x/>");
  writeFileSync(file, zip.generate({ type: "nodebuffer" }));
  const before = fingerprint(file);
  const ran = cli("check", file);
  expect(ran.code).toBe(0);
  expectSentence(ran.err);
  expect(ran.err).toContain("biểu đồ");
  expect(ran.err).not.toContain("xl/");
  expect(fingerprint(file)).toBe(before);
});

test("a file that another program holds open is not written over", async () => {
  const file = await sample();
  writeFileSync(join(dirname(file), ".~lock.ke-hoach.xlsx#"), "");
  const before = fingerprint(file);
  const ran = cli("check", file);
  expect(ran.code).toBe(2);
  expectSentence(ran.err);
  expect(fingerprint(file)).toBe(before);
});

test("a file marked read-only keeps its content and its mark", async () => {
  const file = await sample();
  chmodSync(file, 0o444);
  const before = fingerprint(file);
  const ran = cli("check", file);
  expect(ran.code).toBe(2);
  expectSentence(ran.err);
  expect(fingerprint(file)).toBe(before);
  expect(statSync(file).mode & 0o777).toBe(0o444);
});

test("build adds what a workbook lacks", async () => {
  const file = await sample((book) => book.removeWorksheet(book.getWorksheet("Căn cứ")!.id));
  expect(cli("check", file).code).toBe(2);
  const built = cli("build", file);
  expect(built).toMatchObject({ code: 0, err: "" });
  expect(built.out.split("\n")[0]).toBe("Đã tạo hoặc bổ sung: Căn cứ.");
  expect(cli("check", file).code).toBe(0);
});

test("a reader that stops early is no fault", async () => {
  const file = await sample((book) => {
    const plan = book.getWorksheet("Kế hoạch")!;
    for (let row = 14; row < 1500; row++) plan.getCell(row, 2).value = `Tiêu chí 9.${row}`;
  });
  const ran = spawnSync("bash", ["-c", `node_modules/.bin/tsx src/cli/main.ts check '${file}' --json | head -1`], {
    cwd: join(__dirname, "../.."),
    encoding: "utf8",
  });
  expect(ran.stderr).toBe("");
  expect(ran.stdout).toBe("{\n");
});
