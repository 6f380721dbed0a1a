import { playedDate } from "../../src/try/page/frame/played-date.ts";
import { describeInBrowser, startChromium } from "../browser/chromium.ts";
import { OpenedTry } from "./opened-try.ts";
import { openMenu, shownPage } from "./shown-page.ts";

const code = `function onOpen() { SpreadsheetApp.getUi().createMenu("Thử").addItem("Mở bảng", "mo").addToUi(); }
function mo() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("Bang").setTitle("Bảng")); }`;

const panel = `<!doctype html><html lang="vi"><body><p id="time"></p><script>
const time = new Date();
const two = (part) => String(part).padStart(2, "0");
document.getElementById("time").textContent = two(time.getDate()) + "/" + two(time.getMonth() + 1) + "/" +
  time.getFullYear() + " " + two(time.getHours()) + ":" + two(time.getMinutes());
</script></body></html>`;

describeInBrowser("today in the panel", () => {
  test("is the day that is played, also when it is set anew", async () => {
    const browser = await startChromium();
    const { server, page, faults } = await shownPage(browser, { code, pages: { Bang: panel } });
    await openMenu(page, "Thử", "Mở bảng");
    const time = page.frameLocator("#panel iframe").locator("#time", { hasText: "/" });
    expect(await time.textContent()).toMatch(/^10\/09\/2024 08:0\d$/);
    await server.ask({ do: "settings", settings: { situation: "none", clock: "2031-01-02T23:30" } });
    await time.filter({ hasText: "2031" }).waitFor();
    expect(await time.textContent()).toMatch(/^02\/01\/2031 23:3\d$/);
    await server.ask({ do: "settings", settings: { situation: "none" } });
    const year = String(new Date().getFullYear());
    await time.filter({ hasText: year }).waitFor();
    expect(faults).toEqual([]);
    await browser.close();
  });
});

test("a played Date is a Date in all else", () => {
  const hour = 3_600_000;
  const Played = playedDate(-hour);
  expect(Math.abs(new Played().getTime() - Date.now() + hour)).toBeLessThan(1000);
  expect(Math.abs(Played.now() - Date.now() + hour)).toBeLessThan(1000);
  expect(Played()).toBe(new Date(Date.now() - hour).toString());
  expect(new Played(2024, 8, 10).getTime()).toBe(new Date(2024, 8, 10).getTime());
  expect(new Played("2024-09-10T00:00:00Z").toISOString()).toBe("2024-09-10T00:00:00.000Z");
  expect(Played.UTC(2024, 0)).toBe(Date.UTC(2024, 0));
  expect(new Date()).toBeInstanceOf(Played);
  class Day extends Played {}
  expect(new Day()).toBeInstanceOf(Day);
});

test("the pages are told how far the clock is ahead", async () => {
  const opened = await OpenedTry.open({ code, settings: { clock: "2024-09-10T08:00" } });
  const { ahead } = opened.last("book")!.state;
  expect(Math.abs(Date.now() + ahead - Date.parse("2024-09-10T08:00+07:00"))).toBeLessThan(60_000);
});
