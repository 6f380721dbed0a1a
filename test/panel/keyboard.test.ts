import type { Page } from "playwright-core";
import { describeInBrowser } from "../browser/chromium.ts";
import { closePanels, openPretended } from "./opened-panel.ts";
import { pretendServer } from "./pretend-server.ts";
import { changedView, faultyView, reportedView } from "./states.ts";
import { eventually, focused, next } from "./words.ts";

afterAll(closePanels);

/** Goes on with Tab until this has the focus. */
async function tabTo(page: Page, key: string): Promise<void> {
  const passed: string[] = [];
  for (let times = 0; times < 80; times++) {
    await page.keyboard.press("Tab");
    const now = await focused(page);
    if (now === key) return;
    passed.push(now);
  }
  throw new Error(`${key} was not reached; passed: ${passed.join(", ")}`);
}

/** What has the focus, when something else lies over its middle. */
const COVERED = `(() => {
  const { activeElement: one } = document;
  const { left, top, width, height } = one.getBoundingClientRect();
  const there = document.elementFromPoint(left + width / 2, top + height / 2);
  const isSeen = one === document.body || one.contains(there) || there?.contains(one);
  return isSeen ? "" : one.outerHTML.slice(0, 100);
})()`;

const STEP = "(document.activeElement.closest('details[data-step]')?.dataset.step ?? '')";

async function openStepByKeys(page: Page, id: string): Promise<void> {
  for (let times = 0; times < 80; times++) {
    await page.keyboard.press("Tab");
    const isSummary = await page.evaluate<boolean>(`document.activeElement.matches('[data-step="${id}"] > summary')`);
    if (isSummary) return page.keyboard.press("Enter");
  }
  throw new Error(`the step ${id} was not reached`);
}

describeInBrowser("the panel by keyboard alone", () => {
  test("everything that can be pressed is reached by Tab, in order", async () => {
    const { page } = await openPretended(faultyView(), pretendServer());
    const all = await page.evaluate<number>(
      "[...document.querySelectorAll('button, summary, select, input, textarea, a[href]')].filter((one) => one.checkVisibility()).length",
    );
    const seen = new Set<string>();
    for (let times = 0; times < all; times++) {
      await page.keyboard.press("Tab");
      seen.add(await page.evaluate<string>("document.activeElement.outerHTML"));
      const ring = await page.evaluate<string>(
        "(() => { const { activeElement: one } = document; return ['', '::after'].map((part) => getComputedStyle(one, part).outlineStyle).join(' '); })()",
      );
      expect(ring).toMatch(/solid|auto/);
    }
    expect(seen.size).toBe(all);
  });

  test("what gets the focus is hidden by no bar", async () => {
    const troubles = [1, 2, 3].map((one) => ({ code: `MAU-0${one}`, problem: "Thẻ chưa đúng.", remedy: "Sửa mẫu." }));
    const answers = pretendServer({ panelCheck: () => ({ ok: false, troubles }) });
    const { page } = await openPretended(faultyView(), answers);
    await tabTo(page, "check");
    await page.keyboard.press("Enter");
    await page.locator("#trouble .trouble").first().waitFor();
    await page.locator("#title").focus();
    for (let times = 0; times < 30; times++) {
      await page.keyboard.press("Tab");
      const hidden = await page.evaluate<string>(COVERED);
      expect(hidden).toBe("");
    }
  });

  test("focus stays on what was pressed, though everything was drawn anew", async () => {
    const { page, calls } = await openPretended(faultyView(), pretendServer());
    await tabTo(page, "next");
    await page.keyboard.press("Enter");
    await eventually(() => calls.length, 1);
    expect(await focused(page)).toBe("next");
    await tabTo(page, "check");
    await page.keyboard.press("Enter");
    await page.locator("#done", { hasText: "Đã kiểm tra" }).waitFor();
    expect(await focused(page)).toBe("check");
    expect(await page.evaluate<string>(STEP)).toBe("check");
  });

  test("a line that is gone after the check leaves the focus on the one in its place", async () => {
    const panel = await openPretended(faultyView(), pretendServer(), { waiting: ["panelCheck"] });
    const { page } = panel;
    await tabTo(page, "check");
    await page.keyboard.press("Enter");
    await tabTo(page, "finding-TG-02-Kế_hoạch-F5");
    panel.answerWaiting();
    await page.locator("#done", { hasText: "Đã kiểm tra" }).waitFor();
    expect(await focused(page)).toBe("finding-KP-02-Kế_hoạch-G7");
  });

  test("a report, a proposal, sending and taking back by keys", async () => {
    const { page, calls } = await openPretended(reportedView(), pretendServer({ panelView: () => changedView() }));
    await openStepByKeys(page, "plan");
    await tabTo(page, "propose");
    await page.keyboard.press("Enter");
    await page.locator(".criteria").first().waitFor();
    expect(await focused(page)).toBe("propose");
    await tabTo(page, "tick-1.5");
    await page.keyboard.press("Space");
    await tabTo(page, "add-rows");
    await page.keyboard.press("Enter");
    await page.locator('[data-key="first-blank"]').waitFor();
    await eventually(() => calls.at(-1)?.name, "panelView");
    await eventually(() => page.locator("button[data-work][aria-disabled]").count(), 1);
    expect(await focused(page)).toBe("add-rows");
    await page.locator("#title").focus();
    await tabTo(page, "next");
    await page.keyboard.press("Enter");
    expect(await page.evaluate<string>("document.activeElement.textContent")).toBe("Gửi cho cơ quan cấp trên");
    await tabTo(page, "send-to");
    await page.keyboard.type("phong@example.com");
    await tabTo(page, "send");
    await page.keyboard.press("Enter");
    await page.locator("#send-question", { hasText: "phong@example.com" }).waitFor();
    await tabTo(page, "send-now");
    await page.keyboard.press("Enter");
    await page.locator("#letter").waitFor();
    expect(await focused(page)).toBe("send");
    expect(calls.find(({ name }) => name === "panelSend")?.request).toMatchObject({ to: "phong@example.com" });
    await tabTo(page, "undo");
    await page.keyboard.press("Enter");
    await tabTo(page, "undo-now");
    await page.keyboard.press("Enter");
    await page.locator("#done", { hasText: "Đã bỏ 2 dòng" }).waitFor();
    expect(await focused(page)).not.toBe("BODY");
  });

  test("with nothing left to take back the focus goes to the panel's name", async () => {
    const view = faultyView();
    const gone = { ...view, state: { ...view.state, undo: null } };
    const { page } = await openPretended(view, pretendServer({ panelView: () => gone }));
    await tabTo(page, "undo");
    await page.keyboard.press("Enter");
    await tabTo(page, "undo-now");
    await page.keyboard.press("Enter");
    await eventually(() => page.locator("#undo").isVisible(), false);
    expect(await focused(page)).toBe("title");
    expect(await next(page).isVisible()).toBe(true);
  });
});
