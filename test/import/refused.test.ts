import PizZip from "pizzip";
import { readDocx } from "../../src/core/import/read-docx.ts";
import { readText } from "../../src/core/import/read-text.ts";
import * as troubles from "../../src/core/import/troubles.ts";
import { importReply } from "../../src/core/wire-import.ts";
import { School } from "../addin/school.ts";
import { NINE, p, refusedBy, table, TITLE, wordOf } from "./imported.ts";

const zip = (files: Record<string, string>): string => {
  const made = new PizZip();
  for (const [path, text] of Object.entries(files)) made.file(path, text);
  return made.generate({ type: "base64" });
};
const ole = Buffer.from("d0cf11e0a1b11ae1", "hex");
const encrypted = Buffer.concat([ole, Buffer.alloc(40), Buffer.from("EncryptedPackage", "utf16le")]);

test.each([
  ["random bytes", Buffer.from("không phải tệp Word").toString("base64"), "NHAP-01"],
  ["no base64", "***", "NHAP-01"],
  ["a zip that is no Word file", zip({ "a.txt": "x" }), "NHAP-01"],
  ["an Excel file", zip({ "xl/workbook.xml": "<workbook/>", "[Content_Types].xml": "<Types/>" }), "NHAP-01"],
  ["a Word file with broken XML", zip({ "word/document.xml": "<w:document><w:body>" }), "NHAP-01"],
  ["an old .doc", Buffer.concat([ole, Buffer.alloc(600)]).toString("base64"), "NHAP-02"],
  ["a Word file with a password", encrypted.toString("base64"), "NHAP-03"],
])("%s is refused", (_what, docx, code) => {
  expect(refusedBy(readDocx(docx))).toBe(code);
});

test("a letter is no plan, nor is any text", async () => {
  const letter = await wordOf(
    p("UBND XÃ A"),
    p("Kính gửi: Phòng GDĐT"),
    p("Căn cứ Công văn số 12/CV"),
    p("Nhà trường xin báo cáo."),
    p("Nơi nhận:"),
  );
  expect(refusedBy(letter)).toBe("NHAP-05");
  expect(refusedBy(readText("chào\n\tmột\n\thai\n"))).toBe("NHAP-05");
  expect(refusedBy(readText("x".repeat(1_000_001)))).toBe("NHAP-04");
});

test("tables of both forms: the form must be chosen", async () => {
  const bieu2 = ["TT", "Nội dung cải tiến", "Mục tiêu cải tiến", "Hoạt động/giải pháp", "Chỉ số đánh giá kết quả"];
  const both = await wordOf(
    TITLE,
    table(
      NINE,
      NINE.map(() => "x"),
    ),
    table(
      bieu2,
      bieu2.map(() => "y"),
    ),
  );
  expect(refusedBy(both)).toBe("NHAP-06");
});

test("the add-in writes nothing where it refuses, and over nothing that is there", async () => {
  const school = new School();
  const ask = (request: object) => importReply.parse(school.session.runFromPanel("panelImport", request));
  const codes = (request: object): string[] => {
    const reply = ask(request);
    return reply.ok ? [] : reply.troubles.map(({ code }) => code);
  };
  expect(codes({})).toEqual(["NHAP-07"]);
  expect(codes({ docx: "AAAA" })).toEqual(["NHAP-01"]);
  expect(codes({ text: "một lá thư" })).toEqual(["NHAP-05"]);
  expect((await school.cells()).size).toBe(0);
  school.build();
  const before = await school.cells();
  expect(codes({ text: `KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG\n${NINE.join("\t")}` })).toEqual(["NHAP-08"]);
  expect(await school.cells()).toEqual(before);
});

test("each says what is and what to do, in a line", () => {
  const { taken, ...fixed } = troubles;
  for (const { problem, remedy } of [...Object.values(fixed), taken("Kế hoạch")]) {
    for (const sentence of [problem, remedy]) {
      expect(sentence.length).toBeLessThanOrEqual(120);
      expect(sentence).not.toMatch(/vui lòng|xin lỗi|không hợp lệ|lỗi hệ thống/i);
      expect(sentence).toBe(sentence.normalize("NFC"));
    }
  }
});
