import { describeInBrowser } from "../browser/chromium.ts";
import { action, followed, followedView } from "./followed.ts";
import { closePanels, openPretended } from "./opened-panel.ts";
import { pretendServer } from "./pretend-server.ts";
import { emptyView, faultyView, sentView } from "./states.ts";
import { done, eventually, focused, next, openStep, pictureRows, spokenRows, trouble } from "./words.ts";

// How the plan is carried out: Theo dõi is made and brought up to date, and the year stands as a picture.

afterAll(closePanels);

const opened = (following = followed) => openPretended(followedView(following), pretendServer());

describeInBrowser("making Theo dõi and bringing it up to date", () => {
  const server = () => pretendServer({ panelView: () => followedView() });

  test("the one next thing to do makes it, once, and the picture stands there", async () => {
    const { page, calls } = await openPretended(sentView(), server());
    expect(await next(page).innerText()).toBe("Tạo trang Theo dõi");
    await next(page).click();
    await done(page).getByText("Đã tạo trang Theo dõi với 7 việc.").waitFor();
    expect(await done(page).innerText()).toContain("Hiện nay: 7 việc chưa cập nhật.");
    await pictureRows(page).first().waitFor();
    await eventually(() => next(page).innerText(), "Cập nhật Theo dõi");
    expect(calls.map(({ name }) => name)).toEqual(["panelFollow", "panelView"]);
    expect(await focused(page)).toBe("next");
  });

  test("a button in the step does the same; a second press while it runs does nothing", async () => {
    const panel = await openPretended(followedView(), server(), { waiting: ["panelFollow"] });
    const { page, calls } = panel;
    await openStep(page, "follow");
    const button = page.locator('[data-key="follow"]');
    expect(await button.innerText()).toBe("Cập nhật Theo dõi");
    await button.click();
    await button.click({ force: true });
    await next(page).click({ force: true });
    panel.answerWaiting();
    await done(page).getByText("Đã tạo trang Theo dõi").waitFor();
    await eventually(() => calls.map(({ name }) => name).join(), "panelFollow,panelView");
  });

  test("its remarks are told, the first of many in the bar and all of them in the step", async () => {
    const remarks = [1, 2, 3, 4, 5].map((one) => `Việc V${one} không còn trong kế hoạch.`);
    const answer = { ok: true as const, told: ["Theo dõi có 7 việc."], remarks, state: sentView().state };
    const { page } = await openPretended(sentView(), { ...server(), panelFollow: () => answer });
    await next(page).click();
    await done(page).getByText("Còn 2 điều nữa").waitFor();
    expect(await done(page).innerText()).not.toContain("V4");
    expect(await page.locator("details[data-step=follow] .result li").allInnerTexts()).toEqual(remarks);
  });

  test("a refusal is told, and what was shown stays", async () => {
    const problem = "Trang “Kế hoạch” chưa có việc nào để theo dõi.";
    const troubles = [{ code: "TRANG-19", problem, remedy: "Nhập các dòng của kế hoạch trước, rồi chọn lại." }];
    const answers = pretendServer({ panelFollow: () => ({ ok: false, troubles }) });
    const { page, calls } = await openPretended(sentView(), answers);
    await next(page).click();
    await trouble(page).getByText(problem).waitFor();
    expect(calls.map(({ name }) => name)).toEqual(["panelFollow"]);
    expect(await next(page).innerText()).toBe("Tạo trang Theo dõi");
  });

  test("a reply that is not what it should be is taken for lost", async () => {
    const { page } = await openPretended(sentView(), pretendServer({ panelFollow: () => ({ ok: true }) as never }));
    await next(page).click();
    await trouble(page).getByText("Bảng này không nhận được câu trả lời.").waitFor();
  });

  test("before Theo dõi there are the actions by time and the button; without a workbook nothing", async () => {
    const { page } = await openPretended(faultyView(), pretendServer());
    await openStep(page, "follow");
    await page.getByRole("heading", { name: "Kết thúc trong 14 ngày (1)" }).waitFor();
    expect(await page.locator('[data-key="follow"]').innerText()).toBe("Tạo trang Theo dõi");
    expect(await page.locator(".picture-box").count()).toBe(0);
    const { page: empty } = await openPretended(emptyView(), pretendServer());
    await openStep(empty, "follow");
    expect(await empty.locator('[data-key="follow"]').isVisible()).toBe(false);
    expect(await empty.locator(".following").isVisible()).toBe(false);
  });
});

describeInBrowser("the year as a picture", () => {
  test("a row for each action in the plan's order, those without days last; each says all it shows", async () => {
    const { page } = await opened();
    expect(await spokenRows(page)).toEqual([
      `V1, tiêu chí 1.2, ${followed.actions[0]?.action}, 01/10/2024 → 08/10/2024, quá hạn 12 ngày`,
      "V2, tiêu chí 2.2, Xây dựng kế hoạch tuyển dụng, đề xuất Phòng GDĐT, 01/06/2024 → 29/10/2024, còn 9 ngày",
      "V3, tiêu chí 3.5, Ứng dụng CNTT trong công tác thiết bị, 01/10/2024 → 31/05/2025, đang thực hiện",
      "V4, tiêu chí 5.6, Ứng dụng CNTT trong công tác thiết bị, 01/10/2024 → 31/05/2025, hoàn thành",
      "V6, tiêu chí 3.5, Tập huấn sử dụng thiết bị, từ 06/01/2025, bắt đầu 06/01/2025",
      "V7, tiêu chí 3.5, Sửa phòng học bộ môn, đến 31/03/2025, dừng",
      "V5, tiêu chí ghi “ba chấm năm”, Mua bổ sung sách tham khảo, chưa cập nhật",
    ]);
    expect(await page.locator(".picture-box h5").innerText()).toBe("Chưa rõ thời gian (1)");
    expect(await page.locator("[data-step=follow] .due, [data-key^=due-]").count()).toBeGreaterThan(0);
    expect(await page.locator("[data-key^=due-]").first().isVisible()).toBe(false);
  });

  test("bars lie between their days, today's line between them, and the months above", async () => {
    const { page } = await opened();
    expect(await page.locator(".months span").allInnerTexts()).toEqual("6 7 8 9 10 11 12 1 2 3 4 5".split(" "));
    const seen = await page.evaluate<number[][]>(
      `[...document.querySelectorAll(".track")].map((track) => {
        const { left, width } = track.getBoundingClientRect();
        const bar = track.querySelector(".bar").getBoundingClientRect();
        const now = track.querySelector(".today").getBoundingClientRect();
        return [bar.left, bar.right, now.left].map((x) => Math.round(((x - left) / width) * 12 * 10) / 10);
      })`,
    );
    // in months from June: late V1 ends before today, V2 began with June and ends after it, V3 runs to the last day of May
    const [late = [], soon = [], going = []] = seen;
    expect(late[1]).toBeLessThan(late[2] ?? 0);
    expect(soon[0]).toBe(0);
    expect(soon[1]).toBeGreaterThan(soon[2] ?? 12);
    expect(going[0]).toBeCloseTo(4, 0);
    expect(going[1]).toBeGreaterThan(11.8);
    expect(new Set(seen.map((one) => one[2])).size).toBe(1);
    expect(await page.locator("details[data-step=follow] .hint").first().innerText()).toBe(
      "Từ tháng 6/2024 đến tháng 5/2025; vạch xanh là hôm nay, 20/10/2024.",
    );
  });

  test("colour never tells alone: each kind has its sign, and the legend names those that are there", async () => {
    const { page } = await opened();
    const signs = await page.locator(".picture .kind").allInnerTexts();
    expect(signs).toEqual(["!", "◔", "▶", "✔", "○", "–", "?"]);
    expect((await page.locator(".legend").innerText()).replace(/\s+/g, " ")).toBe(
      "! quá hạn ◔ đến hạn trong 14 ngày ? chưa cập nhật ▶ đang thực hiện ○ chưa bắt đầu ✔ hoàn thành – dừng",
    );
  });

  test("a press or Enter on a row leads to its line; a row without a line is not pressed", async () => {
    const { page, calls } = await opened();
    // the bar belongs to the row
    await pictureRows(page)
      .nth(2)
      .click({ position: { x: 200, y: 40 } });
    await eventually(() => calls.length, 1);
    expect(calls[0]).toEqual({ name: "panelGoTo", request: followed.actions[2]?.place });
    await pictureRows(page).nth(1).locator("button").focus();
    await page.keyboard.press("Enter");
    await eventually(() => calls.length, 2);
    expect(calls[1]?.request).toEqual(followed.actions[1]?.place);
    expect(await page.locator(".picture [aria-current]").count()).toBe(1);
    expect(await pictureRows(page).nth(6).locator("button").count()).toBe(0);
  });

  test("a year typed wrongly, days the wrong way round, today outside the year: the picture still stands", async () => {
    const odd = [
      action(1, { starts: "1924-10-01", ends: "2224-10-01" }),
      action(2, { starts: "2025-03-01", ends: "2024-10-01" }),
    ];
    const { page } = await opened({ ...followed, today: "2027-01-01", actions: odd });
    expect(await page.locator(".months span").count()).toBe(18);
    expect(await page.locator(".today").count()).toBe(0);
    expect(await page.locator(".hint", { hasText: "hôm nay là 01/01/2027" }).count()).toBe(1);
    const widths = await page.evaluate<number[]>(
      "[...document.querySelectorAll('.bar')].map((one) => one.offsetWidth)",
    );
    expect(Math.min(...widths)).toBeGreaterThan(20);
  });

  test("a followed plan without any action, and one without any day", async () => {
    const { page } = await opened({ ...followed, actions: [], people: [] });
    await page.locator(".picture-box").waitFor({ state: "attached" });
    expect(await page.locator(".group-of").count()).toBe(0);
    const { page: undated } = await opened({ ...followed, actions: [action(1, { starts: "", ends: "" })] });
    expect(await undated.locator(".months").count()).toBe(0);
    expect(await pictureRows(undated).count()).toBe(1);
  });
});
