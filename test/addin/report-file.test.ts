import { rmSync } from "node:fs";
import type { ReportReply } from "../../src/core/wire.ts";
import { logLines } from "./log-lines.ts";
import { sampleSchool, type School } from "./school.ts";

// The report's one file: updated, lost, in the bin, of another account, refused. Each time the old report stays whole or
// the new one is complete, and the log says what happened.

type Made = Exclude<ReportReply, { ok: false }>;

function made(reply: ReportReply): Made {
  if (!reply.ok || !reply.made) throw new Error("no report");
  return reply;
}

const changeTime = (school: School, text: string) => school.type({ "Kế hoạch!F8": text });

test("an update keeps the link and carries the change; the log has time, account, fingerprint and link", async () => {
  const school = await sampleSchool();
  const first = made(school.report());
  await changeTime(school, "Tháng 11/2024");
  const second = made(school.report());
  expect(second.link).toBe(first.link);
  expect(school.reportText(second.fileId)).toContain("Tháng 11/2024");
  const [one, two] = await logLines(school);
  expect([one?.event, two?.event]).toEqual(["Tạo báo cáo", "Cập nhật báo cáo"]);
  expect([one?.link, two?.link]).toEqual([first.link, first.link]);
  expect(one?.who).toBe("vanthu@truong.example");
  expect(one?.fingerprint).toMatch(/^[0-9a-f]{16}$/);
  expect(two?.fingerprint).not.toBe(one?.fingerprint);
});

test("the same plan has the same fingerprint, whoever makes the report and whenever", async () => {
  const school = await sampleSchool();
  school.report();
  school.again({ now: "2024-10-01T09:30:00+07:00" }).report();
  const [one, two] = await logLines(school);
  expect(two?.fingerprint).toBe(one?.fingerprint);
});

test("a file that is gone is made anew, complete, and that is told and logged", async () => {
  const school = await sampleSchool();
  const first = made(school.report());
  rmSync(school.drive.pathOf(first.fileId)!);
  const second = made(school.again().report());
  expect(second.fileId).not.toBe(first.fileId);
  expect(second.remarks.join()).toContain("liên kết mới");
  expect(school.reportText(second.fileId)).toContain("HIỆU TRƯỞNG");
  const [, line] = await logLines(school);
  expect(line).toMatchObject({ event: "Tạo báo cáo", link: second.link });
  expect(line?.detail).toContain("liên kết mới");
});

test("a report in the bin is taken out of it: the link stays", async () => {
  const school = await sampleSchool();
  const first = made(school.report());
  school.drive.change(school.drive.find(first.fileId)!, { trashed: true });
  expect(school.again().share()).toMatchObject({ ok: false, troubles: [{ code: "QUYEN-06" }] });
  const second = made(school.again().report());
  expect(second.link).toBe(first.link);
  expect(second.remarks.join()).toContain("Thùng rác");
  expect(school.drive.find(first.fileId)?.trashed).toBe(false);
});

test("another account cannot reach the report: it gets one of its own, and the first stays as it was", async () => {
  const school = await sampleSchool();
  const first = made(school.report());
  await changeTime(school, "Tháng 11/2024");
  const hers = made(school.again({ user: "hieupho@truong.example" }).report());
  expect(hers.fileId).not.toBe(first.fileId);
  expect(hers.remarks.join()).toContain("do tài khoản khác tạo");
  expect(school.reportText(first.fileId)).toContain("Tháng 10/2024 -");
  expect(school.reportText(first.fileId)).not.toContain("Tháng 11/2024");
  expect((await logLines(school))[1]).toMatchObject({ who: "hieupho@truong.example", link: hers.link });
});

test("back at the first account, its own report is updated again: two accounts do not multiply reports", async () => {
  const school = await sampleSchool();
  const first = made(school.report());
  const hers = made(school.again({ user: "hieupho@truong.example" }).report());
  const back = made(school.again().report());
  expect(back.link).toBe(first.link);
  expect(back.remarks.join()).toContain("báo cáo trước đây của tài khoản này");
  const again = made(school.again({ user: "hieupho@truong.example" }).report());
  expect(again.link).toBe(hers.link);
  expect(school.drive.files).toHaveLength(2);
});

test.each([
  ["quota", "API call to drive.files.update failed with error: User rate limit exceeded.", "MUON-01"],
  ["permission", "You do not have permission to call drive.files.update", "QUYEN-01"],
  ["a fault of Google", "API call to drive.files.update failed with error: Internal Error", "MUON-02"],
  ["a fault of ours", "TypeError: boom", /^LOI-/],
])("refused by %s, the old report, the sheets and the log stay as they were", async (_what, error, code) => {
  const school = await sampleSchool();
  const first = made(school.report());
  await changeTime(school, "Tháng 11/2024");
  const before = [...(await school.cells())];
  const text = school.reportText(first.fileId);
  const reply = school.again({ faults: { "Drive.Files.update": error } }).report();
  expect(reply).toMatchObject({ ok: false, troubles: [{ code: expect.stringMatching(code) as string }] });
  expect(school.reportText(first.fileId)).toEqual(text);
  expect([...(await school.cells())]).toEqual(before);
  expect(made(school.again().report()).link).toBe(first.link);
});

test("the first report is refused: nothing is made, nothing is logged", async () => {
  const school = await sampleSchool();
  const before = [...(await school.cells())];
  const error = "API call to drive.files.create failed with error: The user's Drive storage quota has been exceeded.";
  expect(school.again({ faults: { "Drive.Files.create": error } }).report()).toMatchObject({
    ok: false,
    troubles: [{ code: "MUON-01" }],
  });
  expect(school.drive.files).toHaveLength(0);
  expect([...(await school.cells())]).toEqual(before);
});

test("the report is made but the sheets refuse: that is told, and the report is known the next time", async () => {
  const school = await sampleSchool();
  const error = "You are trying to edit a protected cell or object. Please contact the spreadsheet owner.";
  const first = made(school.again({ faults: { "SpreadsheetApp.flush": error } }).report());
  expect(first.remarks.join()).toContain("chưa ghi được vào bảng tính");
  expect(made(school.again().report()).link).toBe(first.link);
  expect(school.drive.files).toHaveLength(1);
});

test("an own fault of the log's sheet: a column taken away is left out, its neighbours keep what they held", async () => {
  const school = await sampleSchool();
  await school.edit((book) => book.getWorksheet("Nhật ký")!.spliceColumns(4, 1));
  await school.type({ "Nhật ký!D4": "của cô Hoa" });
  made(school.report());
  const cells = await school.cells();
  expect(cells.get("Nhật ký!D4")).toBe('"của cô Hoa"');
});

test.each(["Properties.setProperties", "LockService.getDocumentLock", "Lock.tryLock", "Lock.releaseLock"])(
  "%s fails: told in a sentence, no report is left over that nobody knows, and again finishes the work",
  async (method) => {
    const school = await sampleSchool();
    const error = "We're sorry, a server error occurred. Please wait a bit and try again.";
    school.again({ faults: { [method]: { call: 1, error } } }).report();
    expect(made(school.again().report()).link).toContain("docs.google.com");
    expect(school.drive.files.filter(({ trashed }) => trashed !== true)).toHaveLength(1);
  },
);

test("another school year has a report of its own: last year's link still shows last year's plan", async () => {
  const school = await sampleSchool();
  const last = made(school.report());
  await school.type({ "Thông tin!B7": "2025-2026" });
  const next = made(school.report({ draft: false }));
  expect(next.fileId).not.toBe(last.fileId);
  expect(next.remarks.join()).toContain("báo cáo năm học 2024-2025 giữ nguyên ở liên kết cũ");
  expect(school.reportText(last.fileId)).toContain("Năm học 2024 – 2025");
  await school.type({ "Thông tin!B7": "2024-2025" });
  expect(made(school.report()).link).toBe(last.link);
  expect(school.drive.files).toHaveLength(2);
});

test("the making broke off after Drive was written: the sheet says so until it is made again", async () => {
  const school = await sampleSchool();
  school.report();
  await school.type({ "Kế hoạch!G10": "20 triệu" });
  const error = "We're sorry, a server error occurred. Please wait a bit and try again.";
  school.again({ faults: { "Properties.setProperties": { call: 2, error } } }).report();
  await school.type({ "Kế hoạch!G10": "10 triệu" });
  expect(school.check()).toMatchObject({ ok: true, state: { report: { kind: "unsure" } } });
  expect(school.again().send()).toMatchObject({ ok: false, troubles: [{ code: "GUI-02" }] });
  school.again().report();
  expect(school.again().check()).toMatchObject({ ok: true, state: { report: { kind: "current" } } });
});
