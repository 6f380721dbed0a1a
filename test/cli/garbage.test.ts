import { Workbook } from "exceljs";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import PizZip from "pizzip";
import { cli, expectSentence, filesIn, fingerprint, folder, sample } from "./command.ts";

jest.setTimeout(120_000);

/** The texts of staff's cells (the nine columns and the other sheets' own), as exceljs reads the file. */
async function inputs(file: string): Promise<string[]> {
  const book = new Workbook();
  await book.xlsx.readFile(file);
  const owned: Record<string, number[]> = {
    "Thông tin": [4],
    "Căn cứ": [3],
    "Nội dung": [3],
    "Hiện trạng": [7],
    "Kế hoạch": [10, 11, 12, 13, 14, 15, 16, 17],
    "Tổ chức": [8],
  };
  const found: string[] = [];
  for (const [name, columns] of Object.entries(owned)) {
    book.getWorksheet(name)?.eachRow((row, at) =>
      row.eachCell((cell, column) => {
        if (!columns.includes(column)) found.push(`${name} ${at} ${column} ${JSON.stringify(cell.value)}`);
      }),
    );
  }
  return found;
}

/** Told by the first cell that differs: whole workbooks are no message. */
async function expectKept(file: string, before: readonly string[]): Promise<void> {
  const after = await inputs(file);
  const changed = before.find((text, index) => after[index] !== text);
  expect([changed?.slice(0, 200), after.length]).toEqual([undefined, before.length]);
}

const files: [string, () => Buffer][] = [
  ["a text file renamed", () => Buffer.from("Kế hoạch cải tiến\n1;2;3\n", "utf8")],
  ["an empty file", () => Buffer.alloc(0)],
  ["an old .xls", () => Buffer.from("d0cf11e0a1b11ae1".padEnd(2048, "0"), "hex")],
  ["a broken zip", () => Buffer.from("504b0304140000000800".padEnd(400, "ab"), "hex")],
  ["an HTML table that bears .xlsx", () => Buffer.from("<html><table><tr><td>TT</td></tr></table></html>")],
];

test.each(files)("%s: one sentence, exit 2, the file and its folder untouched", (_what, content) => {
  const file = join(folder(), "ke-hoach.xlsx");
  writeFileSync(file, content());
  const before = fingerprint(file);
  for (const ran of [cli("check", file), cli("report", file, "--out", join(dirname(file), "b.docx"))]) {
    expect(ran.code).toBe(2);
    expect(ran.out).toBe("");
    expectSentence(ran.err);
  }
  expect(fingerprint(file)).toBe(before);
  expect(filesIn(dirname(file))).toEqual(["ke-hoach.xlsx"]);
});

test("a folder named .xlsx", () => {
  const file = join(folder(), "thu-muc.xlsx");
  mkdirSync(file);
  const ran = cli("check", file);
  expect(ran.code).toBe(2);
  expectSentence(ran.err);
});

const workbooks: [string, (book: Workbook) => void, RegExp][] = [
  [
    "an empty workbook",
    (book) => {
      for (const sheet of [...book.worksheets]) book.removeWorksheet(sheet.id);
      book.addWorksheet("Sheet1");
    },
    /không có trang “Thông tin”.*Tạo hoặc bổ sung trang tính/,
  ],
  [
    "renamed headings",
    (book) => {
      book.getWorksheet("Kế hoạch")!.getCell("C3").value = "Kết quả";
      book.getWorksheet("Kế hoạch")!.getCell("F3").value = "Khi nào";
    },
    /không có cột “Kết quả cần đạt \(so với hiện trạng\)”.*không có cột “Thời gian thực hiện và hoàn thành”/,
  ],
  ["a sheet deleted", (book) => book.removeWorksheet(book.getWorksheet("Tổ chức")!.id), /không có trang “Tổ chức”/],
  [
    "a heading twice",
    (book) => {
      book.getWorksheet("Kế hoạch")!.getCell("Q3").value = "Dự kiến kinh phí";
    },
    /hai cột cùng tên “Dự kiến kinh phí”/,
  ],
  [
    "the heading row gone",
    (book) => {
      book.getWorksheet("Nội dung")!.spliceRows(1, 3);
    },
    /Trang “Nội dung” không còn dòng tên cột/,
  ],
];

test.each(workbooks)("%s: a clear sentence, nothing written", async (_what, change, sentence) => {
  const file = await sample(change);
  const before = fingerprint(file);
  const ran = cli("check", file);
  expect(ran.code).toBe(2);
  expectSentence(ran.err);
  expect(ran.err).toMatch(sentence);
  expect(fingerprint(file)).toBe(before);
});

const odd: Record<string, string | { formula: string; result: string }> = {
  "Kế hoạch!D6": '=HYPERLINK("http://a")',
  "Kế hoạch!E6": "@SUM(A1)",
  "Kế hoạch!I6": "-5+3",
  // exceljs drops control characters; they are put into the file's XML below, as Excel writes them.
  "Kế hoạch!D8": "Dòng@7@ có ký tự@1@ điều khiển@1F@",
  "Kế hoạch!D10": "a".repeat(32_767),
  "Kế hoạch!D12": "Đẩy mạnh phụ đạo".normalize("NFD"),
  "Kế hoạch!C12": "Đạt mức 3 so với mức 2 hiện tại".normalize("NFD"),
  "Kế hoạch!F12": { formula: 'CONCATENATE("Tháng ","10/2024")', result: "Tháng 10/2024" },
  "Nội dung!B4": "{tên trường} {#căn cứ} <w:p/> & \" ' ]]>",
  "Căn cứ!B4": "\u202Eđảo ngược 😀 \uFFFD",
};

test("formulas, control characters, decomposed Unicode, tags and very long text: findings, and no cell of staff's changed", async () => {
  const file = await sample((book) => {
    for (const [place, value] of Object.entries(odd)) {
      const [sheet = "", cell = ""] = place.split("!");
      book.getWorksheet(sheet)!.getCell(cell).value = value;
    }
  });
  const zip = new PizZip(readFileSync(file));
  const texts = zip.file("xl/sharedStrings.xml")!.asText();
  zip.file(
    "xl/sharedStrings.xml",
    texts.replace(/@(\w+)@/g, (_mark, code: string) => `_x${code.padStart(4, "0")}_`),
  );
  writeFileSync(file, zip.generate({ type: "nodebuffer" }));
  const before = await inputs(file);
  expect(before.some((text) => text.includes("\\u0007"))).toBe(true);
  const ran = cli("check", file, "--json", "--today", "2024-09-10");
  expect([ran.code, ran.err]).toEqual([0, ""]);
  await expectKept(file, before);
  const { findings, readings } = JSON.parse(ran.out) as {
    findings: { code: string; cell: string }[];
    readings: { targetLevel: number; ends: string }[];
  };
  expect(findings.map(({ code, cell }) => `${code} ${cell}`)).toContain("ND-04 D8");
  expect(readings[3]).toMatchObject({ targetLevel: 3, ends: "2024-10-31" });
  const out = join(dirname(file), "b.docx");
  expect(cli("report", file, "--out", out)).toMatchObject({ code: 0 });
  await expectKept(file, before);
});

test("a cell of 50,000 characters is read and kept", async () => {
  const file = await sample((book) => {
    book.getWorksheet("Kế hoạch")!.getCell("D10").value = "á ".repeat(25_000).trim();
  });
  const before = await inputs(file);
  expect(cli("check", file)).toMatchObject({ code: 0, err: "" });
  await expectKept(file, before);
});

test("10,000 rows: findings, no cell changed", async () => {
  const file = await sample((book) => {
    const plan = book.getWorksheet("Kế hoạch")!;
    for (let row = 14; row < 10_014; row++) {
      plan.getCell(row, 2).value = `Tiêu chí ${(row % 5) + 1}.${(row % 12) + 1}`;
      plan.getCell(row, 3).value = "Đạt mức 2";
      plan.getCell(row, 4).value = "Việc cần làm";
      plan.getCell(row, 6).value = row % 3 === 0 ? "tháng 13/2024" : "Tháng 10/2024";
    }
  });
  const before = await inputs(file);
  const ran = cli("check", file, "--json");
  expect([ran.code, ran.err]).toEqual([1, ""]);
  await expectKept(file, before);
  expect((JSON.parse(ran.out) as { readings: unknown[] }).readings).toHaveLength(10_004);
});
