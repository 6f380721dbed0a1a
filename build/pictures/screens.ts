import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FrameLocator, Page } from "playwright-core";
import { TryServer } from "../../src/try/server/try-server.ts";
import type { Beginning } from "../../src/try/desk/working-copy.ts";
import { startChromium } from "../chromium.ts";
import { OUT } from "../places.ts";

const ZONE = "Asia/Ho_Chi_Minh";
const MENU = "Kế hoạch cải tiến";
/** The day on which the guide's plan is looked at, and one when its work runs. */
const [PLANNED, RUNNING] = ["2024-09-10T08:00", "2024-10-20T08:00"];

interface Desk {
  readonly page: Page;
  readonly panel: FrameLocator;
  /** A picture of the panel: bang-….png */
  shoot(name: string): Promise<void>;
}

/** The screen, the menu and the panel as staff see them, from the very pages that `npm start` shows. */
export async function screens(pictures: string): Promise<void> {
  const to = (name: string): string => join(pictures, `${name}.png`);
  await atDesk({ with: "empty" }, PLANNED, to, async ({ page, panel, shoot }) => {
    await shoot("bang-bat-dau");
    await panel.locator("button.filled", { hasText: "Tạo các trang" }).click();
    await panel.locator("button.filled", { hasText: "Nhập Tên trường" }).waitFor();
    await page.getByRole("tab", { name: "Hiện trạng", exact: true }).click();
    await shoot("bang-nhap");
  });
  await atDesk({ with: "sample" }, PLANNED, to, async ({ page, panel, shoot }) => {
    await page.getByRole("menuitem", { name: MENU }).click();
    await page.screenshot({ path: to("menu"), clip: { x: 0, y: 0, width: 420, height: 670 } });
    await page.keyboard.press("Escape");
    await panel.locator("button.filled", { hasText: "Kiểm tra kế hoạch" }).click();
    await panel.locator("button.filled", { hasText: "Tạo báo cáo" }).waitFor();
    await page.getByRole("tab", { name: "Kế hoạch", exact: true }).click();
    await page.getByText("Kiện toàn Hội đồng trường").first().waitFor();
    await page.screenshot({ path: to("man-hinh") });
    await openStep(panel, "check");
    await panel.locator('details[data-step="check"] .jumps').first().evaluate(intoView);
    await shoot("bang-kiem-tra");
    await openStep(panel, "plan");
    await panel.getByRole("button", { name: "Đề xuất tiêu chí cần cải tiến" }).click();
    await panel.locator('details[data-step="plan"] select').selectOption("3");
    await panel.locator("fieldset.criteria").first().evaluate(intoView);
    await shoot("bang-de-xuat");
    await panel.locator("button.filled", { hasText: "Tạo báo cáo" }).click();
    await panel.locator("button.filled", { hasText: "Gửi báo cáo" }).click();
    await panel.locator('details[data-step="send"] textarea').first().evaluate(intoView);
    await shoot("bang-gui");
  });
  await atDesk({ with: "sample" }, RUNNING, to, async ({ page, panel, shoot }) => {
    await openStep(panel, "follow");
    await shoot("bang-theo-doi");
    await panel.locator('details[data-step="follow"]').getByRole("button", { name: "Tạo trang Theo dõi" }).click();
    await panel.locator(".picture > li").first().waitFor();
    await openStep(panel, "follow");
    await panel.locator(".picture").first().evaluate(intoView);
    await shoot("bang-tien-do");
    await page.getByRole("tab", { name: "Tiến độ", exact: true }).click();
    await page.getByText("THEO TIÊU CHUẨN").first().waitFor();
    await page.screenshot({ path: to("man-hinh-tien-do") });
  });
}

const intoView = (one: { scrollIntoView(how: object): void }): void => one.scrollIntoView({ block: "center" });

/** A step may be open already: its name would close it. */
async function openStep(panel: FrameLocator, id: string): Promise<void> {
  const step = panel.locator(`details[data-step="${id}"]`);
  if ((await step.getAttribute("open")) === null) await step.locator("summary").first().click();
}

async function atDesk(
  beginning: Beginning,
  clock: string,
  to: (name: string) => string,
  take: (desk: Desk) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "hinh-"));
  const out = join(folder, "out");
  const settings = { situation: "none", clock } as const;
  const server = await TryServer.start({ port: 0, bundle: OUT, out, beginning, settings, canMakePdf: false });
  const browser = await startChromium();
  try {
    const page = await browser.newPage({
      viewport: { width: 1280, height: 800 },
      reducedMotion: "reduce",
      timezoneId: ZONE,
    });
    await page.goto(server.url);
    await page.getByRole("menuitem", { name: MENU }).click();
    await page.getByRole("menuitem", { name: "Mở bảng hướng dẫn" }).click();
    const panel = page.frameLocator("#panel iframe");
    await panel.locator("#steps > li").first().waitFor();
    const shoot = async (name: string): Promise<void> => {
      await page.locator("#panel").screenshot({ path: to(name) });
    };
    await take({ page, panel, shoot });
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
