import { OpenedTry } from "./opened-try.ts";

const code = `function onOpen() {}
function echo(...args) { return args; }
function ngay() { return { ok: true, luc: new Date() }; }
function trong() {}
function hong() { throw new Error("giấy bị kẹt"); }
function rieng_() { return 1; }
function tep() { return Drive.Files.create({ name: "Tệp", mimeType: "text/plain" }, Utilities.newBlob("a")).name; }
function khoa() { return LockService.getDocumentLock().tryLock(10); }
function nay() { return Utilities.formatDate(new Date(), "Asia/Ho_Chi_Minh", "dd/MM/yyyy HH:mm"); }`;

let plain: OpenedTry;

beforeAll(async () => {
  plain = await OpenedTry.open({ code });
});

test("calls go and come as JSON; a Date loses the reply, nothing is null, an error is its words", async () => {
  const page = plain;
  expect(await page.panel("echo", 1, "hai", { a: [null] })).toEqual({ ok: true, value: [1, "hai", { a: [null] }] });
  expect(await page.panel("ngay")).toEqual({ lost: true });
  expect(await page.panel("trong")).toEqual({ ok: true, value: null });
  expect(await page.panel("hong")).toEqual({ ok: false, message: "giấy bị kẹt" });
});

test("private and unknown names are refused", async () => {
  const page = plain;
  for (const name of ["rieng_", "khong_co", "a.b", "constructor", "x; y"])
    expect(await page.panel(name)).toMatchObject({ ok: false, message: `Script function not found: ${name}` });
});

test("with two accounts every call of the panel fails, and none reaches the script", async () => {
  const page = await OpenedTry.open({ code, settings: { situation: "two-accounts" } });
  const message = "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.";
  expect(await page.panel("tep")).toEqual({ ok: false, message });
  expect(page.last("drive")).toBeUndefined();
  await page.ask({ do: "menu", name: "tep" });
  expect((await page.next("drive")).documents.map(({ name }) => name)).toEqual(["Tệp"]);
});

test("a lost reply: the work is done, and the answer stays out or comes blank", async () => {
  const page = await OpenedTry.open({ code, settings: { situation: "reply-never" } });
  expect(await page.panel("tep")).toEqual({ never: true });
  expect((await page.next("drive")).documents).toHaveLength(1);
  await page.ask({ do: "settings", settings: { situation: "reply-null" } });
  expect(await page.panel("tep")).toEqual({ ok: true, value: null });
});

test("slow answers wait eight seconds, those of the menu do not", async () => {
  const waited: number[] = [];
  const slowly = (milliseconds: number): Promise<void> => Promise.resolve(void waited.push(milliseconds));
  const page = await OpenedTry.open({ code, slowly, settings: { situation: "slow" } });
  await page.ask({ do: "menu", name: "trong" });
  expect(await page.panel("echo")).toEqual({ ok: true, value: [] });
  expect(waited).toEqual([8000]);
});

test("a permission left unticked, a used-up quota and a held lock act in menu and panel", async () => {
  const page = await OpenedTry.open();
  const inSituation = async (situation: "partial-consent" | "quota" | "lock-held"): Promise<string> => {
    await page.ask({ do: "settings", settings: { situation, clock: "2024-09-10T08:00" } });
    return JSON.stringify(await page.panel("panelReport", {}));
  };
  expect(await inSituation("partial-consent")).toContain("QUYEN-");
  expect(await inSituation("quota")).toContain("MUON-01");
  expect(await inSituation("lock-held")).toContain("KHOA-01");
  await page.ask({ do: "settings", settings: { situation: "none", clock: "2024-09-10T08:00" } });
  expect(await page.panel("panelReport", {})).toMatchObject({ ok: true, value: { ok: true, made: true } });
});

test("today is the clock's day", async () => {
  const page = await OpenedTry.open({ code, settings: { clock: "2025-03-01T09:15" } });
  expect(await page.panel("nay")).toEqual({ ok: true, value: "01/03/2025 09:15" });
});
