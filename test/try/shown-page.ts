import type { Browser, Page } from "playwright-core";
import { OpenedTry, type Opening } from "./opened-try.ts";

export interface ShownPage {
  readonly server: OpenedTry;
  readonly page: Page;
  /** What the browser complained of. */
  readonly faults: string[];
}

/** The page in a browser, as soon as the grid has cells. */
export async function shownPage(
  browser: Browser,
  opening: Opening,
  viewport = { width: 1280, height: 800 },
): Promise<ShownPage> {
  const server = await OpenedTry.open(opening);
  const page = await browser.newPage({ viewport });
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  await page.goto(server.url);
  await page.waitForSelector("revo-grid .rgCell");
  return { server, page, faults };
}

/** Rows are counted below the frozen ones, as the grid does. */
export const cell = (page: Page, row: number, column: number) =>
  page.locator(`revogr-data[type="rgRow"][col-type="rgCol"] [data-rgrow="${row - 1}"][data-rgcol="${column - 1}"]`);

export const isAt = (page: Page, name: string) =>
  page.locator("#cell-name", { hasText: new RegExp(`^${name}$`) }).waitFor();

export const openMenu = async (page: Page, menu: string, ...captions: readonly string[]): Promise<void> => {
  for (const caption of [menu, ...captions]) await page.getByRole("menuitem", { name: caption, exact: true }).click();
};
