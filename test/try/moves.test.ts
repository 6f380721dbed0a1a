import type { Browser, Page } from "playwright-core";
import { describeInBrowser, startChromium } from "../browser/chromium.ts";
import { cell, isAt, shownPage } from "./shown-page.ts";

const code = `function onOpen() {}
function dat() {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
  sheet.setFrozenRows(2);
  sheet.getRange("A1").setValue("đầu");
  sheet.getRange("C150").setValue("cuối");
  sheet.getRange("F4").setValue("bên");
  const list = SpreadsheetApp.newDataValidation().requireValueInList(["Có", "Không"], true).build();
  sheet.getRange("B5").setDataValidation(list);
  sheet.getRange("E7").setDataValidation(list);
}
function ghi() {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
  sheet.getRange("C100").setValue("mới");
  sheet.setFrozenRows(1);
}
function toi() { SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange("B6").activate(); }
function haiTrang() { SpreadsheetApp.getActiveSpreadsheet().insertSheet("Hai").getRange("A200").setValue("sâu"); }`;

/** Frozen rows of the sheet that is made here. */
const FROZEN = 2;

describeInBrowser("ways through a sheet", () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await startChromium();
  });

  afterAll(() => browser.close());

  async function shown() {
    const opened = await shownPage(browser, { code });
    await opened.server.ask({ do: "menu", name: "dat" });
    await opened.page.locator(".rgCell.choices").first().waitFor();
    return opened;
  }

  const at = (page: Page, row: number, column: number) => cell(page, row - FROZEN, column);

  const scrolled = (page: Page) =>
    page.evaluate<number>("document.querySelector('revogr-viewport-scroll.rgCol .vertical-inner').scrollTop");

  async function scrollTo(page: Page, pixels: number): Promise<void> {
    await page.locator("revo-grid").hover();
    await page.mouse.wheel(0, pixels);
    await page.waitForFunction(
      `document.querySelector('revogr-viewport-scroll.rgCol .vertical-inner').scrollTop === ${pixels}`,
    );
  }

  /** Long enough for what must not happen. */
  const frames = (page: Page) =>
    page.evaluate(
      "new Promise((done) => { let left = 40; const next = () => --left ? requestAnimationFrame(next) : done(); next(); })",
    );

  test("one click on a cell's arrow opens its list, another closes it", async () => {
    const { server, page } = await shown();
    const list = page.locator(".choices-list");
    const arrow = async (row: number, column: number) => {
      const box = await at(page, row, column).boundingBox();
      await page.mouse.click(box!.x + box!.width - 8, box!.y + 10);
    };
    await arrow(5, 2);
    await isAt(page, "B5");
    await frames(page);
    expect(await list.locator("li").allTextContents()).toEqual(["Có", "Không"]);
    await arrow(7, 5);
    await isAt(page, "E7");
    await frames(page);
    expect(await list.isVisible()).toBe(true);
    await arrow(7, 5);
    expect(await list.isVisible()).toBe(false);
    await arrow(7, 5);
    const before = server.heard.length;
    await list.getByText("Không").click();
    await server.next("rows", before);
    expect(server.row("Trang tính1", 7)[5]?.text).toBe("Không");
    await at(page, 9, 1).click();
    expect(await list.isVisible()).toBe(false);
  });

  test("Enter after Tabs leads to where the row of Tabs began, one row down", async () => {
    const { page } = await shown();
    await at(page, 4, 2).click();
    for (const key of ["a", "Tab", "b", "Tab", "Tab", "c", "Enter"]) await page.keyboard.press(key);
    await isAt(page, "B5");
    for (const key of ["Tab", "x", "Enter"]) await page.keyboard.press(key);
    await isAt(page, "B6");
    for (const key of ["x", "Tab", "ArrowDown", "y", "Enter"]) await page.keyboard.press(key);
    await isAt(page, "C8");
  });

  test("Home, Ctrl + Home, Ctrl + End and pages", async () => {
    const { page } = await shown();
    await at(page, 4, 3).click();
    const press = async (key: string, name: string): Promise<void> => {
      await page.keyboard.press(key);
      await isAt(page, name);
    };
    await press("Home", "A4");
    await press("Control+End", "F150");
    expect(await scrolled(page)).toBeGreaterThan(1000);
    await press("Home", "A150");
    await press("Control+Home", "A1");
    await at(page, 4, 2).click();
    await isAt(page, "B4");
    await page.keyboard.press("PageDown");
    await page.locator("#cell-name", { hasNotText: /^B4$/ }).waitFor();
    const row = Number((await page.textContent("#cell-name"))!.slice(1));
    expect(row).toBeGreaterThan(20);
    expect(row).toBeLessThan(45);
    const box = await at(page, row, 2).boundingBox();
    expect(box!.y).toBeLessThan(300);
    await press("PageUp", "B4");
    await press("PageUp", "B1");
  });

  test("an arrow at the edge of what is seen scrolls by one row", async () => {
    const { page } = await shown();
    await at(page, 4, 2).click();
    for (let row = 5; row <= 45; row += 1) {
      await page.keyboard.press("ArrowDown");
      await isAt(page, `B${row}`);
    }
    await frames(page);
    const box = await at(page, 45, 2).boundingBox();
    const grid = await page.locator("#grid").boundingBox();
    expect(grid!.y + grid!.height - box!.y - box!.height).toBeLessThan(45);
  });

  test("each tab keeps its selected cell and how far it is scrolled", async () => {
    const { server, page } = await shown();
    await at(page, 6, 3).click();
    await isAt(page, "C6");
    await scrollTo(page, 1000);
    await server.ask({ do: "menu", name: "haiTrang" });
    const tab = (name: string) => page.getByRole("tab", { name, exact: true }).click();
    await tab("Hai");
    await isAt(page, "A1");
    await frames(page);
    expect(await scrolled(page)).toBe(0);
    await scrollTo(page, 300);
    await tab("Trang tính1");
    await isAt(page, "C6");
    await frames(page);
    expect(await scrolled(page)).toBe(1000);
    await tab("Hai");
    await frames(page);
    expect(await scrolled(page)).toBe(300);
    // typing goes to the selected cell, and there the view goes with it
    await page.keyboard.press("ArrowDown");
    await isAt(page, "A2");
    await page.waitForFunction("document.querySelector('revogr-viewport-scroll.rgCol .vertical-inner').scrollTop < 30");
  });

  test("a script that ran leaves the view where it is, unless it selected a cell", async () => {
    const { server, page, faults } = await shown();
    await at(page, 4, 2).click();
    await isAt(page, "B4");
    await scrollTo(page, 900);
    const before = server.heard.length;
    await server.ask({ do: "menu", name: "ghi" });
    await server.next("sheets", before);
    await frames(page);
    expect(await scrolled(page)).toBe(900);
    expect(await page.textContent("#cell-name")).toBe("B4");
    await server.ask({ do: "menu", name: "toi" });
    await isAt(page, "B6");
    await page.waitForFunction(
      "document.querySelector('revogr-viewport-scroll.rgCol .vertical-inner').scrollTop < 120",
    );
    expect(faults).toEqual([]);
  });
});
