import type { Locator, Page } from "playwright-core";
import { describeInBrowser } from "../browser/chromium.ts";
import { closePanels, LOST, NEVER, openPretended, type OpenedPanel } from "./opened-panel.ts";
import { pretendServer } from "./pretend-server.ts";
import { converted, outdated } from "./choices.ts";
import { emptyView, faultyView, type View } from "./states.ts";
import { done, eventually, focused, next, press, step, trouble } from "./words.ts";

// Which catalogue and form a plan follows: chosen for a new workbook, changed for one that has its sheets.

afterAll(closePanels);

const NEWEST = { catalogue: "tt57-2026-pho-thong", form: "bieu-2" };

const outdatedView = (): View => choosing(outdated);
const convertedView = (): View => choosing(converted);

function choosing(choice: View["state"]["choice"]): View {
  const view = faultyView();
  return { ...view, state: { ...view.state, choice } };
}

const remarks = (page: Page, name: string): Promise<string> => page.locator(`#${name}-remarks`).innerText();
const chosen = (page: Page, name: string): Promise<string[]> =>
  Promise.all(["catalogue", "form"].map((one) => page.locator(`#${name}-${one}`).inputValue()));
const converting = (page: Page): Locator => page.locator("details.more", { hasText: "Đổi bộ tiêu chuẩn" });
const now = (page: Page): Locator => page.locator('[data-key="convert-now"]');

async function openConverting(page: Page): Promise<void> {
  await step(page, "report").click();
  await converting(page).locator("summary").click();
}

describeInBrowser("a new workbook", () => {
  test("the proposed catalogue and form stand there, with why, and with what was not compared", async () => {
    const { page, calls } = await openPretended(emptyView(), pretendServer());
    expect(await chosen(page, "build")).toEqual(Object.values(NEWEST));
    expect(await page.locator("#build-catalogue option").first().textContent()).toBe(
      "Thông tư 18/2018/TT-BGDĐT — trường THCS, trường THPT và trường phổ thông có nhiều cấp học",
    );
    const words = await page.locator("[data-step=information] .step-body").innerText();
    expect(words).toContain("Kế hoạch lập ngày 01/09/2026 của trường THCS");
    expect(await remarks(page, "build")).toContain("Tiêu chí theo nguồn chưa đối chiếu.");
    expect(await remarks(page, "build")).toContain("Biểu 2 theo nguồn chưa đối chiếu");
    expect(await page.locator(".card").innerText()).toContain(
      "Sẽ theo Thông tư 57/2026/TT-BGDĐT (phổ thông), Biểu 2; đổi được ở bước Thông tin.",
    );
    expect(await converting(page).isVisible()).toBe(false);
    await press(page, "Tạo hoặc bổ sung trang tính").click();
    await eventually(() => calls.length, 2);
    expect(calls[0]).toEqual({ name: "panelBuild", request: NEWEST });
  });

  test("what staff choose is made, whichever button they press, and stays when the panel looks anew", async () => {
    const { page, calls } = await openPretended(emptyView(), pretendServer({ panelView: () => emptyView() }));
    await page.locator("#build-catalogue").selectOption("tt19-2018");
    await page.locator("#build-form").selectOption("mau-9-cot");
    expect(await remarks(page, "build")).toContain("Các mức chưa được đối chiếu với văn bản gốc.");
    expect(await remarks(page, "build")).not.toContain("Biểu 2");
    expect(await page.locator(".card").innerText()).toContain("Sẽ theo Thông tư 19/2018/TT-BGDĐT, Mẫu 9 cột");
    await page.locator("#look").click();
    await page.locator("#said", { hasText: "Đã xem lại" }).waitFor();
    expect(await chosen(page, "build")).toEqual(["tt19-2018", "mau-9-cot"]);
    await next(page).click();
    await eventually(() => calls.at(-2)?.name, "panelBuild");
    expect(calls.at(-2)?.request).toEqual({ catalogue: "tt19-2018", form: "mau-9-cot" });
  });

  test("the sample of Biểu 2 is said to be invented, the other to be real", async () => {
    const { page, calls } = await openPretended(emptyView(), pretendServer({ panelView: () => emptyView() }));
    await press(page, "Điền kế hoạch mẫu").click();
    await done(page).getByText("đặt ra để làm ví dụ").waitFor();
    expect(calls[0]).toEqual({ name: "panelBuild", request: { sample: true, ...NEWEST } });
    await page.locator("#build-catalogue").selectOption("tt18-2018");
    await page.locator("#build-form").selectOption("mau-9-cot");
    await press(page, "Điền kế hoạch mẫu").click();
    await done(page).getByText("của một trường có thật").waitFor();
  });

  test("once there are sheets nothing is asked, and building names no ids", async () => {
    const { page, calls } = await openPretended(faultyView(), pretendServer());
    await step(page, "information").click();
    expect(await page.locator("#build-catalogue").isVisible()).toBe(false);
    await press(page, "Tạo hoặc bổ sung trang tính").click();
    await eventually(() => calls.length, 2);
    expect(calls[0]).toEqual({ name: "panelBuild", request: {} });
  });
});

describeInBrowser("a workbook with its sheets", () => {
  test("what it follows is told, and another form of it can be looked at", async () => {
    const { page, calls } = await openPretended(faultyView(), pretendServer());
    await openConverting(page);
    const words = await converting(page).innerText();
    expect(words).toContain("Đang theo Thông tư 18/2018/TT-BGDĐT, Mẫu 9 cột.");
    expect(words).toContain("chưa được đối chiếu với văn bản gốc");
    expect(words).not.toContain("nên theo");
    await page.locator("#convert-form").selectOption("bieu-2");
    await press(page, "Xem trước").click();
    await now(page).waitFor();
    expect(calls[0]?.request).toEqual({ catalogue: "tt18-2018", form: "bieu-2", preview: true });
  });

  test("what it follows already is told so, and nothing is offered", async () => {
    const same = {
      ok: true as const,
      done: false,
      carried: ["Các trang đã theo mẫu này."],
      left: [],
      kept: [],
      remarks: [],
    };
    const { page } = await openPretended(faultyView(), pretendServer({ panelConvert: () => same }));
    await openConverting(page);
    await press(page, "Xem trước").click();
    await done(page).getByText("Đang theo Thông tư 18/2018/TT-BGDĐT, Mẫu 9 cột, không phải chuyển gì.").waitFor();
    expect(await converting(page).innerText()).toContain("Các trang đã theo mẫu này.");
    expect(await now(page).count()).toBe(0);
  });

  test("what would be carried and left is seen first; then it is done, and the old sheets are named", async () => {
    const { page, calls } = await openPretended(outdatedView(), pretendServer({ panelView: () => convertedView() }));
    await openConverting(page);
    expect(await converting(page).locator("summary").innerText()).toBe(
      "Đổi bộ tiêu chuẩn, mẫu kế hoạch (nên theo Thông tư 57/2026/TT-BGDĐT (phổ thông), Biểu 2)",
    );
    expect(await converting(page).innerText()).toContain("Kế hoạch lập ngày 01/09/2026 của trường THCS");
    expect(await chosen(page, "convert")).toEqual(Object.values(NEWEST));
    await press(page, "Xem trước").click();
    await now(page).waitFor();
    const words = await converting(page).innerText();
    for (const text of ["Chuyển được", "8 dòng của trang Kế hoạch.", "Trường cần tự làm tiếp", "Tiêu chí 1.10"])
      expect(words).toContain(text);
    await now(page).click();
    await done(page).getByText("Đã chuyển sang Thông tư 57/2026/TT-BGDĐT (phổ thông), Biểu 2.").waitFor();
    expect(await done(page).innerText()).toContain("Trang cũ được giữ: Kế hoạch (cũ), Hiện trạng (cũ).");
    await eventually(() => calls.length, 3);
    expect(calls.map(({ name, request }) => [name, (request as { preview?: boolean }).preview])).toEqual([
      ["panelConvert", true],
      ["panelConvert", false],
      ["panelView", undefined],
    ]);
    await converting(page).getByText("Đang theo Thông tư 57/2026").waitFor();
    const after = await converting(page).innerText();
    expect(after).toContain("Đang theo Thông tư 57/2026/TT-BGDĐT (phổ thông), Biểu 2.");
    expect(after).toContain("Trang cũ được giữ");
    expect(after).toContain("Tiêu chí 1.10");
    expect(await focused(page)).not.toBe("BODY");
  });

  test("choosing otherwise takes the preview away", async () => {
    const { page } = await previewed();
    await page.locator("#convert-form").selectOption("mau-9-cot");
    expect(await now(page).count()).toBe(0);
    await press(page, "Xem trước").waitFor();
  });

  test("a preview stays when the panel looks anew", async () => {
    const { page } = await previewed();
    await page.locator("#look").click();
    await page.locator("#said", { hasText: "Đã xem lại" }).waitFor();
    expect(await now(page).count()).toBe(1);
  });

  test("an answer that is lost: it may be done, and what was looked at goes", async () => {
    const { page } = await previewed({
      panelConvert: (request: { preview: boolean }) => {
        if (!request.preview) throw LOST;
        return pretendServer().panelConvert?.({ ...NEWEST, preview: true });
      },
    });
    await now(page).click();
    await trouble(page).getByText("có thể đã làm xong").waitFor();
    expect(await now(page).count()).toBe(0);
  });

  test.each<[string, object]>([
    ["without its lists", { ok: true, done: true }],
    ["with a list of numbers", { ok: true, done: false, carried: [1], left: [], kept: [], remarks: [] }],
  ])("an answer %s is not taken for one", async (_name, answer) => {
    const { page } = await openPretended(outdatedView(), { ...pretendServer(), panelConvert: () => answer });
    await openConverting(page);
    await press(page, "Xem trước").click();
    await trouble(page).getByText("không nhận được câu trả lời").waitFor();
  });

  test("a refusal is told, and nothing is offered", async () => {
    const troubles = [{ code: "TRANG-15", problem: "Không có mẫu kế hoạch đó.", remedy: "Chọn mẫu khác." }];
    const answers = pretendServer({ panelConvert: () => ({ ok: false, troubles }) });
    const { page } = await openPretended(outdatedView(), answers);
    await openConverting(page);
    await press(page, "Xem trước").click();
    await trouble(page).getByText("Không có mẫu kế hoạch đó.").waitFor();
    expect(await now(page).count()).toBe(0);
  });

  test("by keys alone", async () => {
    const { page, calls } = await openPretended(outdatedView(), pretendServer({ panelView: () => convertedView() }));
    await step(page, "report").focus();
    await page.keyboard.press("Enter");
    await tabTo(page, "convert");
    await page.keyboard.press("Enter");
    await tabTo(page, "convert-catalogue");
    await page.keyboard.press("ArrowUp");
    // its own form comes with it
    expect(await chosen(page, "convert")).toEqual(["tt19-2018", "mau-9-cot"]);
    await tabTo(page, "convert-form");
    await tabTo(page, "convert-preview");
    await page.keyboard.press("Enter");
    await now(page).waitFor();
    await tabTo(page, "convert-now");
    await page.keyboard.press("Enter");
    await done(page).getByText("Đã chuyển sang Thông tư 19/2018/TT-BGDĐT, Mẫu 9 cột.").waitFor();
    expect(calls[1]?.request).toEqual({ catalogue: "tt19-2018", form: "mau-9-cot", preview: false });
    await eventually(async () => (await focused(page)) !== "BODY", true);
  });

  test("while it is looked at, nothing else is begun", async () => {
    const never = (): never => {
      throw NEVER;
    };
    const { page, calls } = await openPretended(outdatedView(), pretendServer({ panelConvert: never }));
    await openConverting(page);
    await press(page, "Xem trước").dblclick();
    await page.getByText("Đang xem trước việc chuyển…").waitFor();
    expect(calls).toHaveLength(1);
  });
});

async function previewed(answers: object = {}): Promise<OpenedPanel> {
  const panel = await openPretended(outdatedView(), {
    ...pretendServer({ panelView: () => outdatedView() }),
    ...answers,
  });
  await openConverting(panel.page);
  await press(panel.page, "Xem trước").click();
  await now(panel.page).waitFor();
  return panel;
}

async function tabTo(page: Page, key: string): Promise<void> {
  for (let times = 0; times < 80; times++) {
    await page.keyboard.press("Tab");
    if ((await focused(page)) === key) return;
  }
  throw new Error(`${key} was not reached`);
}
