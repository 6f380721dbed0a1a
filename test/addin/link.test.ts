import { rmSync } from "node:fs";
import { sampleSchool } from "./school.ts";

test("the first report creates the file, later ones update it, and the link stays", async () => {
  const school = await sampleSchool();
  const first = school.report();
  const second = (await school.reopen()).report();
  if (!first.ok || !second.ok) throw new Error("no report");
  expect(second.link).toBe(first.link);
  expect(first.link).toMatch(/^https:\/\/docs\.google\.com\/document\/d\/.+\/edit/);
  expect(school.drive.files).toHaveLength(1);
  expect(school.drive.files[0]?.mimeType).toBe("application/vnd.google-apps.document");
});

test("a report that is gone is made anew, and that is said", async () => {
  const school = await sampleSchool();
  const first = school.report();
  if (!first.ok) throw new Error("no report");
  rmSync(school.drive.pathOf(first.fileId)!);
  const second = school.again().report();
  if (!second.ok) throw new Error("no report");
  expect(second.fileId).not.toBe(first.fileId);
  expect(second.remarks.join()).toContain("liên kết mới");
});

test("the log keeps a line for each report and share, below what stands there", async () => {
  const school = await sampleSchool();
  const reply = school.report();
  school.again().report();
  school.again().share();
  if (!reply.ok) throw new Error("no report");
  const cells = await school.cells();
  const column = (letter: string): (string | undefined)[] =>
    [4, 5, 6, 7].map((row) => cells.get(`Nhật ký!${letter}${row}`));
  expect(column("A")[0]).toBe('"10/09/2024 08:00"');
  expect(column("B")).toEqual(['"Tạo báo cáo"', '"Cập nhật báo cáo"', '"Chia sẻ báo cáo"', undefined]);
  expect(column("D")[0]).toBe(JSON.stringify(reply.link));
});

test("a draft is a document of its own: what the office may read stays as it was", async () => {
  const school = await sampleSchool();
  const official = school.report();
  school.again().share();
  if (!official.ok) throw new Error("no report");
  const before = school.reportText(official.fileId).join("\n");
  const draft = school.again().report({ draft: true });
  if (!draft.ok) throw new Error("no draft");
  expect(draft.fileId).not.toBe(official.fileId);
  expect(school.reportText(official.fileId).join("\n")).toBe(before);
  expect(school.drive.files.find(({ id }) => id === draft.fileId)?.permissions).toHaveLength(1);
});

test("only a draft was made: there is nothing to share yet", async () => {
  const school = await sampleSchool();
  school.report({ draft: true });
  expect(school.again().share()).toMatchObject({ ok: false, troubles: [{ code: "QUYEN-04" }] });
});

test("sharing before there is a report is told", async () => {
  expect((await sampleSchool()).share()).toMatchObject({ ok: false, troubles: [{ code: "QUYEN-04" }] });
});

test("must findings hold the report back, a draft is always printed and says that it is one", async () => {
  const school = await sampleSchool();
  await school.type({ "Kế hoạch!C6": "Đạt mức 3" });
  expect(school.report()).toMatchObject({ ok: true, made: false, fileId: "" });
  expect(school.drive.files).toHaveLength(0);
  const draft = school.again().report({ draft: true });
  if (!draft.ok) throw new Error("no draft");
  expect(draft.made).toBe(true);
  expect(school.reportText(draft.fileId).join("\n")).toContain("DỰ THẢO");
});

test.each([
  [
    "Drive.Files.create",
    "API call to drive.files.create failed with error: The user has exceeded their Drive storage quota",
    "MUON-01",
  ],
  ["Drive.Files.create", "You do not have permission to call drive.files.create", "QUYEN-01"],
  ["Drive.Files.create", "TypeError: boom", /^LOI-\d{6}-\d{6}$/],
])("%s saying “%s” becomes one sentence, and the link is not lost", async (method, message, code) => {
  const school = await sampleSchool();
  const reply = school.again({ faults: { [method]: message } }).report();
  if (reply.ok) throw new Error("reported all the same");
  expect(reply.troubles).toHaveLength(1);
  expect(reply.troubles[0]?.code).toMatch(code);
  expect(reply.troubles[0]?.problem).not.toMatch(/error|API|TypeError/);
  expect(school.again().report()).toMatchObject({ ok: true, made: true });
});

test("while another person's work runs, the add-in says so and does nothing", async () => {
  const school = await sampleSchool();
  const before = [...(await school.cells())];
  expect(school.again({ faults: { lockHeld: true } }).check()).toMatchObject({
    ok: false,
    troubles: [{ code: "KHOA-01" }],
  });
  expect([...(await school.cells())]).toEqual(before);
});
