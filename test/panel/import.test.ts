import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sampleSchool, School } from "../addin/school.ts";
import { describeInBrowser } from "../browser/chromium.ts";
import { closePanels, openAtSchool } from "./opened-panel.ts";
import { done, press, trouble } from "./words.ts";

// A plan that stands in Word already comes into an empty spreadsheet from the panel, through the built add-in.

afterAll(closePanels);

const SEED = readFileSync(join(__dirname, "../sources/seed-plan-2024-2025.txt"), "utf8");

describeInBrowser("a plan from Word", () => {
  test("a .docx is chosen: what was taken is told, and the plan stands in the sheets", async () => {
    const before = await sampleSchool();
    const report = before.report();
    if (!report.ok) throw new Error("no report");
    const school = new School();
    const { page, calls } = await openAtSchool(school);
    await page.locator('[data-key="import-part"]').click();
    // given as bytes: without a UTF-8 locale Chromium cannot open a file of a Vietnamese name
    const buffer = readFileSync(before.drive.pathOf(report.fileId)!);
    const mimeType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    await page.locator("#import-file").setInputFiles({ name: "kế hoạch.docx", mimeType, buffer });
    await press(page, "Nhập vào bảng tính trống").click();
    await done(page).filter({ hasText: "Đã nhập kế hoạch" }).first().waitFor();
    expect(calls.map(({ name }) => name)).toEqual(["panelImport", "panelView"]);
    const told = await page.locator("[data-step=information] .step-body").innerText();
    expect(told).toContain("4 dòng có mã tiêu chí");
    const texts = [...(await school.cells()).values()].join("\n");
    expect(texts).toContain("Kiện toàn Hội đồng trường");
    // there are sheets now: nothing more is brought in
    expect(await page.locator('[data-key="import-part"]').isVisible()).toBe(false);
  });

  test("pasted text; nothing given, and a paper that is no plan, are told", async () => {
    const school = new School();
    const { page, calls } = await openAtSchool(school);
    await page.locator('[data-key="import-part"]').click();
    await press(page, "Nhập vào bảng tính trống").click();
    await trouble(page).filter({ hasText: "Chưa có kế hoạch để nhập." }).first().waitFor();
    expect(calls).toEqual([]);
    await page.locator("#import-text").fill("Kính gửi phụ huynh, mời dự họp lúc 8 giờ.");
    await press(page, "Nhập vào bảng tính trống").click();
    await trouble(page).filter({ hasText: "NHAP-" }).first().waitFor();
    await page.locator("#import-text").fill(SEED);
    await press(page, "Nhập vào bảng tính trống").click();
    await done(page).filter({ hasText: "Đã nhập kế hoạch" }).first().waitFor();
    expect([...(await school.cells()).values()].join("\n")).toContain("Báo cáo nhân sự và xin tuyển dụng");
  });
});
