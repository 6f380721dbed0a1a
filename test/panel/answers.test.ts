import { describeInBrowser } from "../browser/chromium.ts";
import { closePanels, LOST, NEVER, openPretended } from "./opened-panel.ts";
import { pretendServer } from "./pretend-server.ts";
import { checkedView, emptyView, faultyView } from "./states.ts";
import { done, focused, jumps, next, press, step, trouble } from "./words.ts";

// What is said when the answer comes late, broken, or not at all.

afterAll(closePanels);

const throwing = (thrown: unknown) => (): never => {
  throw thrown;
};

describeInBrowser("answers", () => {
  test("pressing twice makes one call, and reading goes on meanwhile", async () => {
    const panel = await openPretended(faultyView(), pretendServer(), { waiting: ["panelCheck"] });
    const { page, calls } = panel;
    const check = press(page, "Kiểm tra kế hoạch");
    await check.dblclick();
    await check.press("Enter");
    expect(await check.getAttribute("aria-disabled")).toBe("true");
    await page.getByText("Đang kiểm tra kế hoạch…").waitFor();
    expect(await page.locator("progress").isVisible()).toBe(true);
    await page.locator("#filter-must").uncheck();
    await jumps(page).first().locator("button").click();
    await page.locator("#said", { hasText: "Đã tới Kế hoạch G7." }).waitFor();
    await step(page, "report").click();
    await press(page, "In bản dự thảo").press("Enter");
    await page.locator("#said", { hasText: "Đợi việc đang làm xong" }).waitFor();
    expect(calls.map(({ name }) => name)).toEqual(["panelCheck", "panelGoTo"]);
    panel.answerWaiting();
    await done(page).getByText("Đã kiểm tra: 0 việc phải sửa").waitFor();
    // the step that staff went on to read stays open
    expect(await page.locator("details[data-step=report]").getAttribute("open")).toBe("");
    expect(await page.locator("button[data-work][aria-disabled]").count()).toBe(0);
  });

  test("after 45 seconds it is told that the work goes on, and looking again is offered", async () => {
    const answers = pretendServer({ panelCheck: throwing(NEVER), panelView: () => checkedView() });
    const { page, calls } = await openPretended(faultyView(), answers, { clock: true });
    await press(page, "Kiểm tra kế hoạch").click();
    await page.clock.runFor(44_000);
    expect(await page.locator("#look-again").isVisible()).toBe(false);
    await page.clock.runFor(2_000);
    await page.getByText("lâu hơn thường lệ").waitFor();
    await page.locator("#look-again").click();
    await page.clock.runFor(1_000);
    await press(page, "Tạo báo cáo").waitFor();
    expect(calls.map(({ name }) => name)).toEqual(["panelCheck", "panelView"]);
  });

  test("an answer that comes after staff looked again is shown all the same", async () => {
    const panel = await openPretended(faultyView(), pretendServer(), { waiting: ["panelCheck"], clock: true });
    const { page } = panel;
    await press(page, "Kiểm tra kế hoạch").click();
    await page.clock.runFor(46_000);
    await page.locator("#look-again").click();
    await page.clock.runFor(1_000);
    await page.locator("#said", { hasText: "Đã xem lại bảng tính." }).waitFor();
    panel.answerWaiting();
    await page.clock.runFor(1_000);
    await done(page).getByText("Đã kiểm tra: 0 việc phải sửa").waitFor();
    expect(await trouble(page).count()).toBe(0);
  });

  test("a jump without an answer says so beside its finding, and can be pressed again", async () => {
    const answers = pretendServer({ panelGoTo: throwing(NEVER) });
    const { page, calls } = await openPretended(faultyView(), answers, { clock: true });
    const line = jumps(page).first();
    await line.locator("button").dblclick();
    await line.getByText("Đang tới Kế hoạch F5…").waitFor();
    expect(calls).toHaveLength(1);
    await page.clock.runFor(46_000);
    await line.getByText("chậm hơn thường lệ").waitFor();
    await line.locator("button").click();
    await line.getByText("Đang tới Kế hoạch F5…").waitFor();
  });

  test.each<[string, () => unknown]>([
    ["lost", throwing(LOST)],
    ["null", () => null],
    ["of another shape", () => ({ ok: true, findings: "none" })],
    ["a string", () => "xong"],
    ["a list", () => []],
    ["a refusal without its troubles", () => ({ ok: false })],
  ])("an answer that is %s: it is told that the work may be done, and nothing is done twice", async (_name, answer) => {
    const answers = { ...pretendServer(), panelReport: answer, panelView: () => checkedView() };
    const { page, calls } = await openPretended(checkedView(), answers);
    await next(page).click();
    await trouble(page).getByText("không nhận được câu trả lời").waitFor();
    const words = await trouble(page).innerText();
    expect(words).toContain("có thể đã làm xong");
    expect(words).not.toMatch(/thử lại/i);
    await page.locator("#look-again").click();
    await trouble(page).waitFor({ state: "detached" });
    expect(calls.map(({ name }) => name)).toEqual(["panelReport", "panelView"]);
    expect(await focused(page)).toBe("next");
  });

  test.each([
    "ScriptError: Authorization is required to perform that action.",
    "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
  ])("two Google accounts (%s): the menu does all the same", async (message) => {
    const { page } = await openPretended(faultyView(), pretendServer({ panelGoTo: throwing(new Error(message)) }));
    await next(page).click();
    const words = await trouble(page).innerText();
    expect(words).toContain("nhiều tài khoản Google");
    expect(words).toContain("Menu Kế hoạch cải tiến");
    expect(words).toContain("cửa sổ ẩn danh");
  });

  test("consent partly ticked: which boxes to tick, and what each is for", async () => {
    const message =
      "Exception: Specified permissions are not sufficient to call Ui.showSidebar. Required permissions: https://www.googleapis.com/auth/script.container.ui";
    const { page } = await openPretended(faultyView(), pretendServer({ panelCheck: throwing(new Error(message)) }));
    await press(page, "Kiểm tra kế hoạch").click();
    await trouble(page).getByText("Chưa cho phép đủ quyền.").waitFor();
    expect(await trouble(page).locator("li").count()).toBe(3);
    expect(await trouble(page).innerText()).toContain("Kế hoạch cải tiến › Cấp đủ quyền…");
  });

  test("any other failure: a sentence, and looking again", async () => {
    const answers = pretendServer({
      panelCheck: throwing(new Error("NetworkError: Connection failure due to HTTP 0")),
    });
    const { page } = await openPretended(faultyView(), answers);
    await press(page, "Kiểm tra kế hoạch").click();
    await trouble(page).getByText("chưa gọi được tiện ích").waitFor();
    expect(await page.locator("#look-again").isVisible()).toBe(true);
    expect(await page.locator("#dock").innerText()).not.toContain("HTTP");
  });

  test("a refusal is told as problem, remedy and code, and closing it leads back", async () => {
    const troubles = [{ code: "KHOA-01", problem: "Tiện ích đang làm việc trước đó.", remedy: "Đợi việc đó xong." }];
    const answers = pretendServer({ panelCheck: () => ({ ok: false, troubles }) });
    const { page } = await openPretended(faultyView(), answers);
    await press(page, "Kiểm tra kế hoạch").click();
    await trouble(page).waitFor();
    expect(await trouble(page).locator("strong").innerText()).toBe("Tiện ích đang làm việc trước đó.");
    expect(await trouble(page).locator("small").innerText()).toBe("Mã KHOA-01");
    await page.locator("#close-messages").click();
    expect(await trouble(page).count()).toBe(0);
    expect(await focused(page)).toBe("check");
  });

  test.each([
    ["nothing", "{}"],
    ["no JSON", "<?!= first ?>"],
    ["a list", "[]"],
  ])("a page that was opened with %s offers to look again", async (_name, first) => {
    const { page, calls } = await openPretended(first, pretendServer());
    await trouble(page).getByText("Chưa có gì để xem").waitFor();
    expect(calls).toEqual([]);
    await page.locator("#look-again").click();
    await next(page).waitFor();
    expect(await trouble(page).count()).toBe(0);
  });

  test("a refusal in the page is told in its words", async () => {
    const troubles = [{ code: "QUYEN-08", problem: "Tiện ích chưa được cho phép đủ quyền.", remedy: "Chọn menu." }];
    const { page } = await openPretended({ ok: false, troubles }, pretendServer());
    await trouble(page).getByText("Tiện ích chưa được cho phép đủ quyền.").waitFor();
  });

  test("a workbook that cannot be read tells why, beside the steps", async () => {
    const view = emptyView();
    const next = { ...view.state.next, does: "goTo" as const };
    const { page } = await openPretended({ ...view, state: { ...view.state, next } }, pretendServer());
    await page.locator("#unread").getByText("Bảng tính không có trang “Thông tin”.").waitFor();
  });
});
