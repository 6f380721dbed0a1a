import type { ShareReply, ShareRequest } from "../../src/core/wire-access.ts";
import { logLines } from "./log-lines.ts";
import { sampleSchool, type School } from "./school.ts";

type Shared = Exclude<ShareReply, { ok: false }>;

async function reported(): Promise<School> {
  const school = await sampleSchool();
  school.report();
  return school.again();
}

function shared(school: School, request: ShareRequest = {}): Shared {
  const reply = school.share(request);
  if (!reply.ok) throw new Error(reply.troubles.map(({ code, problem }) => `${code} ${problem}`).join("; "));
  return reply;
}

const outcomes = ({ outcomes: all }: Shared): string[] => all.map(({ address, outcome }) => `${outcome} ${address}`);
const allowed = (school: School): string[] =>
  school.drive.files[0]!.permissions.filter(({ role }) => role !== "owner").map(({ type, role, emailAddress }) =>
    `${type} ${role} ${emailAddress ?? ""}`.trim(),
  );

test("without an address, the office of Thông tin may read, nobody else is let in", async () => {
  const school = await reported();
  const reply = shared(school);
  expect(outcomes(reply)).toEqual(["given phonggddt@example.com"]);
  expect(allowed(school)).toEqual(["user reader phonggddt@example.com"]);
  expect(reply.seenBy).toBe("vanthu@truong.example (chủ sở hữu); phonggddt@example.com (người xem)");
  const message = "Trường TH&THCS Thạnh Đông chia sẻ kế hoạch cải tiến chất lượng giáo dục năm học 2024-2025 để xem.";
  expect(school.session.notifications).toEqual([
    { to: "phonggddt@example.com", message, fileId: school.drive.files[0]!.id, from: "vanthu@truong.example" },
  ]);
});

test("several addresses, in any list, as commenters, with staff's own message; each once", async () => {
  const school = await reported();
  const to = "Cô Hoa <hoa@example.com>; An@Example.com, an@example.com\nbinh@example.com";
  const reply = shared(school, { to, role: "commenter", message: "Xin góp ý trước 20/9." });
  expect(outcomes(reply)).toEqual(["given hoa@example.com", "given An@Example.com", "given binh@example.com"]);
  expect(allowed(school).every((one) => one.startsWith("user commenter"))).toBe(true);
  expect(school.session.notifications.map(({ message }) => message)).toEqual(Array(3).fill("Xin góp ý trước 20/9."));
});

test("one Drive call to see who is in, one for each new address, whatever stood there", async () => {
  const school = await reported();
  shared(school, { to: "a@example.com, b@example.com" });
  school.again();
  shared(school, { to: "b@example.com, c@example.com, d@example.com" });
  const drive = Object.entries(school.session.calls.byMethod).filter(([name]) => name.startsWith("Drive."));
  expect(drive).toEqual([
    ["Drive.Files.get", 1],
    ["Drive.Permissions.create", 2],
  ]);
});

test("pressed twice, nobody is written to twice", async () => {
  const school = await reported();
  shared(school);
  const again = shared(school.again());
  expect(outcomes(again)).toEqual(["already phonggddt@example.com"]);
  expect(school.session.notifications).toEqual([]);
  expect(allowed(school)).toHaveLength(1);
});

test("one bad address spoils none of the others, and each outcome is told and logged", async () => {
  const school = await reported();
  const reply = shared(school, { to: "hoa@example.com, phòng giáo dục, an@@example.com, binh@example.com" });
  expect(outcomes(reply)).toEqual([
    "given hoa@example.com",
    "given binh@example.com",
    "bad phòng giáo dục",
    "bad an@@example.com",
  ]);
  const line = (await logLines(school)).at(-1);
  expect(line?.event).toBe("Chia sẻ báo cáo");
  expect(line?.detail).toContain("hoa@example.com: đã được xem.");
  expect(line?.detail).toContain("“an@@example.com” chưa phải một địa chỉ thư");
  expect(line?.detail).toContain(
    "Đang xem được: vanthu@truong.example (chủ sở hữu); hoa@example.com (người xem); binh@example.com (người xem).",
  );
  expect(line?.who).toBe("vanthu@truong.example");
});

test("half-done: the second address is refused by Google, the third is let in, the log says so; again finishes it", async () => {
  const school = await reported();
  const error = "API call to drive.permissions.create failed with error: Rate limit exceeded. User message: …";
  school.again({ faults: { "Drive.Permissions.create": { call: 2, error } } });
  const to = "a@example.com, b@example.com, c@example.com";
  const reply = shared(school, { to });
  expect(outcomes(reply)).toEqual(["given a@example.com", "refused b@example.com", "given c@example.com"]);
  expect(reply.outcomes[1]?.told).toMatch(/^b@example\.com: chưa chia sẻ được\. Google đang giới hạn/);
  expect(reply.seenBy).not.toContain("b@example.com");
  expect(allowed(school)).toEqual(["user reader a@example.com", "user reader c@example.com"]);
  expect((await logLines(school)).at(-1)?.detail).toContain("b@example.com: chưa chia sẻ được.");
  expect(outcomes(shared(school.again(), { to }))).toEqual([
    "already a@example.com",
    "given b@example.com",
    "already c@example.com",
  ]);
});

test("a slip inside an address lets nobody in: a word beside an address is asked about", async () => {
  const school = await reported();
  expect(school.share({ to: "thu huong@gmail.com" })).toMatchObject({ ok: false, troubles: [{ code: "QUYEN-03" }] });
  expect(
    outcomes(shared(school.again(), { to: '"Phòng, GD" <pgd@example.com>; a@example.com b@example.com' })),
  ).toEqual(["given pgd@example.com", "given a@example.com", "given b@example.com"]);
});

test("a commenter stays one when it is only asked to read; a message that reaches nobody is told", async () => {
  const school = await reported();
  shared(school, { to: "a@example.com", role: "commenter" });
  const reply = shared(school.again(), { to: "a@example.com", message: "Xin xem bản mới" });
  expect(outcomes(reply)).toEqual(["already a@example.com"]);
  expect(allowed(school)).toEqual(["user commenter a@example.com"]);
  expect(reply.remarks.join()).toContain("Lời nhắn chỉ đến người mới");
});

test("a reader can become a commenter; the owner stays what it is", async () => {
  const school = await reported();
  shared(school, { to: "a@example.com" });
  const reply = shared(school.again(), { to: "a@example.com, vanthu@truong.example", role: "commenter" });
  expect(outcomes(reply)).toEqual(["changed a@example.com", "already vanthu@truong.example"]);
  expect(allowed(school)).toEqual(["user commenter a@example.com"]);
});

test.each([
  ["", "Chưa có địa chỉ thư của người nhận."],
  ["phòng giáo dục", "“phòng giáo dục” chưa phải địa chỉ thư, nên chưa chia sẻ cho ai."],
])("Thông tin says “%s”: told, and nothing is shared", async (address, problem) => {
  const school = await reported();
  await school.type({ "Thông tin!B15": address });
  expect(school.share()).toMatchObject({ ok: false, troubles: [{ code: "QUYEN-03", problem }] });
  expect(allowed(school)).toEqual([]);
  expect(await logLines(school)).toHaveLength(1);
});

test("more addresses than Google's six minutes would bear: told before the first is written to", async () => {
  const school = await reported();
  const to = Array.from({ length: 51 }, (_, index) => `gv${index}@example.com`).join(",");
  expect(school.share({ to })).toMatchObject({ ok: false, troubles: [{ code: "QUYEN-07" }] });
  expect(school.again().send({ to })).toMatchObject({ ok: false, troubles: [{ code: "QUYEN-07" }] });
  expect(allowed(school)).toEqual([]);
});

test("sharing an old report says that it is old", async () => {
  const school = await reported();
  await school.type({ "Kế hoạch!G10": "20 triệu" });
  expect(shared(school).remarks.join()).toContain("Báo cáo đã cũ");
});

test("another account's report cannot be shared: told what to do", async () => {
  const school = await reported();
  expect(school.again({ user: "hieupho@truong.example" }).share()).toMatchObject({
    ok: false,
    troubles: [{ code: "QUYEN-05" }],
  });
});

test("all who have the link: only when asked for in so many words, told and logged, and it can be ended", async () => {
  const school = await reported();
  expect(() => school.session.runFromPanel("panelOpenToAll", { open: true })).not.toThrow();
  expect(allowed(school)).toEqual([]);
  expect(school.again().openToAll(true)).toMatchObject({
    ok: true,
    seenBy: expect.stringContaining("mọi người có liên kết") as string,
  });
  expect(allowed(school)).toEqual(["anyone reader"]);
  expect((await logLines(school)).at(-1)).toMatchObject({ event: "Mở cho mọi người có liên kết" });
  const logged = (await logLines(school)).length;
  school.again().openToAll(true);
  expect(await logLines(school)).toHaveLength(logged);
  expect(school.again().openToAll(false)).toMatchObject({ ok: true, viewers: [{ role: "owner" }] });
  expect(allowed(school)).toEqual([]);
});

test("who can see it is asked of Drive, so a person let in from Google Docs is told too", async () => {
  const school = await reported();
  const file = school.drive.files[0]!;
  const guest = { id: "guest", type: "user", role: "writer", emailAddress: "cohoa@truong.example" };
  school.drive.change(file, { permissions: [...file.permissions, guest] });
  const reply = school.again().viewers();
  expect(reply).toMatchObject({
    ok: true,
    seenBy: expect.stringContaining("cohoa@truong.example (người sửa)") as string,
  });
  expect(school.session.calls.byMethod["Range.getDisplayValues"]).toBeUndefined();
});

describe("from the menu", () => {
  const said = (school: School): string =>
    school.session.dialogs.map(({ text, html }) => text ?? html ?? "").join("\n");

  test("asks for addresses, for the role, for a message; shows each outcome and who can see it", async () => {
    const school = await reported();
    const answers = ["hoa@example.com", "YES", "Xin góp ý"];
    school.again({ answers }).session.run("shareFromMenu");
    expect(allowed(school)).toEqual(["user commenter hoa@example.com"]);
    expect(said(school)).toContain("hoa@example.com: đã được xem và góp ý.");
    expect(said(school)).toContain("Đang xem được báo cáo: vanthu@truong.example (chủ sở hữu)");
  });

  test("leaving at any question shares nothing", async () => {
    const school = await reported();
    const cancel = { button: "CANCEL" };
    for (const answers of [[cancel], ["a@example.com", cancel], ["a@example.com", "YES", cancel]]) {
      school.again({ answers }).session.run("shareFromMenu");
    }
    expect(allowed(school)).toEqual([]);
  });

  test("“anyone with the link” waits for a yes to a plain question", async () => {
    const school = await reported();
    school.again({ answers: ["NO"] }).session.run("openToAllFromMenu");
    expect(allowed(school)).toEqual([]);
    expect(said(school)).toContain("kể cả người ngoài trường");
    school.again({ answers: ["YES"] }).session.run("openToAllFromMenu");
    expect(allowed(school)).toEqual(["anyone reader"]);
    school.again({ answers: ["YES"] }).session.run("openToAllFromMenu");
    expect(said(school)).toContain("Thôi mở");
    expect(allowed(school)).toEqual([]);
  });
});
