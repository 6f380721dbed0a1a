import { describeInBrowser } from "../browser/chromium.ts";
import { closePanels, openAtSchool } from "./opened-panel.ts";
import { reportedSchool } from "./schools.ts";
import { done, openStep, press } from "./words.ts";

afterAll(closePanels);

describeInBrowser("who may see the report", () => {
  async function openedSend() {
    const school = await reportedSchool();
    const opened = await openAtSchool(school);
    await openStep(opened.page, "send");
    return { school, ...opened };
  }

  test("each address is told by itself", async () => {
    const { page, calls } = await openedSend();
    await page.getByText("Chia sẻ để xem, góp ý trước").click();
    await page.locator("#share-to").fill("hieutruong@truong.example, phong gd");
    await page.locator('input[name="share-role"][value="commenter"]').check();
    await press(page, "Chia sẻ").click();
    await page.locator(".outcomes .reached").waitFor();
    expect(await page.locator(".outcomes .reached").innerText()).toContain("hieutruong@truong.example");
    expect(await page.locator(".outcomes .missed").first().innerText()).toContain("chưa phải một địa chỉ thư");
    expect(calls[0]?.request).toEqual({
      to: "hieutruong@truong.example, phong gd",
      message: "",
      role: "commenter",
    });
  });

  test("the report is opened to all only when the box is ticked", async () => {
    const { page, calls } = await openedSend();
    await page.locator("summary", { hasText: "Ai đang xem được báo cáo" }).click();
    await press(page, "Mở cho mọi người có liên kết").click();
    await page.getByText("Đánh dấu vào ô ở trên trước").first().waitFor();
    expect(calls).toEqual([]);
    await page.locator("#agreed").check();
    await press(page, "Mở cho mọi người có liên kết").click();
    await page.getByText("mọi người có liên kết (người xem)").waitFor();
    expect(calls[0]?.request).toEqual({ open: true, confirmed: true });
    expect(await page.locator("#agreed").isChecked()).toBe(false);
    await press(page, "Thôi mở").click();
    await done(page).getByText("Đã thôi mở").waitFor();
  });

  test("the letter is copied, or selected for the keys where the clipboard is refused", async () => {
    const { page } = await openedSend();
    await press(page, "Gửi…").click();
    await press(page, "Gửi và giữ một bản đã gửi").click();
    await press(page, "Chép").click();
    await page.locator(".jump-told", { hasText: "Đã chép." }).waitFor();
    await page.evaluate("document.execCommand = () => false");
    await press(page, "Chép").click();
    await page.locator(".jump-told", { hasText: "nhấn Ctrl + C" }).waitFor();
    const chosen = await page.evaluate<number>(
      "(({ selectionEnd }) => selectionEnd)(document.getElementById('letter'))",
    );
    expect(chosen).toBe((await page.locator("#letter").inputValue()).length);
  });
});
