import type { Browser, Page } from "playwright-core";
import { describeInBrowser, startChromium } from "../browser/chromium.ts";
import type { OpenedTry } from "./opened-try.ts";
import { cell, isAt, openMenu, shownPage } from "./shown-page.ts";

const code = `function onOpen() {
  SpreadsheetApp.getUi().createMenu("Thử").addItem("Mở bảng", "mo").addItem("Hỏi", "hoi").addItem("Báo", "bao").addToUi();
}
function mo() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("Bang").setTitle("Bảng")); }
function hoi() { const ui = SpreadsheetApp.getUi(); ui.prompt("Tên trường", "Nhập tên", ui.ButtonSet.OK_CANCEL); }
function bao() { SpreadsheetApp.getUi().alert("Xong rồi"); }
function toi(cell) { SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange(cell).activate(); }
function them() { SpreadsheetApp.getActiveSpreadsheet().insertSheet("Hai"); }`;

const panel = `<!doctype html><html lang="vi"><body><button id="go">Tới</button><p id="pressed">0</p>
<script>
document.getElementById("go").onclick = () => {
  const pressed = document.getElementById("pressed");
  pressed.textContent = String(Number(pressed.textContent) + 1);
  google.script.run.toi("D9");
};
</script></body></html>`;

describeInBrowser("the keyboard", () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await startChromium();
  });

  afterAll(() => browser.close());

  const shown = () => shownPage(browser, { code, pages: { Bang: panel } });

  /** Types there and sees it arrive. */
  async function typed(page: Page, server: OpenedTry, row: number, column: number, text: string): Promise<void> {
    const before = server.heard.length;
    await page.keyboard.type(text);
    expect(await page.locator(".cell-editor").inputValue()).toBe(text);
    await page.keyboard.press("Enter");
    await server.next("rows", before);
    expect(server.row("Trang tính1", row)[column]?.text).toBe(text);
  }

  test("is the grid's again after a click there, wherever the panel has taken it", async () => {
    const { server, page } = await shown();
    await openMenu(page, "Thử", "Mở bảng");
    const go = page.frameLocator("#panel iframe").locator("#go");
    await go.click();
    await isAt(page, "D9");
    // as in Sheets: what the script selects leaves the keyboard with the panel
    expect(await page.evaluate("document.activeElement.tagName")).toBe("IFRAME");
    await cell(page, 9, 4).click();
    await typed(page, server, 9, 4, "a");
    await go.click();
    await isAt(page, "D9");
    await cell(page, 3, 2).click();
    await typed(page, server, 3, 2, "b space b");
    await go.click();
    await isAt(page, "D9");
    await page.locator(".header-content").first().click();
    expect(await page.evaluate("document.activeElement.className")).toBe("cell-editor");
    expect(await page.frameLocator("#panel iframe").locator("#pressed").textContent()).toBe("3");
  });

  test("is the grid's after a click on a tab", async () => {
    const { server, page } = await shown();
    await openMenu(page, "Thử", "Mở bảng");
    await page.frameLocator("#panel iframe").locator("#go").click();
    await isAt(page, "D9");
    await page.getByRole("tab", { name: "Trang tính1" }).click();
    await typed(page, server, 9, 4, "c");
  });

  test.each([
    ["OK", (page: Page) => page.getByRole("button", { name: "OK" }).click()],
    ["Hủy", (page: Page) => page.getByRole("button", { name: "Hủy" }).click()],
    ["Esc", (page: Page) => page.keyboard.press("Escape")],
    ["Enter", (page: Page) => page.keyboard.press("Enter")],
    ["the cross", (page: Page) => page.getByRole("button", { name: "Đóng" }).click()],
  ])("types into the grid after a question is left by %s", async (_way, leave) => {
    const { server, page } = await shown();
    await cell(page, 2, 2).click();
    await openMenu(page, "Thử", "Hỏi");
    await page.waitForSelector("dialog[open] input");
    await page.keyboard.type("x");
    await leave(page);
    await page.locator("dialog").waitFor({ state: "detached" });
    await typed(page, server, 2, 2, "abc def");
  });

  test("types into the grid after a message, and where the cell was open before", async () => {
    const { server, page } = await shown();
    await cell(page, 2, 2).click();
    await page.keyboard.type("moi");
    await openMenu(page, "Thử", "Báo");
    await page.getByRole("button", { name: "OK" }).click();
    await page.locator("dialog").waitFor({ state: "detached" });
    expect(server.row("Trang tính1", 2)[2]?.text).toBe("moi");
    await typed(page, server, 2, 2, "abc");
  });

  test("Escape lets the keyboard out of the grid, forwards and backwards", async () => {
    const { page } = await shown();
    for (const keys of ["Tab", "Shift+Tab"]) {
      await cell(page, 2, 2).click();
      await page.keyboard.press("Escape");
      await page.keyboard.press(keys);
      expect(await page.evaluate<string>("document.activeElement.className")).not.toContain("cell-editor");
    }
  });

  test("on a low screen, as at 200 %, the grid leaves the tabs in sight", async () => {
    const { page } = await shown();
    await page.setViewportSize({ width: 683, height: 384 });
    const box = async (what: string) => (await page.locator(what).first().boundingBox())!;
    const [grid, tabs] = [await box("revo-grid"), await box('[role="tablist"]')];
    expect(grid.y + grid.height).toBeLessThanOrEqual(tabs.y + 1);
    expect(tabs.y + tabs.height).toBeLessThanOrEqual(385);
  });
});
