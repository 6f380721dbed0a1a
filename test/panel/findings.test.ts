import { sampleSchool, type School } from "../addin/school.ts";
import { describeInBrowser } from "../browser/chromium.ts";
import { closePanels, openAtSchool, openPretended } from "./opened-panel.ts";
import { pretendServer } from "./pretend-server.ts";
import { faultySchool } from "./schools.ts";
import { faultyView, finding } from "./states.ts";
import { eventually, focused, jumps, openStep, press } from "./words.ts";

afterAll(closePanels);

describeInBrowser("findings in the panel", () => {
  test.each<[string, () => Promise<School>]>([
    ["the sample", sampleSchool],
    ["a plan of many faults", faultySchool],
  ])("every finding of %s leads to its cell", async (_name, made) => {
    const school = await made();
    const found = school.findings();
    const { page, calls } = await openAtSchool(school.again());
    await openStep(page, "check");
    expect(await jumps(page).count()).toBe(Math.min(50, found.length));
    for (const [at, item] of (await jumps(page).all()).entries()) {
      await item.locator("button").click();
      await page.locator("#said", { hasText: /Đã tới|\S/ }).waitFor();
      await eventually(() => calls.length, at + 1);
      expect(await item.getAttribute("aria-current")).toBe("true");
    }
    const asked = calls.map(({ request }) => request as { sheet: string; cell: string; mark: string });
    expect(asked.map(({ sheet, cell }) => `${sheet} ${cell}`).sort()).toEqual(
      found.map(({ sheet, cell }) => `${sheet} ${cell}`).sort(),
    );
    const replies = asked.map((place) => school.goTo(place));
    expect(replies.filter((reply) => !reply.ok || reply.found !== "same")).toEqual([]);
  });

  test("what the jump has to say stands beside the finding and is read aloud", async () => {
    const told = "Dòng này nay ở dòng 9.";
    const answers = pretendServer({ panelGoTo: () => ({ ok: true, found: "moved", cell: "C9", told }) });
    const { page, calls } = await openPretended(faultyView(), answers);
    await jumps(page).nth(1).locator("button").click();
    await jumps(page).nth(1).getByText(told).waitFor();
    expect(await page.locator("#said").innerText()).toBe(told);
    expect(calls[0]?.request).toEqual({ sheet: "Kế hoạch", cell: "C5", field: "targetLevel", row: 5, mark: "m5" });
    expect(await focused(page)).toBe("finding-MUC-02-Kế_hoạch-C5");
  });

  test("groups stand in the order of what to do first, and a filter leaves what was chosen", async () => {
    const { page } = await openPretended(faultyView(), pretendServer());
    const groups = page.locator("[data-step=check] h4");
    expect(await groups.allInnerTexts()).toEqual(["✖ Phải sửa (3)", "▲ Nên xem lại (2)", "ℹ Để biết (1)"]);
    await page.locator("#filter-must").uncheck();
    expect(await groups.allInnerTexts()).toEqual(["▲ Nên xem lại (2)", "ℹ Để biết (1)"]);
    expect(await page.locator("#said").innerText()).toBe("Đang hiện 3 trong 6 điều.");
    await page.locator("#filter-sheet").selectOption("Căn cứ");
    expect(await jumps(page).count()).toBe(1);
    expect(await page.locator("#filter-sheet option").allInnerTexts()).toEqual([
      "Tất cả các trang (3)",
      "Kế hoạch (2)",
      "Thông tin (0)",
      "Căn cứ (1)",
    ]);
    await page.locator("#filter-info").uncheck();
    await page.getByText("Không có điều nào thuộc lựa chọn này.").waitFor();
  });

  test("thousands of findings are drawn fifty at a time", async () => {
    const view = faultyView();
    const many = Array.from({ length: 3000 }, (_, at) =>
      finding({ cell: `F${at + 4}`, row: at + 4, severity: "should" }),
    );
    const { page } = await openPretended({ ...view, findings: many }, pretendServer());
    expect(await jumps(page).count()).toBe(50);
    await press(page, "Xem thêm 50 (còn 2.950)").click();
    expect(await jumps(page).count()).toBe(100);
    expect(await focused(page)).toBe("finding-TG-02-Kế_hoạch-F54");
  });

  test("the same fault told twice of one cell is two lines with names of their own", async () => {
    const { page } = await openPretended(
      { ...faultyView(), findings: [finding(), finding()], state: { ...faultyView().state, due: [] } },
      pretendServer(),
    );
    const keys = await page.evaluate<string[]>(
      "[...document.querySelectorAll('.jumps button')].map(({ dataset }) => dataset.key)",
    );
    expect(new Set(keys).size).toBe(2);
  });
});
