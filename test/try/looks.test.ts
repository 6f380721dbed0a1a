import type { Browser, Page } from "playwright-core";
import { describeInBrowser, startChromium } from "../browser/chromium.ts";
import { cell, openMenu, shownPage } from "./shown-page.ts";

const long = "Một đoạn chữ dài hơn cột của ô này rất nhiều, nên chạy tiếp sang các ô trống ở bên phải";

const code = `function onOpen() {
  SpreadsheetApp.getUi().createMenu("Thử").addItem("Báo dài", "bao").addItem("Hỏi dài", "hoi").addToUi();
}
const lines = () => Array.from({ length: 40 }, (line, at) => "Dòng thứ " + (at + 1)).join("\\n");
function bao() { const ui = SpreadsheetApp.getUi(); ui.alert("Nhiều việc", lines(), ui.ButtonSet.YES_NO); }
function hoi() { const ui = SpreadsheetApp.getUi(); ui.prompt("Nhiều việc", lines(), ui.ButtonSet.OK_CANCEL); }
function dat() {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
  sheet.getRange("A2").setValue("YÊU CẦU ĐỔI MỚI KỂ TỪ ẨN").setWrap(true).setVerticalAlignment("top");
  sheet.getRange("A3").setValue("YÊU CẦU").setWrap(true).setFontWeight("bold").setFontSize(16).setVerticalAlignment("top");
  sheet.getRange("A4").setValue("ẪẨ").setFontWeight("bold").setWrap(true);
  sheet.getRange("A5").setValue("${long}");
  sheet.getRange("D5").setValue("có chữ");
  sheet.getRange("A6").setValue("${long}");
  sheet.getRange("B6").setValue("kề");
  sheet.getRange("D7").setValue("${long}").setHorizontalAlignment("right");
  sheet.getRange("B7").setValue("trái");
}`;

describeInBrowser("looks", () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await startChromium();
  });

  afterAll(() => browser.close());

  async function shown(viewport?: { width: number; height: number }) {
    const opened = await shownPage(browser, { code }, viewport);
    await opened.server.ask({ do: "menu", name: "dat" });
    await cell(opened.page, 7, 4).filter({ hasText: "Một đoạn" }).waitFor();
    return opened;
  }

  const boxOf = async (page: Page, row: number, column: number) => (await cell(page, row, column).boundingBox())!;

  test.each([2, 3, 4])("no mark of a capital is cut off: row %i", async (row) => {
    const { page } = await shown();
    const { x, y, width, height } = await boxOf(page, row, 1);
    const clip = { x: x + 5, y: y - 3, width: width - 7, height: height + 3 };
    const before = await page.screenshot({ clip });
    await page.addStyleTag({ content: ".rgCell, .cell-text { overflow: visible !important; }" });
    expect((await page.screenshot({ clip })).equals(before)).toBe(true);
  });

  test("rows are as high as their lines", async () => {
    const { page } = await shown();
    const heights = await Promise.all([1, 2, 3].map(async (row) => (await boxOf(page, row, 1)).height));
    expect(heights).toEqual([21, 39, 61]);
  });

  test("a long text runs over blank cells only", async () => {
    const { page } = await shown();
    /** What lies at the middle of a cell's left part, as it is painted. */
    const painted = async (row: number, column: number) => {
      const { x, y, height } = await boxOf(page, row, column);
      const clip = { x: x + 2, y: y + 1, width: 60, height: height - 2 };
      return page.screenshot({ clip });
    };
    const [blank, over, [beside, full], [across, left]] = [
      await painted(9, 2),
      await painted(5, 2),
      [await painted(6, 2), await painted(5, 4)],
      [await painted(7, 3), await painted(7, 2)],
    ];
    expect(over.equals(blank)).toBe(false);
    expect(across.equals(blank)).toBe(false);
    await page.addStyleTag({
      content: ":is([data-rgcol='0'], [data-rgrow='6'][data-rgcol='3']) .cell-text { visibility: hidden; }",
    });
    expect((await painted(6, 2)).equals(beside)).toBe(true);
    expect((await painted(5, 4)).equals(full)).toBe(true);
    expect((await painted(7, 2)).equals(left)).toBe(true);
    expect((await painted(5, 2)).equals(blank)).toBe(true);
  });

  test("a click on a text that ran over is a click on the cell below it", async () => {
    const { page } = await shown();
    const { x, y } = await boxOf(page, 5, 2);
    await page.mouse.click(x + 20, y + 10);
    await page.keyboard.type("đè");
    await page.keyboard.press("Enter");
    await cell(page, 5, 2).filter({ hasText: "đè" }).waitFor();
    expect(await cell(page, 5, 1).textContent()).toBe(long);
  });

  test.each(["Báo dài", "Hỏi dài"])("a long window is scrolled within, its buttons stay in sight: %s", async (item) => {
    const { page } = await shown({ width: 1024, height: 600 });
    await openMenu(page, "Thử", item);
    await page.locator("dialog[open]").waitFor();
    const seen = page.locator("dialog[open] :is(h2, .cross, .window-buttons button, input)");
    for (const box of await Promise.all((await seen.all()).map((one) => one.boundingBox()))) {
      expect(box!.y).toBeGreaterThan(0);
      expect(box!.y + box!.height).toBeLessThan(600);
    }
    const last = await page.evaluate(`(() => {
      const words = document.querySelector("dialog .question");
      words.scrollTop = words.scrollHeight;
      return [words.scrollTop > 0, words.tabIndex];
    })()`);
    expect(last).toEqual([true, 0]);
  });

  test("its maker's mark covers no row number", async () => {
    const { page } = await shown();
    const { x, y, width, height } = (await page.locator(".attribution").boundingBox())!;
    const { x: left, y: top } = (await page.locator("revo-grid").boundingBox())!;
    expect(x + width).toBeLessThan(left + 46);
    expect(y + height).toBeLessThan(top + 24);
  });
});
