import type { Locator, Page } from "playwright-core";

// What tests look for, as staff would.

export const steps = (page: Page): Locator => page.locator("#steps > li");
export const next = (page: Page): Locator => page.locator("button.filled");
export const trouble = (page: Page): Locator => page.locator("#trouble .trouble");
export const done = (page: Page): Locator => page.locator("#done");
export const jumps = (page: Page): Locator => page.locator("[data-step=check] .jumps > li");

/** The button that shows these words now. */
export function press(page: Page, words: string): Locator {
  return page.locator("button:visible").filter({ hasText: words }).first();
}

export function step(page: Page, id: string): Locator {
  return page.locator(`details[data-step="${id}"] > summary`);
}

/** The rows of the year as a picture. */
export const pictureRows = (page: Page): Locator => page.locator(".picture > li");

/** What a screen reader says of each row. */
export const spokenRows = (page: Page): Promise<string[]> =>
  page.evaluate<string[]>(
    `[...document.querySelectorAll(".picture > li .row-line")].map((one) => {
      const read = one.cloneNode(true);
      for (const hidden of read.querySelectorAll("[aria-hidden]")) hidden.remove();
      return read.textContent;
    })`,
  );

/** "Thông tin: xong" */
export async function stepWords(page: Page): Promise<string[]> {
  const rows = await steps(page).all();
  return Promise.all(
    rows.map(async (row) => `${await row.locator("h3").innerText()}: ${await row.locator(".word").innerText()}`),
  );
}

/** Opens a step that may be open already. */
export async function openStep(page: Page, id: string): Promise<void> {
  if ((await page.locator(`details[data-step="${id}"]`).getAttribute("open")) === null) await step(page, id).click();
}

/** Waits until a value that is read again and again is what it should be. */
export async function eventually<T>(read: () => T | Promise<T>, wanted: T): Promise<void> {
  for (let times = 0; times < 200 && (await read()) !== wanted; times++) {
    await new Promise((go) => setTimeout(go, 25));
  }
  expect(await read()).toBe(wanted);
}

/** The key of what has the focus, its id, or its tag. */
export function focused(page: Page): Promise<string> {
  return page.evaluate<string>(
    "(({ dataset, id, tagName }) => dataset.key ?? (id === '' ? tagName : id))(document.activeElement)",
  );
}
