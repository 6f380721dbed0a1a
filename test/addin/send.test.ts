import type { SendReply, ShareRequest } from "../../src/core/wire-access.ts";
import { docxText } from "../report/docx-text.ts";
import { readFileSync, rmSync } from "node:fs";
import { logLines } from "./log-lines.ts";
import { sampleSchool, type School } from "./school.ts";

type Sent = Exclude<SendReply, { ok: false }>;

function sent(school: School, request: ShareRequest = {}): Sent {
  const reply = school.send(request);
  if (!reply.ok) throw new Error(reply.troubles.map(({ code, problem }) => `${code} ${problem}`).join("; "));
  return reply;
}

const copyOf = (school: School, { copyLink }: Sent) => school.drive.files.find(({ id }) => copyLink.includes(id))!;
const driveCalls = (school: School) =>
  Object.entries(school.session.calls.byMethod).filter(([name]) => name.startsWith("Drive."));

test("a locked, dated copy is kept, the office may read the lasting report, and the log leads to the copy", async () => {
  const school = await sampleSchool();
  const report = school.report();
  const reply = sent(school.again());
  expect(reply.link).toBe(report.ok ? report.link : "");
  const copy = copyOf(school, reply);
  expect(copy.name).toMatch(/^Đã gửi 10\/09\/2024 08:00 - Kế hoạch cải tiến chất lượng 2024-2025/);
  expect(copy.contentRestrictions).toMatchObject([{ readOnly: true }]);
  expect(docxText(readFileSync(school.drive.pathOf(copy.id)!))).toEqual(school.reportText(school.drive.files[0]!.id));
  expect(copy.permissions.map(({ role }) => role)).toEqual(["owner"]);
  expect(reply.outcomes).toMatchObject([{ address: "phonggddt@example.com", outcome: "given" }]);
  expect(driveCalls(school)).toEqual([
    ["Drive.Files.get", 1],
    ["Drive.Permissions.create", 1],
    ["Drive.Files.copy", 1],
    ["Drive.Files.update", 1],
  ]);
  expect((await logLines(school)).at(-1)).toMatchObject({ event: "Gửi báo cáo", link: reply.copyLink });
});

test("the next sending lists what changed, criterion by criterion, and keeps the copy before", async () => {
  const school = await sampleSchool();
  school.report();
  const first = sent(school.again());
  await school.type({
    "Kế hoạch!C6": "Đạt mức 2, từ mức 1",
    "Kế hoạch!F8": "Tháng 11/2024 - tháng 12/2024",
    "Kế hoạch!G10": "20 triệu",
    "Nội dung!B4": "Mục đích khác.",
  });
  school.report();
  const second = sent(school.again({ now: "2024-11-05T09:00:00+07:00" }));
  expect(second.changes).toEqual([
    "Tiêu chí 1.2: kết quả cần đạt “Đạt mức 2 so với hiện tại” → “Đạt mức 2, từ mức 1”.",
    "Tiêu chí 2.2: thời gian “Tháng 6/2024 - tháng 12/2024” → “Tháng 11/2024 - tháng 12/2024”.",
    "Tiêu chí 3.5: kinh phí “10 triệu” → “20 triệu”.",
    "Có sửa ở phần lời.",
  ]);
  // the office could see the report before: Google writes no second letter, and the first sentence says so
  expect(first.told).toBe("Đã gửi lúc 10/09/2024 08:00; bản đã gửi được giữ riêng.");
  expect(second.told).toContain("nơi nhận CHƯA có thư báo");
  expect(school.session.notifications).toEqual([]);
  expect(second.message).toContain("Thay đổi so với bản gửi 10/09/2024 08:00:\n- Tiêu chí 1.2:");
  expect(copyOf(school, second).id).not.toBe(copyOf(school, first).id);
  expect(docxText(readFileSync(school.drive.pathOf(copyOf(school, first).id)!))).toContain("10 triệu");
  expect((await logLines(school)).at(-1)?.detail).toContain("- Tiêu chí 3.5: kinh phí “10 triệu” → “20 triệu”.");
  // the office was let in the first time: no letter again
  expect(second.outcomes).toMatchObject([{ outcome: "already" }]);
});

test("what changed since the sending stands at the head of Kiểm tra", async () => {
  const school = await sampleSchool();
  school.report();
  sent(school.again());
  await school.type({ "Kế hoạch!G10": "20 triệu" });
  const reply = school.check();
  expect(reply).toMatchObject({ ok: true, state: { report: { sent: "10/09/2024 08:00" } } });
  const head = [...(await school.cells())].filter(([place]) => /^Kiểm tra!E/.test(place)).map(([, text]) => text);
  expect(head.join()).toContain("Đã gửi lúc 10/09/2024 08:00; từ đó có 1 thay đổi: Tiêu chí 3.5");
});

test("pressed twice for the same plan: no second copy, nobody written to twice", async () => {
  const school = await sampleSchool();
  school.report();
  const first = sent(school.again());
  const again = sent(school.again());
  expect(again).toMatchObject({ again: true, copyLink: first.copyLink, outcomes: [{ outcome: "already" }] });
  expect(school.drive.files).toHaveLength(2);
  expect(school.session.notifications).toEqual([]);
});

test.each([
  ["deleted", (school: School, id: string) => rmSync(school.drive.pathOf(id)!)],
  ["in the bin", (school: School, id: string) => school.drive.change(school.drive.find(id)!, { trashed: true })],
])("the kept copy is %s: a new one is kept, and that is what the log leads to", async (_what, lose) => {
  const school = await sampleSchool();
  school.report();
  const first = sent(school.again());
  lose(school, copyOf(school, first).id);
  const again = sent(school.again({ now: "2024-09-12T08:00:00+07:00" }));
  expect(again).toMatchObject({ again: false, sent: "12/09/2024 08:00" });
  expect(copyOf(school, again).contentRestrictions).toMatchObject([{ readOnly: true }]);
  expect((await logLines(school)).at(-1)?.link).toBe(again.copyLink);
});

test.each([
  ["no report yet", async () => await sampleSchool(), "QUYEN-04"],
  [
    "an old report",
    async () => {
      const school = await sampleSchool();
      school.report();
      return school.type({ "Kế hoạch!G10": "20 triệu" });
    },
    "GUI-02",
  ],
  [
    "a plan with must findings",
    async () => {
      const school = await sampleSchool();
      school.report();
      return school.type({ "Kế hoạch!C6": "Đạt mức 3" });
    },
    "GUI-01",
  ],
])("%s is not sent, and nothing is changed", async (_what, prepare, code) => {
  const school = await prepare();
  const files = school.drive.files.length;
  const before = [...(await school.cells())];
  expect(school.again().send()).toMatchObject({ ok: false, troubles: [{ code }] });
  expect(school.drive.files).toHaveLength(files);
  expect([...(await school.cells())]).toEqual(before);
});

test("the copy is refused: the office is in, the copy is not, both are told and logged; the next press finishes", async () => {
  const school = await sampleSchool();
  school.report();
  const error = "API call to drive.files.copy failed with error: The user's Drive storage quota has been exceeded.";
  const reply = school.again({ faults: { "Drive.Files.copy": error } }).send();
  expect(reply).toMatchObject({ ok: false, troubles: [{ code: "GUI-04" }, { code: "MUON-01" }] });
  expect((await logLines(school)).at(-1)?.event).toBe("Chia sẻ báo cáo, chưa giữ được bản gửi");
  const again = sent(school.again());
  expect(again).toMatchObject({ again: false, outcomes: [{ outcome: "already" }] });
  expect(school.session.notifications).toEqual([]);
  expect((await logLines(school)).at(-1)).toMatchObject({ event: "Gửi báo cáo", link: again.copyLink });
});

test.each([
  ["only bad addresses", { to: "abc, def" }, {}, "QUYEN-03"],
  [
    "addresses that Google refuses",
    {},
    { "Drive.Permissions.create": "API call to drive.permissions.create failed with error: Internal Error" },
    "GUI-03",
  ],
])("%s: nothing is sent, no copy is kept, nothing is logged as sent", async (_what, request, faults, code) => {
  const school = await sampleSchool();
  school.report();
  expect(school.again({ faults }).send(request)).toMatchObject({ ok: false, troubles: [{ code }] });
  expect(school.drive.files).toHaveLength(1);
  expect((await logLines(school)).map(({ event }) => event)).toEqual(["Tạo báo cáo"]);
});

test.each(["Range.setValues", "SpreadsheetApp.flush", "Properties.setProperties"])(
  "%s fails at the end of a sending: the next press tells it whole, with the same copy and the same changes",
  async (method) => {
    const school = await sampleSchool();
    school.report();
    sent(school.again());
    await school.type({ "Kế hoạch!G10": "20 triệu" });
    school.report();
    const error = "We're sorry, a server error occurred. Please wait a bit and try again.";
    // the last of four: the copy, its lock, what can be taken back, what was sent
    const call = method === "Properties.setProperties" ? 4 : 1;
    const first = sent(school.again({ faults: { [method]: { call, error } } }));
    const again = sent(school.again());
    expect(again).toMatchObject({ again: false, copyLink: first.copyLink });
    expect(again.changes).toEqual(["Tiêu chí 3.5: kinh phí “10 triệu” → “20 triệu”."]);
    expect((await logLines(school)).at(-1)).toMatchObject({ event: "Gửi báo cáo", link: first.copyLink });
    expect(school.drive.files).toHaveLength(3);
    expect(sent(school.again())).toMatchObject({ again: true });
  },
);

test("edited by hand after it was sent: the next sending keeps a copy of what stands there now", async () => {
  const school = await sampleSchool();
  school.report();
  const first = sent(school.again());
  school.drive.change(school.drive.files[0]!, { modifiedTime: "2024-09-10T05:00:00.000Z" });
  const second = sent(school.again({ now: "2024-09-11T08:00:00+07:00" }));
  expect(second).toMatchObject({ again: false });
  expect(second.copyLink).not.toBe(first.copyLink);
  expect(second.remarks.join()).toContain("sửa tay");
});

test("blanks alone are told as that: an unlike print never goes with an empty list", async () => {
  const school = await sampleSchool();
  school.report();
  sent(school.again());
  await school.type({ "Kế hoạch!D6": "Kiện toàn\nHội đồng trường." });
  school.report();
  await school.type({ "Kế hoạch!D6": "Kiện toàn Hội đồng trường." });
  school.report();
  sent(school.again());
  await school.type({ "Kế hoạch!D6": "Kiện toàn\nHội đồng trường." });
  school.report();
  expect(sent(school.again()).changes).toEqual(["Chỉ đổi khoảng trắng, cách xuống dòng hoặc cách viết số."]);
});

test("the copy cannot be remembered: it goes to the bin, and the next press keeps one", async () => {
  const school = await sampleSchool();
  school.report();
  const error = "We're sorry, a server error occurred. Please wait a bit and try again.";
  expect(school.again({ faults: { "Properties.setProperties": { call: 1, error } } }).send().ok).toBe(false);
  sent(school.again());
  expect(school.session.notifications).toEqual([]);
  expect(school.drive.files.filter(({ trashed }) => trashed !== true)).toHaveLength(2);
});

test("the lock is refused: the log says that the copy is open, and the next press locks the same copy", async () => {
  const school = await sampleSchool();
  school.report();
  const error = "API call to drive.files.update failed with error: Rate limit exceeded.";
  const first = sent(school.again({ faults: { "Drive.Files.update": error } }));
  expect(first.remarks.join()).toContain("chưa khoá được");
  expect((await logLines(school)).at(-1)?.detail).toContain("chưa khoá được");
  const again = sent(school.again());
  expect(again.copyLink).toBe(first.copyLink);
  expect(again.remarks).toEqual([]);
  expect(copyOf(school, again).contentRestrictions).toMatchObject([{ readOnly: true }]);
});

test("a school without the office's address keeps its copy, and is told to hand over the link", async () => {
  const school = await sampleSchool();
  await school.type({ "Thông tin!B15": "" });
  school.report();
  const reply = sent(school.again());
  expect(reply.outcomes).toEqual([]);
  expect(reply.told).toContain("CHƯA báo cho ai: chưa có địa chỉ thư nào");
  expect(copyOf(school, reply).contentRestrictions).toMatchObject([{ readOnly: true }]);
});

test("a report edited by hand after it was made is told when it is sent", async () => {
  const school = await sampleSchool();
  school.report();
  const file = school.drive.files[0]!;
  school.drive.change(file, { modifiedTime: "2024-09-10T05:00:00.000Z" });
  expect(sent(school.again({ now: "2024-09-11T08:00:00+07:00" })).remarks.join()).toContain("sửa tay");
});

test("a plan of 200 actions is remembered whole, and its one change is told", async () => {
  const school = await sampleSchool();
  await school.edit((book) => {
    const plan = book.getWorksheet("Kế hoạch")!;
    for (let row = 13; row < 213; row++) {
      plan.getCell(`D${row}`).value = `Bồi dưỡng chuyên đề số ${row - 12} 😀 cho giáo viên, nhân viên của trường`;
      plan.getCell(`F${row}`).value = "Tháng 10/2024 - tháng 05/2025";
    }
  });
  school.report();
  sent(school.again());
  for (const value of Object.values(school.drive.properties)) expect(Buffer.byteLength(value)).toBeLessThan(9 * 1024);
  await school.type({ "Kế hoạch!F112": "Tháng 12/2024" });
  school.report();
  expect(sent(school.again()).changes).toEqual([
    "Tiêu chí 5.6: việc “Bồi dưỡng chuyên đề số 100 😀 …”: thời gian “Tháng 10/2024 - tháng 05/2025” → “Tháng 12/2024”.",
  ]);
});

test("from the menu: asks to whom, and shows the letter to paste", async () => {
  const school = await sampleSchool();
  school.report();
  school.again({ answers: [{ button: "CANCEL" }] }).session.run("sendFromMenu");
  expect(school.drive.files).toHaveLength(1);
  school.again({ answers: [""] }).session.run("sendFromMenu");
  const page = school.session.dialogs.at(-1)?.html ?? "";
  expect(page).toContain("Trường TH&amp;THCS Thạnh Đông kính gửi kế hoạch");
  expect(page).toContain(">Bản đã gửi</a>");
});
