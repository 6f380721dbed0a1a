import { sampleSchool } from "./school.ts";

// Google lets staff leave a permission unticked: told which one is missing, and asked for again from the menu.

const SHEETS = "https://www.googleapis.com/auth/spreadsheets.currentonly";
const DRIVE = "https://www.googleapis.com/auth/drive.file";
const UI = "https://www.googleapis.com/auth/script.container.ui";

test("without leave to make files: the check works, the report says which permission is missing, nothing is made", async () => {
  const school = await sampleSchool();
  school.again({ granted: [SHEETS, UI] });
  expect(school.check()).toMatchObject({ ok: true });
  const reply = school.report();
  expect(reply).toMatchObject({ ok: false, troubles: [{ code: "QUYEN-08" }] });
  expect(!reply.ok && reply.troubles[0]?.problem).toBe(
    "Tiện ích chưa được cho phép: tạo và cập nhật báo cáo trong Google Drive.",
  );
  expect(!reply.ok && reply.troubles[0]?.remedy).toContain("Cấp đủ quyền…");
  expect(school.drive.files).toEqual([]);
  expect(school.again().report()).toMatchObject({ ok: true, made: true });
});

test("without leave to read the sheet the panel still opens and says what to do", async () => {
  const school = await sampleSchool();
  school.again({ granted: [DRIVE, UI] }).session.run("openSidebar");
  expect(school.session.dialogs[0]?.html).toContain("QUYEN-08");
  expect(school.session.dialogs[0]?.html).toContain("đọc và ghi bảng tính đang mở");
});

test("Cấp đủ quyền… has Google ask for what is missing, and says so when nothing is", async () => {
  const school = await sampleSchool();
  expect(() => school.again({ granted: [SHEETS, UI] }).session.run("grantFromMenu")).toThrow(
    "Authorization is required",
  );
  expect(school.session.dialogs).toMatchObject([{ kind: "consent", text: DRIVE }]);
  school.again().session.run("grantFromMenu");
  expect(school.session.dialogs).toMatchObject([{ kind: "alert", text: expect.stringContaining("cho phép đủ") }]);
});

test("the menu is made before anything is granted", async () => {
  const school = await sampleSchool();
  school.again({ granted: [] }).session.run("onOpen");
  expect(school.session.menu).toHaveLength(1);
});
