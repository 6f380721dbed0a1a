import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import PizZip from "pizzip";
import { docxText } from "../report/docx-text.ts";
import { cli, expectSentence, filesIn, fingerprint, folder, sample } from "./command.ts";

jest.setTimeout(120_000);

/** The built-in template in a folder of its own, its body changed. */
function template(change: (xml: string) => string): string {
  const file = join(folder(), "mau.docx");
  expect(cli("template", file)).toMatchObject({ code: 0, err: "" });
  const zip = new PizZip(readFileSync(file));
  zip.file("word/document.xml", change(zip.file("word/document.xml")!.asText()));
  writeFileSync(file, zip.generate({ type: "nodebuffer" }));
  return file;
}

test("template writes the built-in one, never over a file; report --template merges with what was changed in it", async () => {
  const own = template((xml) => xml.replace("Cải tiến chất lượng giáo dục", "Nâng cao chất lượng giáo dục"));
  const before = fingerprint(own);
  const again = cli("template", own);
  expect(again.code).toBe(2);
  expectSentence(again.err);
  expect(fingerprint(own)).toBe(before);
  const file = await sample();
  const out = join(dirname(file), "b.docx");
  expect(cli("report", file, "--out", out, "--template", own)).toMatchObject({ code: 0, err: "" });
  expect(docxText(readFileSync(out))).toContain("Nâng cao chất lượng giáo dục");
});

test("all faults of a template on standard error, a line each with tag and place; nothing is written", async () => {
  const own = template((xml) =>
    xml.replace("{năm học}", "{nam hoc}").replace("{/mục}", "").replace("{họ tên người ký}", "{tên hiệu trưởng}"),
  );
  const file = await sample();
  const before = fingerprint(file);
  const ran = cli("report", file, "--out", join(dirname(file), "b.docx"), "--template", own);
  expect(ran).toMatchObject({ code: 2, out: "" });
  const lines = ran.err.trim().split("\n");
  expect(lines).toHaveLength(3);
  for (const line of lines) expectSentence(line);
  expect(lines[0]).toContain(
    "{nam hoc} không có trong danh sách thẻ (đoạn “Năm học {nam hoc}”). Viết lại thành {năm học}.",
  );
  expect(fingerprint(file)).toBe(before);
  expect(filesIn(dirname(file))).toEqual(["ke-hoach.xlsx"]);
});

test.each([
  ["a template that is not there", () => "khong-co.docx"],
  ["a folder", () => folder()],
  [
    "a text file",
    () => {
      const file = join(folder(), "mau.docx");
      writeFileSync(file, "Kế hoạch");
      return file;
    },
  ],
])("%s: one sentence, exit 2, nothing written", async (_what, make) => {
  const file = await sample();
  const ran = cli("report", file, "--out", join(dirname(file), "b.docx"), "--template", make());
  expect(ran).toMatchObject({ code: 2, out: "" });
  expectSentence(ran.err);
  expect(filesIn(dirname(file))).toEqual(["ke-hoach.xlsx"]);
});

test("--pdf makes a PDF where LibreOffice is, and says what is missing where it is not, before anything is written", async () => {
  const file = await sample();
  const [out, pdf] = [join(dirname(file), "b.docx"), join(dirname(file), "b.pdf")];
  const path = process.env["PATH"];
  // a folder with Node alone: no LibreOffice is found
  const bin = join(folder(), "bin");
  mkdirSync(bin);
  process.env["PATH"] = `${bin}:${dirname(process.execPath)}`;
  const without = cli("report", file, "--out", out, "--pdf", pdf);
  process.env["PATH"] = path;
  if (!existsSync(join(dirname(process.execPath), "soffice"))) {
    expect(without).toMatchObject({ code: 2, out: "" });
    expectSentence(without.err);
    expect(without.err).toContain("LibreOffice");
    expect(filesIn(dirname(file))).toEqual(["ke-hoach.xlsx"]);
  }
  const ran = cli("report", file, "--out", out, "--pdf", pdf);
  if (/LibreOffice/.test(ran.err)) return console.log("Left out: a real PDF, since LibreOffice is not installed.");
  expect(ran).toMatchObject({ code: 0, err: "" });
  expect(readFileSync(pdf).subarray(0, 5).toString()).toBe("%PDF-");
});

test("share: addresses of one's own, an outcome each, exit 1 when one was bad; --anyone only with --yes", async () => {
  const file = await sample();
  cli("report", file, "--out", join(dirname(file), "b.docx"), "--today", "2024-09-10");
  const ran = cli("share", file, "--to", "a@example.com; b@@example.com", "--commenter", "--json");
  expect(ran.code).toBe(1);
  expect(JSON.parse(ran.out)).toMatchObject({
    outcomes: [
      { address: "a@example.com", outcome: "given" },
      { address: "b@@example.com", outcome: "bad" },
    ],
    viewers: [{ role: "owner" }, { who: "a@example.com", role: "commenter" }],
  });
  const asked = cli("share", file, "--anyone");
  expect(asked).toMatchObject({ code: 2, out: "" });
  expect(asked.err).toContain("thêm --yes");
  const mixed = cli("share", file, "--anyone", "--yes", "--to", "c@example.com");
  expect(mixed).toMatchObject({ code: 2, out: "" });
  expectSentence(mixed.err);
  expect(cli("share", file, "--anyone", "--yes").out).toContain("mọi người có liên kết (người xem)");
  expect(cli("share", file, "--only-named").out).not.toContain("mọi người có liên kết");
});

test("send keeps a locked copy, and the next one lists what changed", async () => {
  const file = await sample();
  const out = join(dirname(file), "b.docx");
  cli("report", file, "--out", out, "--today", "2024-09-10");
  const first = cli("send", file, "--today", "2024-09-10");
  expect(first).toMatchObject({ code: 0, err: "" });
  expect(first.out).toContain("Đã gửi lúc 10/09/2024 08:00;");
  const told = cli("send", file, "--today", "2024-09-11", "--json");
  expect(JSON.parse(told.out)).toMatchObject({ again: true, changes: [], sent: "10/09/2024 08:00" });
  expect(filesIn(join(dirname(file), "ke-hoach.drive")).filter((name) => name.startsWith("Đã gửi"))).toHaveLength(1);
});

test("sending before there is a report is told", async () => {
  const ran = cli("send", await sample());
  expect(ran).toMatchObject({ code: 2, out: "" });
  expectSentence(ran.err);
});
