import { source as axe } from "axe-core";
import type { Page } from "playwright-core";
import { describeInBrowser } from "../browser/chromium.ts";
import { followed, followedView, longPlan } from "./followed.ts";
import { closePanels, NEVER, openPretended } from "./opened-panel.ts";
import { pretendServer } from "./pretend-server.ts";
import { changedView, checkedView, emptyView, faultyView, sentView, type View } from "./states.ts";
import { next, press, step } from "./words.ts";

afterAll(closePanels);

interface State {
  readonly name: string;
  readonly view: () => View;
  readonly answers?: object;
  readonly act?: (page: Page) => Promise<unknown>;
}

const never = (): never => {
  throw NEVER;
};
const failing = (message: string) => (): never => {
  throw new Error(message);
};
const check = async (page: Page): Promise<void> => press(page, "Kiểm tra kế hoạch").click();

const states: readonly State[] = [
  { name: "an empty workbook", view: emptyView },
  { name: "findings", view: faultyView },
  { name: "work under way", view: faultyView, answers: { panelCheck: never }, act: check },
  { name: "checked", view: faultyView, act: check },
  { name: "reported", view: checkedView, act: (page) => next(page).click() },
  { name: "before sending", view: changedView, act: (page) => next(page).click() },
  {
    name: "sent",
    view: changedView,
    act: async (page) => {
      await next(page).click();
      await press(page, "Gửi…").click();
      await press(page, "Gửi và giữ một bản đã gửi").click();
      await page.locator("#letter").waitFor();
    },
  },
  {
    name: "sharing and viewers",
    view: sentView,
    act: async (page) => {
      await step(page, "send").click();
      await page.getByText("Chia sẻ để xem, góp ý trước").click();
      await page.locator("summary", { hasText: "Ai đang xem được báo cáo" }).click();
      await page.locator('[data-key="viewers"]').click();
      await page.getByText("vanthu@truong.example (chủ sở hữu)").waitFor();
    },
  },
  {
    name: "a proposal",
    view: faultyView,
    act: async (page) => {
      await step(page, "plan").click();
      await press(page, "Đề xuất tiêu chí cần cải tiến").click();
      await page.locator(".criteria input").first().check();
    },
  },
  { name: "the actions by time", view: sentView, act: (page) => step(page, "follow").click() },
  {
    name: "a followed plan and one person's part",
    view: followedView,
    act: async (page) => {
      await page.locator("#my-name").selectOption("Hiệu trưởng");
      await page.locator("#board-by").selectOption("standard");
      await page.locator(".group-of > summary").nth(2).click();
    },
  },
  { name: "200 followed actions", view: () => followedView(longPlan(200)) },
  {
    name: "followed actions without lines, with long words",
    view: () => {
      const words = "https://docs.google.com/document/d/".padEnd(300, "x");
      const place = { sheet: "Theo dõi", cell: "" };
      const actions = followed.actions.map((one) => ({
        ...one,
        id: words,
        action: words,
        lead: words,
        told: words,
        place,
      }));
      const people = [{ person: words, open: 1, ids: [words], message: words }];
      return followedView({ ...followed, actions, people });
    },
    act: (page) => page.locator("#my-name").selectOption({ index: 1 }),
  },
  { name: "taking back", view: faultyView, act: (page) => press(page, "Hoàn tác lần ghi gần nhất…").click() },
  {
    name: "before another form",
    view: faultyView,
    act: async (page) => {
      await step(page, "report").click();
      await page.locator("summary", { hasText: "Đổi bộ tiêu chuẩn" }).click();
      await page.locator("#convert-form").selectOption("bieu-2");
      await press(page, "Xem trước").click();
      await page.locator('[data-key="convert-now"]').waitFor();
    },
  },
  { name: "two accounts", view: faultyView, answers: { panelCheck: failing("PERMISSION_DENIED") }, act: check },
  {
    name: "too few grants",
    view: faultyView,
    answers: { panelCheck: failing("Specified permissions are not sufficient") },
    act: check,
  },
  {
    name: "long words",
    view: () => {
      const view = faultyView();
      const long = "https://docs.google.com/document/d/".padEnd(300, "x");
      return { ...view, findings: view.findings.map((one) => ({ ...one, problem: long, label: long, sheet: long })) };
    },
  },
];

async function opened({ view, answers = {}, act }: State): Promise<Page> {
  const { page } = await openPretended(view(), { ...pretendServer(), ...answers });
  await act?.(page);
  return page;
}

/** Whether anything reaches beyond the panel's right edge. */
const WIDEST = "Math.max(...[...document.querySelectorAll('body *')].map((one) => one.getBoundingClientRect().right))";

/** What is to be pressed and lower than 24 px. */
const LOW = `[...document.querySelectorAll("button, summary, select, textarea, main a")]
  .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 24)
  .map(({ outerHTML }) => outerHTML)`;

describeInBrowser("the panel for everyone", () => {
  test.each(states)("axe finds nothing, and nothing is wider than 300 px or 150 px: $name", async (state) => {
    const page = await opened(state);
    await page.evaluate(axe);
    const found = await page.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>("axe.run()");
    expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
    for (const width of [300, 150]) {
      await page.setViewportSize({ width, height: 700 });
      expect(await page.evaluate<number>(WIDEST)).toBeLessThanOrEqual(width);
      expect(await page.evaluate<number>("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
      expect(await page.evaluate<string[]>(LOW)).toEqual([]);
    }
  });

  test("the order of the page is the order of the keys, and one heading names it", async () => {
    const { page } = await openPretended(faultyView(), pretendServer());
    expect(await page.locator("h1").count()).toBe(1);
    expect(await page.locator("[tabindex]:not([tabindex='-1'])").count()).toBe(0);
    expect(await page.locator("main").count()).toBe(1);
  });
});
