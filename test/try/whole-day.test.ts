import type { Browser, FrameLocator, Page } from "playwright-core";
import { samplePlanRows } from "../../src/core/sample/seed-plan.ts";
import { nineColumns } from "../../src/core/forms/nine-columns.ts";
import { describeInBrowser, startChromium } from "../browser/chromium.ts";
import { OpenedTry } from "./opened-try.ts";

// A secretary's whole day, in the grid, the menu and the panel: from an empty workbook to a link that the office has.

describeInBrowser("a whole day", () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await startChromium();
  });

  afterAll(() => browser.close());

  /** The plan's table as Word puts it into the clipboard. */
  const table = `<table>${samplePlanRows
    .map((line) => {
      const cells = nineColumns.columns.map(({ field }) => line[field] ?? "");
      return `<tr>${cells.map((text) => `<td><p>${text.replace(/&/g, "&amp;").replace(/\n/g, "</p><p>")}</p></td>`).join("")}</tr>`;
    })
    .join("")}</table>`;

  const isAt = (page: Page, cell: string) => page.locator("#cell-name", { hasText: new RegExp(`^${cell}$`) }).waitFor();
  const tab = (page: Page) => page.locator('[role="tab"][aria-selected="true"]').textContent();
  const next = (panel: FrameLocator) => panel.locator("#next button").first();

  /** The grid counts rows below the frozen ones, of which our sheets have three. */
  const FROZEN = 3;

  async function toCell(page: Page, sheet: string, row: number, column: number): Promise<void> {
    await page.getByRole("tab", { name: sheet, exact: true }).click();
    await page
      .locator(
        `revogr-data[type="rgRow"][col-type="rgCol"] [data-rgrow="${row - 1 - FROZEN}"][data-rgcol="${column - 1}"]`,
      )
      .click();
    await isAt(page, `${"ABCDEFGHI"[column - 1] ?? ""}${row}`);
  }

  async function type(page: Page, server: OpenedTry, text: string): Promise<void> {
    const before = server.heard.length;
    await page.keyboard.type(text);
    await page.keyboard.press("Enter");
    await server.next("rows", before);
  }

  test("from an empty workbook to a shared link", async () => {
    const server = await OpenedTry.open({ beginning: { with: "empty" } });
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    const faults: string[] = [];
    page.on("pageerror", (error) => faults.push(error.message));
    await page.goto(server.url);
    await page.getByRole("menuitem", { name: "Kế hoạch cải tiến" }).click();
    await page.getByRole("menuitem", { name: "Mở bảng hướng dẫn" }).click();
    const panel = page.frameLocator("#panel iframe");

    await next(panel).filter({ hasText: "Tạo các trang của kế hoạch" }).click();
    await next(panel).filter({ hasText: "Nhập Tên trường" }).click();
    await isAt(page, "B4");
    expect(await tab(page)).toBe("Thông tin");
    await toCell(page, "Thông tin", 4, 2);
    await type(page, server, "Trường TH&THCS Thạnh Đông");
    await panel.getByRole("button", { name: "Làm mới" }).first().click();

    // the table of the school's own plan, copied from Word
    await toCell(page, "Kế hoạch", 4, 1);
    const pasting = server.heard.length;
    await page.evaluate(`(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/html", ${JSON.stringify(table)});
      document.activeElement.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    })()`);
    await server.next("rows", pasting);
    await panel.getByRole("button", { name: "Làm mới" }).first().click();
    await next(panel).filter({ hasText: "Kiểm tra kế hoạch" }).click();
    await next(panel).filter({ hasText: "Tạo báo cáo" }).click();
    await next(panel).filter({ hasText: "Gửi báo cáo…" }).click();

    // the report is looked at, then sent
    await panel.locator('details[data-step="report"] summary').first().click();
    const [report] = await Promise.all([
      page.context().waitForEvent("page"),
      panel.getByRole("link", { name: "Mở báo cáo" }).first().click(),
    ]);
    await report.waitForSelector("section.docx table");
    expect(await report.locator("section.docx").first().textContent()).toContain("TRƯỜNG TH&THCS THẠNH ĐÔNG");
    expect(await report.locator("body").textContent()).toContain("Kiện toàn Hội đồng trường");
    await report.close();
    await next(panel).filter({ hasText: "Gửi báo cáo…" }).click();
    const sending = panel.locator('details[data-step="send"]');
    await sending.locator("textarea").first().fill("phonggddt@example.com");
    await sending.getByRole("button", { name: "Gửi…" }).click();
    await sending.getByRole("button", { name: "Gửi và giữ một bản đã gửi" }).click();
    await next(panel).filter({ hasText: "Tạo trang Theo dõi" }).waitFor();
    expect(await sending.textContent()).toContain("phonggddt@example.com");

    // the office has a letter with the link; the menu tells the same
    await page.getByRole("menuitem", { name: "Kế hoạch cải tiến" }).click();
    await page.getByRole("menuitem", { name: "Ai đang xem được báo cáo" }).click();
    await page.locator("dialog[open]").waitFor();
    const dialog = page.frameLocator("dialog[open] iframe");
    expect(await dialog.locator("body").textContent()).toContain("phonggddt@example.com");
    const letters = server.last("drive")?.letters ?? [];
    expect(letters.map(({ to }) => to)).toEqual(["phonggddt@example.com"]);
    expect(faults).toEqual([]);
  });
});
