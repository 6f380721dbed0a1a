import { OpenedTry } from "./opened-try.ts";

const code = `
function onOpen() {
  const ui = SpreadsheetApp.getUi();
  ui.createMenu("Thử").addItem("Hỏi", "hoi").addSeparator()
    .addSubMenu(ui.createMenu("Nữa").addItem("Báo", "bao")).addToUi();
}
function hoi() {
  const ui = SpreadsheetApp.getUi();
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
  const typed = ui.prompt("Tên trường", "Nhập tên", ui.ButtonSet.OK_CANCEL);
  sheet.getRange("A1").setValue(typed.getResponseText() + "/" + String(typed.getSelectedButton()));
  const chosen = ui.alert("Ghi đè?", ui.ButtonSet.YES_NO);
  sheet.getRange("A2").setValue(String(chosen));
}
function bao() { SpreadsheetApp.getActiveSpreadsheet().toast("Xong rồi", "Thử"); }
function hong() { throw new Error("giấy bị kẹt"); }
function mo() {
  const page = HtmlService.createHtmlOutput("<!doctype html><p>chào</p>").setTitle("Bảng");
  SpreadsheetApp.getUi().showSidebar(page);
  SpreadsheetApp.getUi().showModalDialog(page.setWidth(480).setHeight(200), "Hộp");
}
function toi() { SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange("C7").activate(); }
function dau() { return SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getName(); }
`;

test("the menu is the script's own, with its separators and sub-menus", async () => {
  const page = await OpenedTry.open({ code });
  expect((await page.next("book")).menu).toEqual([
    {
      caption: "Thử",
      entries: [
        { caption: "Hỏi", functionName: "hoi" },
        { caption: "", separator: true },
        { caption: "Nữa", entries: [{ caption: "Báo", functionName: "bao" }] },
      ],
    },
  ]);
});

test("a script that asks waits for the page, shows what it wrote before, and goes on with the answer", async () => {
  const page = await OpenedTry.open({ code });
  const done = page.ask({ do: "menu", name: "hoi" });
  const { asked } = await page.next("question");
  expect(asked).toMatchObject({ kind: "prompt", title: "Tên trường", text: "Nhập tên", buttons: ["OK", "CANCEL"] });
  expect(await page.answer(asked.id, "OK", "THCS Hoà Bình")).toBe(true);
  await page.next("answered");
  const second = await page.next(
    "question",
    page.heard.findIndex(({ tell }) => tell === "answered"),
  );
  expect(second.asked).toMatchObject({ kind: "alert", title: "", text: "Ghi đè?", buttons: ["YES", "NO"] });
  expect(page.row("Trang tính1", 1)).toMatchObject({ 1: { text: "THCS Hoà Bình/OK" } });
  expect(await page.answer(second.asked.id, "CLOSE")).toBe(true);
  expect(await done).toEqual({ done: true });
  expect(page.row("Trang tính1", 2)).toMatchObject({ 1: { text: "CLOSE" } });
});

test("an answer counts once, for the question that waits, and only with one of its buttons", async () => {
  const page = await OpenedTry.open({ code });
  const done = page.ask({ do: "menu", name: "hoi" });
  const { asked } = await page.next("question");
  expect(await page.answer(asked.id, "YES")).toBe(false);
  expect(await page.answer(asked.id + 1, "OK")).toBe(false);
  expect(await page.answer(asked.id, "CANCEL")).toBe(true);
  expect(await page.answer(asked.id, "OK")).toBe(false);
  const second = await page.next(
    "question",
    page.heard.findIndex(({ tell }) => tell === "answered"),
  );
  await page.answer(second.asked.id, "NO");
  await done;
});

test("a page that comes while a question waits is asked it too", async () => {
  const page = await OpenedTry.open({ code });
  const done = page.ask({ do: "menu", name: "hoi" });
  const { asked } = await page.next("question");
  const stream = await fetch(`${page.url}su-kien`);
  const reader = stream.body!.getReader();
  let text = "";
  while (!text.includes('"question"')) text += new TextDecoder().decode((await reader.read()).value);
  await reader.cancel();
  expect(text).toContain('"book"');
  for (const button of ["CANCEL", "NO"]) {
    const from = button === "NO" ? page.heard.findIndex(({ tell }) => tell === "answered") : 0;
    const { asked: now } = await page.next("question", from);
    await page.answer(now.id, button);
    await page.next("answered");
  }
  expect(asked.kind).toBe("prompt");
  await done;
});

test("toasts, panels, dialogs and the script's own errors reach the page", async () => {
  const page = await OpenedTry.open({ code });
  await page.ask({ do: "menu", name: "bao" });
  expect(await page.next("toast")).toEqual({ tell: "toast", title: "Thử", text: "Xong rồi" });
  await page.ask({ do: "menu", name: "mo" });
  expect((await page.next("panel")).page).toMatchObject({ title: "Bảng" });
  expect((await page.next("dialog")).page).toMatchObject({ title: "Hộp", width: 480, height: 200 });
  await page.ask({ do: "menu", name: "hong" });
  expect(await page.next("failed")).toEqual({ tell: "failed", message: "giấy bị kẹt" });
  await page.ask({ do: "menu", name: "khong_co" });
  expect(page.last("failed")?.message).toBe("Script function not found: khong_co");
});

test("a cell that the script activates is selected in the page; where the user stands is what the script sees", async () => {
  const page = await OpenedTry.open({ code });
  const sheet = page.sheet("Trang tính1");
  await page.ask({ do: "menu", name: "toi", at: { sheet, row: 2, column: 1 } });
  expect(await page.next("select")).toEqual({ tell: "select", at: { sheet, row: 7, column: 3 } });
  const before = page.heard.length;
  expect(await page.panel("dau")).toEqual({ ok: true, value: "Trang tính1" });
  expect(page.heard.slice(before).map(({ tell }) => tell)).not.toContain("select");
});
