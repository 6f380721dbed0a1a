import type { Page } from "playwright-core";
import { describeInBrowser } from "../browser/chromium.ts";
import { action, followed, followedView, longPlan, MESSAGE } from "./followed.ts";
import { closePanels, openPretended } from "./opened-panel.ts";
import { pretendServer } from "./pretend-server.ts";
import { eventually, focused, pictureRows, press, spokenRows } from "./words.ts";

// How the plan is carried out: the board and one person's part, also of long plans and strange words.

afterAll(closePanels);

const opened = (following = followed) => openPretended(followedView(following), pretendServer());
const groups = (page: Page) => page.locator(".group-of > summary");
const mine = (page: Page) => page.locator("section[aria-labelledby=my-title] .jumps > li");

describeInBrowser("the board", () => {
  test("groups with their counts by situation, standard and person", async () => {
    const { page } = await opened();
    const titles = async (): Promise<string[]> =>
      (await groups(page).allInnerTexts()).map((one) => one.replace(/\s+/g, " "));
    expect(await titles()).toEqual([
      "! Quá hạn (1)",
      "◔ Đến hạn trong 14 ngày (1)",
      "? Chưa cập nhật (1)",
      "▶ Đang thực hiện (1)",
      "○ Chưa bắt đầu (1)",
      "✔ Hoàn thành (1)",
      "– Dừng (1)",
    ]);
    await page.locator("#board-by").selectOption({ label: "Theo tiêu chuẩn" });
    expect(await titles()).toEqual([
      "Tiêu chuẩn 1 (1) 1 quá hạn",
      "Tiêu chuẩn 2 (1) 1 đến hạn trong 14 ngày",
      "Tiêu chuẩn 3 (3) 1 đang thực hiện, 1 chưa bắt đầu, 1 dừng",
      "Tiêu chuẩn 5 (1) 1 hoàn thành",
      "Chưa rõ tiêu chuẩn (1) 1 chưa cập nhật",
    ]);
    await page.locator("#board-by").selectOption({ label: "Theo người" });
    expect((await titles()).map((one) => one.replace(/\).*/, ")"))).toEqual([
      "Hiệu trưởng (5)",
      "Tổ trưởng Tổ Tự nhiên (1)",
      "Chưa rõ người (1)",
    ]);
  });

  test("what is late stands open; a group opens by keys, shows its actions and leads to them", async () => {
    const { page, calls } = await opened();
    const shown = page.locator(".group-of .jumps > li:visible");
    expect(await shown.count()).toBe(1);
    expect((await shown.innerText()).replace(/\s+/g, " ")).toContain(
      "Chủ trì: Hiệu trưởng; 01/10/2024 → 08/10/2024; ! quá hạn 12 ngày",
    );
    await groups(page).nth(3).focus();
    await page.keyboard.press("Enter");
    await eventually(() => shown.count(), 2);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await eventually(() => calls.length, 1);
    expect(calls[0]).toEqual({ name: "panelGoTo", request: followed.actions[2]?.place });
  });

  test("what staff opened stays open when the same is looked at anew and when it changed", async () => {
    const changed = { ...followed, actions: followed.actions.map((one) => ({ ...one, told: `${one.told} rồi` })) };
    const { page } = await openPretended(followedView(), pretendServer({ panelView: () => followedView(changed) }));
    await groups(page).nth(0).click();
    await groups(page).nth(5).click();
    await press(page, "Làm mới").click();
    await page.locator(".group-of[open]", { hasText: "hoàn thành rồi" }).waitFor();
    expect(await page.locator(".group-of[open]").count()).toBe(1);
  });
});

describeInBrowser("Việc của tôi", () => {
  test("a chosen person's actions in their order, the message, copied", async () => {
    const { page } = await opened();
    expect(await page.locator("#my-name option").allInnerTexts()).toEqual([
      "Chọn người…",
      "Hiệu trưởng (còn 4 việc)",
      "Tổ trưởng Tổ Tự nhiên (còn 0 việc)",
    ]);
    expect(await mine(page).count()).toBe(0);
    await page.locator("#my-name").selectOption("Hiệu trưởng");
    expect(await mine(page).locator("button").allInnerTexts()).toEqual([
      "V1, tiêu chí 1.2",
      "V2, tiêu chí 2.2",
      "V3, tiêu chí 3.5",
      "V6, tiêu chí 3.5",
      "V7, tiêu chí 3.5",
    ]);
    expect(await page.locator("#my-letter").inputValue()).toBe(MESSAGE);
    await page.evaluate("document.execCommand = () => { window.copied = getSelection().toString(); return true; }");
    await press(page, "Chép").click();
    await page.locator(".jump-told", { hasText: "Đã chép." }).waitFor();
    expect(await page.evaluate("window.copied")).toBe(MESSAGE);
    await page.locator("#my-name").selectOption("");
    expect(await mine(page).count()).toBe(0);
    expect(await page.locator("#my-letter").count()).toBe(0);
  });

  test("the choice stays while the panel is open, and is kept nowhere", async () => {
    const server = pretendServer({ panelView: () => followedView({ ...followed, today: "2024-10-21" }) });
    const { page, calls } = await openPretended(followedView(), server);
    await page.locator("#my-name").selectOption("Tổ trưởng Tổ Tự nhiên");
    await press(page, "Làm mới").click();
    await page.locator(".hint", { hasText: "21/10/2024" }).waitFor();
    expect(await page.locator("#my-name").inputValue()).toBe("Tổ trưởng Tổ Tự nhiên");
    expect(await mine(page).count()).toBe(1);
    expect(calls.map(({ name }) => name)).toEqual(["panelView"]);
  });

  test("the print holds that person's list alone, and is gone after it", async () => {
    const { page } = await opened();
    await page.locator("#my-name").selectOption("Hiệu trưởng");
    await page.evaluate("window.print = () => dispatchEvent(new Event('beforeprint'))");
    await press(page, "In danh sách này").click();
    await page.emulateMedia({ media: "print" });
    const visible = await page.evaluate<string>("document.body.innerText");
    expect(visible).toMatch(
      /^Việc của Hiệu trưởng\s+Kế hoạch cải tiến chất lượng giáo dục, tình hình ngày 20\/10\/2024\./,
    );
    expect(visible).toContain("quá hạn 12 ngày");
    expect(visible).not.toMatch(/Việc tiếp theo|V4|Chép/);
    await page.evaluate("dispatchEvent(new Event('afterprint'))");
    expect(await page.locator("#printed").count()).toBe(0);
    expect(await page.locator("h1").isVisible()).toBe(true);
  });

  test("where the frame may not print, the sheet to print is named", async () => {
    const { page } = await opened();
    await page.locator("#my-name").selectOption("Hiệu trưởng");
    await page.evaluate("window.print = () => undefined");
    await press(page, "In danh sách này").click();
    await page.locator(".jump-told", { hasText: "mở trang Việc từng người" }).waitFor();
    expect(await page.locator("#printed").count()).toBe(0);
  });
});

describeInBrowser("long plans and strange words", () => {
  test("200 actions: the picture scrolls in its own box, lists wait until they are opened", async () => {
    const { page } = await opened(longPlan(200));
    expect(await pictureRows(page).count()).toBe(200);
    const heights = await page.evaluate<number[]>(
      "[document.querySelector('.picture-box').offsetHeight, document.documentElement.scrollHeight]",
    );
    expect(heights[0]).toBeLessThan(400);
    expect(heights[1]).toBeLessThan(2_500);
    expect(await page.locator(".group-of[open]").count()).toBe(0);
    expect(await page.locator(".group-of li").count()).toBe(0);
    await page.locator('[data-key="skip-picture"]').focus();
    await page.keyboard.press("Enter");
    expect(await focused(page)).toBe("board-by");
    await page.locator("#my-name").selectOption("Hiệu trưởng");
    expect(await mine(page).count()).toBe(50);
    await press(page, "Xem thêm 50 (còn 150)").click();
    expect(await focused(page)).toBe("mine-50");
  });

  test("what comes from cells is text, and a mark that turns the direction stays inside it", async () => {
    const strange = `<img src=x onerror="window.ran = 1"> <b>đậm</b> \u202Eđảo`;
    const hostile = [
      action(1, {
        id: strange,
        criterion: strange,
        standard: 0,
        action: strange,
        lead: strange,
        told: strange,
        kind: "late",
      }),
      action(2, { id: strange, action: strange, starts: "", ends: "" }),
    ];
    const people = [{ person: strange, open: 1, ids: [strange], message: strange }];
    const { page } = await opened({ ...followed, actions: hostile, people });
    await page.locator("#my-name").selectOption({ index: 1 });
    for (const way of ["standard", "person", "kind"]) await page.locator("#board-by").selectOption(way);
    await page.evaluate("window.print = () => dispatchEvent(new Event('beforeprint'))");
    await press(page, "In danh sách này").click();
    expect((await spokenRows(page))[0]).toContain(strange);
    expect(await page.locator("#my-letter").inputValue()).toBe(strange);
    expect(await page.evaluate("window.ran")).toBeUndefined();
    expect(await page.locator("main b, main img, #printed b, #printed img").count()).toBe(0);
    const bare = await page.evaluate<number>(
      `[...document.querySelectorAll(".following *, #printed *")].filter((one) => !one.matches("bdi, option, textarea") && [...one.childNodes].some((node) => node.nodeType === 3 && node.data.includes("\\u202E"))).length`,
    );
    expect(bare).toBe(0);
  });
});
