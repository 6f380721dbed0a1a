import { readFileSync, rmSync, writeFileSync } from "node:fs";
import PizZip from "pizzip";
import { logLines } from "./log-lines.ts";
import { sampleSchool, type School } from "./school.ts";

/** The school's own template, changed as staff would in Google Docs. */
function changeTemplate(school: School, change: (xml: string) => string): void {
  const file = school.drive.files.find(({ name }) => name.startsWith("Mẫu báo cáo"))!;
  const path = school.drive.pathOf(file.id)!;
  const zip = new PizZip(readFileSync(path));
  const before = zip.file("word/document.xml")!.asText();
  const after = change(before);
  if (after === before) throw new Error("the change changed nothing");
  zip.file("word/document.xml", after);
  writeFileSync(path, zip.generate({ type: "nodebuffer" }));
}

async function withTemplate(): Promise<School> {
  const school = await sampleSchool();
  const reply = school.ownTemplate();
  expect(reply).toMatchObject({ ok: true, isNew: true });
  return school.again();
}

const reportText = (school: School): string[] => {
  const reply = school.report();
  if (!reply.ok || !reply.made) throw new Error("no report");
  return school.reportText(reply.fileId);
};

test("it is a Google Doc of the built-in template; unchanged, it gives the same report", async () => {
  const builtIn = reportText(await sampleSchool());
  const school = await withTemplate();
  expect(school.drive.files[0]).toMatchObject({ mimeType: "application/vnd.google-apps.document" });
  expect(reportText(school)).toEqual(builtIn);
});

test("reports are merged with what the school changed in it; asked again, the same template is opened", async () => {
  const school = await withTemplate();
  changeTemplate(school, (xml) => xml.replace("Cải tiến chất lượng giáo dục", "Nâng cao chất lượng giáo dục"));
  expect(reportText(school)).toContain("Nâng cao chất lượng giáo dục");
  expect(school.again().ownTemplate()).toMatchObject({ ok: true, isNew: false });
  expect(school.drive.files).toHaveLength(2);
});

test("one Drive call more than with the built-in template", async () => {
  const school = await withTemplate();
  school.report();
  const drive = Object.entries(school.session.calls.byMethod).filter(([name]) => name.startsWith("Drive."));
  expect(drive).toEqual([
    ["Drive.Files.export", 1],
    ["Drive.Files.create", 1],
  ]);
});

test("all its faults are told together, and nothing is written: no report, no sheet, no log", async () => {
  const school = await withTemplate();
  reportText(school);
  const old = school.reportText(school.drive.files[1]!.id);
  changeTemplate(school, (xml) =>
    xml.replace("{tên trường}", "{ten truong}").replace("{/mục}", "").replace("{họ tên người ký}", "{tên hiệu trưởng}"),
  );
  await school.type({ "Kế hoạch!G10": "20 triệu" });
  const before = [...(await school.cells())];
  const reply = school.report();
  if (reply.ok) throw new Error("reported all the same");
  expect(reply.troubles.map(({ code }) => code).sort()).toEqual(["MAU-02", "MAU-02", "MAU-03"]);
  expect(reply.troubles.map(({ problem }) => problem).join("\n")).toMatch(/ten truong[\s\S]*bảng 1, hàng 1, ô 1/);
  expect([...(await school.cells())]).toEqual(before);
  expect(school.reportText(school.drive.files[1]!.id)).toEqual(old);
});

test("what a template of one's own no longer prints is told", async () => {
  const school = await withTemplate();
  changeTemplate(school, (xml) => xml.replace("{họ tên người ký}", ""));
  const reply = school.report();
  expect(reply.ok && reply.remarks).toEqual(["Mẫu không có thẻ {họ tên người ký}; báo cáo không in phần đó."]);
});

test("the built-in template always remains", async () => {
  const school = await withTemplate();
  changeTemplate(school, (xml) => xml.replace("{tên trường}", "{tên lạ}"));
  expect(school.report().ok).toBe(false);
  expect(school.again().session.runFromPanel("panelUseBuiltIn")).toMatchObject({ ok: true });
  expect(reportText(school.again())).toContain("TRƯỜNG TH&THCS THẠNH ĐÔNG");
});

test.each([
  ["gone", (school: School) => rmSync(school.drive.pathOf(school.drive.files[0]!.id)!), {}],
  ["of another account", () => undefined, { user: "hieupho@truong.example" }],
])("a template that is %s is told; the built-in is not taken in silence", async (_what, lose, options) => {
  const school = await withTemplate();
  lose(school);
  expect(school.again(options).report()).toMatchObject({ ok: false, troubles: [{ code: "MAU-11" }] });
  expect(await logLines(school)).toEqual([]);
});

test("a template given with the call is used this once; one that is no Word file is told", async () => {
  const school = await sampleSchool();
  const { docx } = school.session.runFromPanel("panelBuiltIn") as { docx: string };
  const zip = new PizZip(docx, { base64: true });
  zip.file("word/document.xml", zip.file("word/document.xml")!.asText().replace("KẾ HOẠCH", "KẾ HOẠCH NĂM"));
  const reply = school.again().report({ template: zip.generate({ type: "base64" }) });
  expect(reply.ok && school.reportText(reply.fileId)).toContain("KẾ HOẠCH NĂM");
  expect(reportText(school.again())).not.toContain("KẾ HOẠCH NĂM");
  const text = Buffer.from("không phải tệp Word").toString("base64");
  expect(school.again().report({ template: text })).toMatchObject({ ok: false, troubles: [{ code: "MAU-01" }] });
});

test("from the menu: made, opened again, and put aside", async () => {
  const school = await sampleSchool();
  school.session.run("ownTemplateFromMenu");
  expect(school.session.dialogs.at(-1)?.html).toContain("Đã tạo mẫu riêng của trường.");
  school.session.run("ownTemplateFromMenu");
  expect(school.session.dialogs.at(-1)?.html).toContain("Trường đã có mẫu riêng.");
  school.session.run("useBuiltInFromMenu");
  expect(school.session.dialogs.at(-1)?.text).toContain("Mẫu riêng vẫn còn trong Google Drive");
});
