import { Workbook, type Worksheet } from "exceljs";
import { copyFileSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cli, expectSentence, filesIn, fingerprint, folder, sample } from "../cli/command.ts";

const EVIL = '=HYPERLINK("http://evil.example","Trường A")';
const OLE = Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.from("EncryptedPackage", "utf16le")]);

interface Json {
  readonly day: string;
  readonly schools: readonly Record<string, string | number | null>[];
  readonly byRule: readonly { code: string; schools: number; findings: number }[];
  readonly byCriterion: readonly { criterion: string; schools: number; now: number; after: number }[];
  readonly levels: readonly { level: number | null; now: number; after: number }[];
  readonly doubled: readonly { files: string[] }[];
  readonly skipped: readonly { file: string; reason: string }[];
}

let good: string;
let bieu2: string;

beforeAll(async () => {
  good = await sample();
  bieu2 = join(folder(), "b2.xlsx");
  expect(cli("new", bieu2, "--sample", "--form", "bieu-2", "--catalogue", "tt57-2026-pho-thong").code).toBe(0);
});

/** Good, doubled, hostile, broken, foreign, locked and empty files, in several folders. */
async function inbox(): Promise<string> {
  const place = join(folder(), "nhận");
  for (const name of ["xã A/năm 2024", "xã B"]) mkdirSync(join(place, name), { recursive: true });
  copyFileSync(good, join(place, "xã A/năm 2024/truong.xlsx"));
  copyFileSync(good, join(place, "xã B/bản sao.xlsx"));
  copyFileSync(bieu2, join(place, "xã B/PHÙ SA.XLSX"));
  const hostile = new Workbook();
  await hostile.xlsx.readFile(good);
  hostile.getWorksheet("Thông tin")!.getCell("B4").value = EVIL;
  await hostile.xlsx.writeFile(join(place, '=cmd|"x", \u001B[31m\n-rf.xlsx'));
  writeFileSync(join(place, "hỏng.xlsx"), readFileSync(good).subarray(0, 9000));
  writeFileSync(join(place, "trống.xlsx"), "");
  writeFileSync(join(place, "mật khẩu.xlsx"), OLE);
  writeFileSync(join(place, "cũ.xls"), OLE);
  const foreign = new Workbook();
  foreign.addWorksheet("Danh sách").getCell("A1").value = "Học sinh";
  await foreign.xlsx.writeFile(join(place, "lớp 9A.xlsx"));
  copyFileSync(good, join(place, "đang mở.xlsx"));
  writeFileSync(join(place, "~$đang mở.xlsx"), "");
  writeFileSync(join(place, "ghi chú.txt"), "không phải bảng tính");
  symlinkSync(place, join(place, "vòng"));
  return place;
}

function allFiles(place: string): [string, string][] {
  return filesIn(place).flatMap((name): [string, string][] => {
    const path = join(place, name);
    if (name === "vòng") return [];
    return statSync(path).isDirectory() ? allFiles(path) : [[path, fingerprint(path)]];
  });
}

const column = (sheet: Worksheet, heading: string): number =>
  (sheet.getRow(3).values as string[]).findIndex((text) => text === heading);

test("a folder of good and bad files: all is told, no file is changed, the workbook opens again", async () => {
  const place = await inbox();
  const out = join(folder(), "tổng hợp.xlsx");
  const before = allFiles(place);
  const ran = cli("rollup", place, "--out", out, "--today", "2024-11-10");
  expect(ran).toMatchObject({ code: 1, err: "" });
  expect(allFiles(place)).toEqual(before);
  expect(ran.out).toContain("Đã tổng hợp 4 kế hoạch");
  expect(ran.out).toContain("2 tệp cùng trường, cùng năm học: xã A/năm 2024/truong.xlsx, xã B/bản sao.xlsx");
  expect(ran.out).toContain("Bỏ qua 7 tệp:");
  expect(ran.out).not.toContain("\u001B");

  const book = new Workbook();
  await book.xlsx.readFile(out);
  expect(book.worksheets.map(({ name }) => name)).toEqual([
    "Tổng hợp",
    "Theo quy tắc",
    "Theo tiêu chuẩn",
    "Tệp bỏ qua",
    "Hình",
  ]);
  const skipped = book.getWorksheet("Tệp bỏ qua")!.getSheetValues().slice(2) as string[][];
  expect(skipped.map(([, file]) => file)).toEqual(
    ["cũ.xls", "hỏng.xlsx", "lớp 9A.xlsx", "mật khẩu.xlsx", "trống.xlsx", "vòng", "đang mở.xlsx"].sort(),
  );
  for (const [, , reason = ""] of skipped) expectSentence(reason);
  expect(JSON.stringify(skipped)).toContain(
    "không có trang Thông tin và trang Kế hoạch. Kiểm tra lại tệp trường đã nộp",
  );

  const formulas = book.worksheets.flatMap((sheet) => {
    const found: string[] = [];
    sheet.eachRow((row) => row.eachCell((cell) => void (cell.formula ? found.push(cell.formula) : undefined)));
    return found;
  });
  expect(formulas.length).toBeGreaterThan(5);
  for (const formula of formulas) expect(formula).toMatch(/^SUM\(([A-Z]+)4:\1\d+\)$/);
  const schools = book.getWorksheet("Tổng hợp")!;
  expect(schools.getRow(4).getCell(2).value).toBe(EVIL);
  expect(schools.getRow(4).getCell(2).numFmt).toBe("@");
});

test("JSON holds what the sheet holds", async () => {
  const place = await inbox();
  const out = join(folder(), "th.xlsx");
  const ran = cli("rollup", place, "--out", out, "--json", "--today", "2024-11-10");
  const json = JSON.parse(ran.out) as Json;
  const book = new Workbook();
  await book.xlsx.readFile(out);
  const sheet = book.getWorksheet("Tổng hợp")!;
  const shown = (heading: string): unknown[] =>
    json.schools.map((_one, index) => sheet.getRow(4 + index).getCell(column(sheet, heading)).value);
  const told = (name: string): unknown[] => json.schools.map((one) => one[name]);
  for (const [heading, name] of [
    ["Tệp", "file"],
    ["Tên trường", "school"],
    ["Năm học", "school_year"],
    ["Mức hiện nay", "level_now"],
    ["Mức sau kế hoạch", "level_after"],
    ["Số việc", "actions"],
    ["Việc đã hết thời gian", "actions_ended"],
    ["Kinh phí (đồng)", "money_total"],
    ["Nên xem lại", "findings_should"],
  ] as const) {
    expect([heading, shown(heading)]).toEqual([heading, told(name)]);
  }
  const total = sheet.getRow(4 + json.schools.length).getCell(column(sheet, "Kinh phí (đồng)"));
  expect(total.result).toBe(10_000_000 * 3 + 228_000_000);
  const rules = book.getWorksheet("Theo quy tắc")!.getSheetValues().slice(2) as (string | number)[][];
  expect(rules.map(([, code, , , schools, findings]) => ({ code, schools, findings }))).toEqual(
    json.byRule.map(({ code, schools, findings }) => ({ code, schools, findings })),
  );
  expect(json.byCriterion.find(({ criterion }) => criterion === "5.6")).toMatchObject({ schools: 3, now: 2, after: 3 });
  expect(json.levels.find(({ level }) => level === 1)).toMatchObject({ now: 4, after: 0 });
  expect(json.doubled.map(({ files }) => files.length)).toEqual([2]);
  const pictures = JSON.stringify(book.getWorksheet("Hình")!.getSheetValues());
  expect(pictures).toContain("█");
  expect(pictures).toContain("Chi không thường xuyên");
});

test("CSV comes back as it was written, whatever the cells hold", async () => {
  const place = join(folder(), "in");
  mkdirSync(place);
  const book = new Workbook();
  await book.xlsx.readFile(good);
  book.getWorksheet("Thông tin")!.getCell("B4").value = 'Trường "A", cơ sở 2;\n=1+1';
  await book.xlsx.writeFile(join(place, "a.xlsx"));
  const out = join(folder(), "csv");
  expect(cli("rollup", place, "--csv", out, "--today", "2024-11-10")).toMatchObject({ code: 0, err: "" });
  expect(filesIn(out)).toEqual([
    "actions.csv",
    "criteria.csv",
    "findings.csv",
    "money.csv",
    "schema.json",
    "schools.csv",
  ]);
  const schema = JSON.parse(readFileSync(join(out, "schema.json"), "utf8")) as {
    tables: { name: string; file: string; columns: { name: string; type: string; description: string }[] }[];
  };
  for (const { file, columns } of schema.tables) {
    const [head = [], ...rows] = readCsv(readFileSync(join(out, file), "utf8"));
    expect([file, head]).toEqual([file, columns.map(({ name }) => name)]);
    for (const cells of rows) expect([file, cells.length]).toEqual([file, columns.length]);
  }
  const [, [file, school] = []] = readCsv(readFileSync(join(out, "schools.csv"), "utf8"));
  expect([file, school]).toEqual(["a.xlsx", 'Trường "A", cơ sở 2; =1+1']);
  expect(readCsv(readFileSync(join(out, "actions.csv"), "utf8"))).toHaveLength(5);
  // once more over its own files, never over others
  expect(cli("rollup", place, "--csv", out).code).toBe(0);
  const other = folder();
  writeFileSync(join(other, "schools.csv"), "của phòng");
  const refused = cli("rollup", place, "--csv", other);
  expect(refused.code).toBe(2);
  expectSentence(refused.err);
  expect(filesIn(other)).toEqual(["schools.csv"]);
});

test("the rollup is no input of its own, and never written over a school's workbook", () => {
  const place = join(folder(), "in");
  mkdirSync(place);
  copyFileSync(good, join(place, "a.xlsx"));
  const out = join(place, "tong-hop.xlsx");
  expect(cli("rollup", place, "--out", out).code).toBe(0);
  const again = cli("rollup", place, "--out", out);
  expect(again).toMatchObject({ code: 0 });
  expect(again.out).toContain("Đã tổng hợp 1 kế hoạch");
  const before = fingerprint(join(place, "a.xlsx"));
  const refused = cli("rollup", place, "--out", join(place, "a.xlsx"));
  expect(refused.code).toBe(2);
  expectSentence(refused.err);
  expect(fingerprint(join(place, "a.xlsx"))).toBe(before);
});

test.each([
  [[]],
  [["/không/có", "--json"]],
  [["FILE", "--json"]],
  [["FOLDER"]],
  [["FOLDER", "--json"]],
  [["FOLDER", "--json", "--today", "2024-13-40"]],
  [["FOLDER", "--out", "x.txt"]],
  [["FOLDER", "--draft"]],
])("what cannot be used is told in a sentence: rollup %j", (words) => {
  const empty = folder();
  const ran = cli("rollup", ...words.map((word) => (word === "FOLDER" ? empty : word === "FILE" ? good : word)));
  expect(ran.code).toBe(2);
  expectSentence(ran.err);
  expect(filesIn(empty)).toEqual([]);
});

/** RFC 4180. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)!.push(quoted === undefined ? (bare ?? "") : quoted.replaceAll('""', '"'));
    if (end === "\r\n") rows.push([]);
  }
  return rows.filter((cells) => cells.length > 1);
}
