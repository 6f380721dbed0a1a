import { describeInBrowser } from "../browser/chromium.ts";
import { closePanels, openPretended } from "./opened-panel.ts";
import { pretendServer } from "./pretend-server.ts";
import { checkedView, faultyView } from "./states.ts";
import { next, press, trouble } from "./words.ts";

// Staff come back from the sheet: the panel looks for itself, so that it never shows what is long past.

afterAll(closePanels);

describeInBrowser("coming back to the panel", () => {
  test("after a while the panel looks anew, before that it does not", async () => {
    const answers = pretendServer({ panelView: () => checkedView() });
    const { page, calls } = await openPretended(faultyView(), answers, { clock: true });
    await page.mouse.move(1, 1);
    await page.evaluate("dispatchEvent(new Event('focus'))");
    expect(calls).toEqual([]);
    await page.clock.runFor(9_000);
    await page.evaluate("dispatchEvent(new Event('focus'))");
    await page.clock.runFor(1_000);
    await press(page, "Tạo báo cáo").waitFor();
    await page.evaluate("dispatchEvent(new Event('focus'))");
    expect(calls.map(({ name }) => name)).toEqual(["panelView"]);
  });

  test("what keeps it from looking is not told, and work that runs is not disturbed", async () => {
    const failing = (): never => {
      throw new Error("NetworkError");
    };
    const panel = await openPretended(faultyView(), pretendServer({ panelView: failing }), {
      clock: true,
      waiting: ["panelCheck"],
    });
    const { page, calls } = panel;
    await page.clock.runFor(9_000);
    await page.evaluate("dispatchEvent(new Event('focus'))");
    await page.clock.runFor(1_000);
    expect(await trouble(page).count()).toBe(0);
    await press(page, "Kiểm tra kế hoạch").click();
    await page.clock.runFor(9_000);
    await page.evaluate("dispatchEvent(new Event('focus'))");
    panel.answerWaiting();
    await page.clock.runFor(1_000);
    await next(page).waitFor();
    expect(calls.map(({ name }) => name)).toEqual(["panelView", "panelCheck"]);
  });
});
