import { sampleSchool, School } from "../addin/school.ts";
import { describeInBrowser } from "../browser/chromium.ts";
import { closePanels, openAtSchool } from "./opened-panel.ts";
import { reportedSchool } from "./schools.ts";
import { done, eventually, next, press, openStep, stepWords, trouble } from "./words.ts";

// What staff do, from an empty workbook to the sent report, through the built bundle.

afterAll(closePanels);

describeInBrowser("the panel at a school", () => {
  test("an empty workbook: opening costs no call, and the one thing to do is to make the sheets", async () => {
    const { page, calls } = await openAtSchool(new School());
    expect(await next(page).innerText()).toBe("Tạo các trang của kế hoạch");
    expect(await page.locator("button.filled").count()).toBe(1);
    expect((await stepWords(page)).map((words) => words.split(": ")[1])).toEqual(Array(7).fill("chưa làm"));
    expect(await trouble(page).count()).toBe(0);
    expect(calls).toEqual([]);
    await next(page).click();
    await done(page).getByText("Đã tạo hoặc bổ sung: Thông tin").waitFor();
    await press(page, "Nhập Tên trường").waitFor();
    expect(calls.map(({ name }) => name)).toEqual(["panelBuild", "panelView"]);
  });

  test("the sample is offered only for an empty workbook", async () => {
    const { page, calls } = await openAtSchool(new School());
    await press(page, "Điền kế hoạch mẫu").click();
    await press(page, "Kiểm tra kế hoạch").waitFor();
    expect(calls[0]).toEqual({
      name: "panelBuild",
      request: { sample: true, catalogue: "tt18-2018", form: "mau-9-cot" },
    });
    expect(await press(page, "Điền kế hoạch mẫu").count()).toBe(0);
  });

  test("the whole way: check, report, send, follow", async () => {
    const school = await sampleSchool();
    const { page, calls } = await openAtSchool(school);
    expect(await stepWords(page)).toEqual([
      "Thông tin: xong",
      "Hiện trạng: xong",
      "Kế hoạch: xong",
      "Kiểm tra: chưa làm",
      "Báo cáo: chưa làm",
      "Gửi: chưa làm",
      "Theo dõi: chưa làm",
    ]);
    expect(await page.locator('[aria-current="step"] h3').innerText()).toBe("Kiểm tra");
    await next(page).click();
    await done(page).getByText("Đã kiểm tra: 0 việc phải sửa").waitFor();
    await press(page, "Tạo báo cáo").click();
    await page.getByRole("link", { name: "Mở báo cáo", exact: true }).waitFor();
    for (const name of ["Mở báo cáo", "Tải bản Word (.docx)", "Tải bản PDF"]) {
      const link = page.getByRole("link", { name, exact: true });
      expect(await link.getAttribute("href")).toMatch(/^https:\/\/docs\.google\.com\/document\/d\//);
      expect(await link.getAttribute("target")).toBe("_blank");
    }
    await press(page, "Gửi báo cáo…").click();
    expect(calls.map(({ name }) => name)).toEqual(["panelCheck", "panelReport"]);
    await page.getByText("Đây là lần gửi đầu.").waitFor();
    await press(page, "Gửi…").click();
    await press(page, "Gửi và giữ một bản đã gửi").click();
    await page.locator(".outcomes").getByText("phonggddt@example.com: đã được xem.").waitFor();
    expect(await page.getByRole("link", { name: "Mở bản đã gửi (đã khoá)" }).count()).toBe(1);
    expect(await page.locator("#letter").inputValue()).toContain("Liên kết: https://docs.google.com/");
    expect((await stepWords(page)).slice(3, 6)).toEqual(["Kiểm tra: xong", "Báo cáo: xong", "Gửi: xong"]);
    await openStep(page, "follow");
    await page.getByRole("heading", { name: "Chưa đến thời gian (3)" }).waitFor();
    await next(page).filter({ hasText: "Tạo trang Theo dõi" }).click();
    await done(page).getByText("Đã tạo trang Theo dõi với").waitFor();
    await page.getByRole("heading", { name: "Tiến độ trong năm học" }).waitFor();
    await press(page, "Cập nhật Theo dõi").waitFor();
    expect((await stepWords(page)).slice(4)).toEqual(["Báo cáo: xong", "Gửi: xong", "Theo dõi: đang làm"]);
    expect(school.session.notifications.length).toBeGreaterThan(0);
  });

  test("what changed since the sending is read before it is sent again", async () => {
    const school = await reportedSchool();
    school.send();
    await school.type({ "Kế hoạch!G6": "12 triệu từ nguồn chi thường xuyên" });
    school.check();
    school.report();
    const { page } = await openAtSchool(school.again());
    await press(page, "Gửi báo cáo…").click();
    const part = page.getByRole("region", { name: "Gửi cho cơ quan cấp trên" });
    const words = await part.innerText();
    expect(words).toContain("Thay đổi so với lần gửi 10/09/2024 08:00:");
    expect(words.indexOf("kinh phí")).toBeLessThan(words.indexOf("Gửi…"));
    expect(words).toMatch(/kinh phí/);
  });

  test("a report that waits for what must be mended leads to the first of it", async () => {
    const school = await sampleSchool();
    await school.type({ "Thông tin!B4": "" });
    const { page, calls } = await openAtSchool(school);
    await openStep(page, "report");
    await press(page, "Tạo báo cáo").click();
    await done(page).getByText("Chưa tạo báo cáo").waitFor();
    await press(page, "Tới việc đầu tiên").click();
    await eventually(() => calls.at(-1)?.name, "panelGoTo");
  });

  test("a draft is a document of its own, and its link is shown", async () => {
    const { page } = await openAtSchool(await sampleSchool());
    await openStep(page, "report");
    await press(page, "In bản dự thảo").click();
    await page.getByRole("link", { name: "Mở bản dự thảo" }).waitFor();
    expect(await page.getByRole("link", { name: "Mở báo cáo" }).count()).toBe(0);
  });

  test("rows are added for the criteria that staff tick, and taken back after a second press", async () => {
    const school = new School();
    school.build({ schoolYear: "2024-2025" });
    await school.type({ "Thông tin!B4": "Trường THCS", "Hiện trạng!E4": "Mức 1", "Hiện trạng!E5": "Mức 1" });
    const { page, calls } = await openAtSchool(school.again());
    await openStep(page, "plan");
    await press(page, "Đề xuất tiêu chí cần cải tiến").click();
    const boxes = page.locator(".criteria input");
    await boxes.first().waitFor();
    expect(await page.locator(".criteria input:checked").count()).toBe(0);
    await press(page, "Chọn tiêu chí ở trên để thêm").press("Enter");
    expect(calls.map(({ name }) => name)).toEqual(["panelPropose"]);
    await boxes.first().check();
    await press(page, "Thêm 1 dòng vào trang Kế hoạch").click();
    await press(page, "Tới ô đầu tiên cần điền").click();
    await eventually(() => calls.at(-1)?.name, "panelGoTo");
    expect(calls.map(({ name }) => name).slice(1, 3)).toEqual(["panelAddRows", "panelView"]);
    await page.getByText("Đã có trong kế hoạch (1):").waitFor();
    await press(page, "Hoàn tác lần ghi gần nhất…").click();
    expect(calls.map(({ name }) => name)).not.toContain("panelUndo");
    await page.locator('[data-key="undo-now"]').click();
    await done(page).getByText("Đã hoàn tác: Thêm dòng đề xuất").waitFor();
  });
});
