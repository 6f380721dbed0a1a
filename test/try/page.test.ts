import type { Browser } from "playwright-core";
import { describeInBrowser, startChromium } from "../browser/chromium.ts";
import { cell, shownPage } from "./shown-page.ts";

const code = `function onOpen() {
  const ui = SpreadsheetApp.getUi();
  ui.createMenu("Thử").addItem("Mở bảng", "mo").addSeparator()
    .addSubMenu(ui.createMenu("Hỏi").addItem("Tên trường", "hoi")).addToUi();
}
function mo() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("Bang").setTitle("Bảng thử"));
}
function hoi() {
  const ui = SpreadsheetApp.getUi();
  const typed = ui.prompt("Tên trường", "Nhập tên", ui.ButtonSet.OK_CANCEL);
  SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange("B2").setValue(typed.getResponseText() || String(typed.getSelectedButton()));
}
function toi(cell) {
  SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange(cell).activate();
  return { ok: true, cell };
}`;

const panel = `<!doctype html><html lang="vi"><head><base target="_blank"></head><body>
<button id="go">Tới</button><p id="said"></p>
<a id="doc" href="https://docs.google.com/document/d/abc-1/edit">Mở báo cáo</a>
<script>
document.getElementById("go").onclick = () => google.script.run
  .withSuccessHandler((reply) => { document.getElementById("said").textContent = JSON.stringify(reply); })
  .toi("D9");
</script></body></html>`;

const table =
  "<table><tr><td><p>một</p><p>hai</p></td><td><b>1.500</b></td></tr><tr><td>ba<br>bốn</td><td></td></tr></table>";

describeInBrowser("the page", () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await startChromium();
  });

  afterAll(() => browser.close());

  const shown = (opening: Parameters<typeof shownPage>[1] = { code, pages: { Bang: panel } }) =>
    shownPage(browser, opening);

  test("typing, a line within a cell, markup as text, a pasted block, taking back", async () => {
    const { server, page, faults } = await shown();
    await cell(page, 1, 1).click();
    await page.keyboard.type("<img src=x onerror=alert(1)>");
    await page.keyboard.press("Alt+Enter");
    await page.keyboard.type("dòng hai");
    await page.keyboard.press("Enter");
    await page.locator("#cell-name", { hasText: "A2" }).waitFor();
    await server.next("rows");
    expect(server.row("Trang tính1", 1)[1]).toEqual({ text: "<img src=x onerror=alert(1)>\ndòng hai" });
    expect(await cell(page, 1, 1).textContent()).toBe("<img src=x onerror=alert(1)>\ndòng hai");
    expect(await page.locator("revo-grid img").count()).toBe(0);
    const before = server.heard.length;
    // browsers let no test fill the clipboard itself: the event is made, as a paste makes it
    await page.evaluate(`(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/html", ${JSON.stringify(table)});
      clipboardData.setData("text/plain", "khác");
      document.activeElement.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    })()`);
    await server.next("rows", before);
    expect(server.row("Trang tính1", 2)).toEqual({ 1: { text: "một\nhai" }, 2: { text: "1.500" } });
    expect(server.row("Trang tính1", 3)).toEqual({ 1: { text: "ba\nbốn" } });
    const typed = server.heard.length;
    await page.keyboard.press("Control+z");
    await server.next("rows", typed);
    expect(server.row("Trang tính1", 3)).toEqual({});
    expect(faults).toEqual([]);
  });

  test("keys that come faster than the grid go to the cell where the user already is", async () => {
    const { server, page } = await shown();
    await cell(page, 1, 1).click();
    for (const key of ["một", "Enter", "hai", "Tab", "ba", "ArrowDown", "bốn", "ArrowUp", "ArrowUp", "năm", "Enter"])
      await (/^[A-Z]/.test(key) ? page.keyboard.press(key) : page.keyboard.type(key));
    await page.locator("#cell-name", { hasText: "B2" }).waitFor();
    while (server.row("Trang tính1", 1)[2] === undefined) await server.next("rows", server.heard.length);
    const shownRows = [1, 2, 3].map((row) => server.row("Trang tính1", row));
    expect(shownRows.map((row) => [row[1]?.text, row[2]?.text])).toEqual([
      ["một", "năm"],
      ["hai", "ba"],
      [undefined, "bốn"],
    ]);
  });

  test("the menu, a question and the way back to the cell, all by keyboard", async () => {
    const { server, page } = await shown();
    await cell(page, 1, 1).click();
    await page.locator("#menu-bar button").first().focus();
    for (const key of ["ArrowDown", "ArrowDown", "ArrowRight"]) await page.keyboard.press(key);
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Tên trường");
    await page.keyboard.press("Enter");
    await page.waitForSelector("dialog[open] input");
    expect(await page.evaluate("document.activeElement.tagName")).toBe("INPUT");
    await page.keyboard.type("THCS Hoà Bình");
    await page.keyboard.press("Enter");
    await page.locator("dialog").waitFor({ state: "detached" });
    await server.next("rows");
    expect(server.row("Trang tính1", 2)[2]).toEqual({ text: "THCS Hoà Bình" });
    expect(await page.evaluate("document.activeElement.className")).toBe("cell-editor");
    const before = server.heard.length;
    await page.locator("#menu-bar button").first().focus();
    for (const key of ["ArrowDown", "End", "ArrowRight", "Enter"]) await page.keyboard.press(key);
    await page.waitForSelector("dialog[open] input");
    await page.keyboard.press("Escape");
    await server.next("rows", before);
    expect(server.row("Trang tính1", 2)[2]).toEqual({ text: "CLOSE" });
  });

  test("the panel calls the script, the script's cell is selected, and links lead to this machine", async () => {
    const { page, faults } = await shown();
    await page.click("#menu-bar >> text=Thử");
    await page.click("#menu-bar >> text=Mở bảng");
    const frame = page.frameLocator("#panel iframe");
    await frame.locator("#go").click();
    await page.locator("#cell-name", { hasText: "D9" }).waitFor();
    await frame.locator("#said", { hasText: "D9" }).waitFor();
    expect(await frame.locator("#said").textContent()).toBe('{"ok":true,"cell":"D9"}');
    expect(await page.locator("#panel").boundingBox()).toMatchObject({ width: 300 });
    const [opened] = await Promise.all([page.context().waitForEvent("page"), frame.locator("#doc").click()]);
    expect(new URL(opened.url()).pathname).toBe("/tai-lieu/abc-1");
    await opened.close();
    expect(await frame.locator("body").evaluate("window.origin")).toBe("null");
    await page.click("#panel .cross");
    expect(await page.locator("#panel").isHidden()).toBe(true);
    expect(faults).toEqual([]);
  });

  test("the sample: a list is offered, a tab is chosen by keyboard, a link of Kiểm tra leads to its cell", async () => {
    const { server, page, faults } = await shown({});
    await cell(page, 4, 2).click();
    await page.locator("#cell-name", { hasText: "B7" }).waitFor();
    await page.keyboard.press("Alt+ArrowDown");
    expect(await page.locator(".choices-list li").allTextContents()).toContain("2025-2026");
    await page.keyboard.press("Escape");
    await server.panel("panelCheck");
    await page.locator('[role="tab"][aria-selected="true"]').focus();
    await page.keyboard.press("End");
    await page.keyboard.press("ArrowLeft");
    await page.locator(".cell-link").first().click();
    await page.locator("#cell-name", { hasNotText: "A1" }).waitFor();
    expect(await page.locator('[role="tab"][aria-selected="true"]').textContent()).not.toBe("Kiểm tra");
    expect(faults).toEqual([]);
  });

  test("a situation that is played stands above the grid; a document is shown page by page", async () => {
    const { server, page, faults } = await shown({});
    await page.click("#open-situations");
    await page.click("text=Mạng chậm");
    await page.click("text=Áp dụng");
    await page.waitForSelector("#strip:not([hidden])");
    expect(await page.textContent("#strip")).toBe("Đang thử tình huống: Mạng chậm.");
    await server.ask({ do: "settings", settings: { situation: "none", clock: "2024-09-10T08:00" } });
    await server.panel("panelReport", {});
    const [report] = (await server.next("drive")).documents;
    await page.goto(`${server.url}tai-lieu/${report!.id}`);
    await page.waitForSelector("section.docx table");
    expect(await page.textContent("#name")).toBe(report!.name);
    expect(await page.textContent("body > header")).toContain("Trang in ngắt trang như trong bản PDF hoặc Word.");
    const widths = await page.locator("section.docx").evaluateAll((all) => all.map((one) => one.clientWidth));
    expect(new Set(widths).size).toBe(2);
    expect(faults).toEqual([]);
  });
});
