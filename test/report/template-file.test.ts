import ExcelJS from "exceljs";
import PizZip from "pizzip";
import { mergeReport } from "../../src/core/report/merge.ts";
import { partXml } from "./docx-text.ts";
import { filled, templateBase64 } from "./report-of.ts";
import { seedPlan } from "./seed-plan-value.ts";
import { body, codesOf, paragraph, templateOf, told, types } from "./word-xml.ts";

const MB = 1024 * 1024;
const mainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

describe("files that are no .docx", () => {
  test("a workbook and a text of OpenOffice", async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet("Trang").getCell("A1").value = "{tên trường}";
    expect(codesOf(Buffer.from(await workbook.xlsx.writeBuffer()).toString("base64"))).toEqual(["MAU-01"]);
    const text = new PizZip();
    text.file("mimetype", "application/vnd.oasis.opendocument.text");
    text.file("content.xml", "<office:document-content/>");
    expect(codesOf(text.generate({ type: "base64" }))).toEqual(["MAU-01"]);
  });

  test.each([0, 1, 2])("a file with a password, its stream's name shifted by %i bytes", (shift) => {
    const name = Buffer.from("EncryptedPackage", "utf16le");
    expect(told(oleFile(Buffer.concat([Buffer.alloc(shift), name])))).toEqual([
      "MAU-13 Tệp mẫu có mật khẩu nên không mở được.",
    ]);
  });

  test("an old .doc has no password, it is only old", () => {
    expect(codesOf(oleFile(Buffer.from("WordDocument", "utf16le")))).toEqual(["MAU-01"]);
  });

  test.each<[string, string, (xml: string) => string]>([
    ["a paragraph never closed", body, (xml) => xml.replace("</w:p>", "")],
    ["a tag never ended", body, (xml) => xml.replace("<w:p>", "<w:p ")],
    ["a bare &", body, (xml) => xml.replace(/<w:t(?: [^>]*)?>/, "$&A & B")],
    ["a text in a text", body, (xml) => xml.replace("</w:t>", "<w:t>a</w:t></w:t>")],
    ["nothing", body, () => ""],
    ["other names than Word's", body, (xml) => xml.replace(/(<\/?)w:/g, "$1ns0:")],
    ["a broken header", "word/header2.xml", (xml) => xml.replace("</w:hdr>", "")],
    ["a broken list of contents", types, (xml) => xml.slice(0, 200)],
    ["no list of contents", types, () => "<Types/>"],
  ])("%s", async (_name, part, edit) => {
    expect(codesOf(await templateOf({ [part]: edit }))).toEqual(["MAU-01"]);
  });

  test("cut off anywhere", async () => {
    const whole = Buffer.from(await templateBase64, "base64");
    for (let length = 0; length < whole.length; length += 997) {
      expect(codesOf(whole.subarray(0, length).toString("base64"))).toEqual(["MAU-01"]);
    }
  });
});

describe("macros", () => {
  const problem = "MAU-12 Mẫu có macro; báo cáo không mang macro theo.";

  test("a .docm, and a .docx with macros left in it", async () => {
    const docm = "application/vnd.ms-word.document.macroEnabled.main+xml";
    expect(told(await templateOf({ [types]: (xml) => xml.replace(mainType, docm) }))).toEqual([problem]);
    expect(told(await templateOf({ "word/vbaProject.bin": () => "macro" }))).toEqual([problem]);
  });

  test("a .dotx is filled, and the report is a document, no template", async () => {
    const dotx = mainType.replace(".document.", ".template.");
    const template = await templateOf({ [types]: (xml) => xml.replace(mainType, dotx) });
    const { bytes } = filled(mergeReport(seedPlan, template, { draft: false }));
    expect(partXml(bytes, types)).toContain(mainType);
    expect(partXml(bytes, types)).not.toContain(dotx);
  });

  test("a body by another name, as Word online writes it", async () => {
    const zip = new PizZip(await templateBase64, { base64: true });
    const rename = (part: string): void => {
      zip.file(part, (zip.file(part)?.asText() ?? "").replace("word/document.xml", "word/document2.xml"));
    };
    zip.file(
      "word/document2.xml",
      (zip.file(body)?.asText() ?? "").replace("<w:body>", `<w:body>${paragraph("Gửi {lạ}")}`),
    );
    zip.remove(body);
    [types, "_rels/.rels"].forEach(rename);
    expect(told(zip.generate({ type: "base64" }))).toEqual([
      "MAU-02 Mẫu có thẻ {lạ} không có trong danh sách thẻ (đoạn “Gửi {lạ}”).",
    ]);
  });
});

describe("size, as the zip declares it; nothing is unpacked to know it", () => {
  test("a long text", async () => {
    expect(told(claiming(await templateBase64, body, 21 * MB))).toEqual([
      "MAU-14 Mẫu quá lớn: phần chữ hơn 20 MB khi mở ra.",
    ]);
    expect(codesOf(claiming(await templateBase64, body, 3000 * MB))).toEqual(["MAU-14"]);
  });

  test("many pictures", async () => {
    const template = await templateOf({ "word/media/image1.png": () => "ảnh" });
    expect(told(claiming(template, "word/media/image1.png", 101 * MB))).toEqual([
      "MAU-14 Mẫu quá lớn: cả tệp hơn 100 MB khi mở ra.",
    ]);
  });

  test("a size that is not true is no reason to fail", async () => {
    expect(codesOf(claiming(await templateBase64, body, 10))).toEqual(["MAU-01"]);
  });
});

/** A compound file as old Word wrote it, with one name of a stream. */
function oleFile(name: Buffer): string {
  const head = Buffer.from("D0CF11E0A1B11AE1", "hex");
  return Buffer.concat([head, Buffer.alloc(1016), name, Buffer.alloc(64)]).toString("base64");
}

/** The zip with another size for one file in its list of contents. */
function claiming(base64: string, path: string, size: number): string {
  const bytes = Buffer.from(base64, "base64");
  for (let at = bytes.indexOf("PK\u0001\u0002"); at !== -1; at = bytes.indexOf("PK\u0001\u0002", at + 4)) {
    if (bytes.toString("utf8", at + 46, at + 46 + bytes.readUInt16LE(at + 28)) === path)
      bytes.writeUInt32LE(size, at + 24);
  }
  return bytes.toString("base64");
}
