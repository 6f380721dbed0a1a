import { viewReply } from "../../src/core/wire.ts";
import { sampleSchool, School } from "./school.ts";

// With two Google accounts signed in the panel's calls fail: the menu must do all of it.

test("every menu item is a function of the bundle", () => {
  const school = new School();
  school.session.run("onOpen");
  const items = school.session.menu.flatMap(({ entries }) => entries ?? []).flatMap((one) => one.entries ?? [one]);
  expect(items.filter(({ separator }) => !separator).map(({ functionName }) => functionName)).toEqual([
    "openSidebar",
    "nextFromMenu",
    "buildFromMenu",
    "convertFromMenu",
    "proposeFromMenu",
    "checkFromMenu",
    "reportFromMenu",
    "shareFromMenu",
    "sendFromMenu",
    "followFromMenu",
    "dueFromMenu",
    "personFromMenu",
    "periodicFromMenu",
    "nextYearFromMenu",
    "draftFromMenu",
    "viewersFromMenu",
    "openToAllFromMenu",
    "ownTemplateFromMenu",
    "useBuiltInFromMenu",
    "summaryFromMenu",
    "rollupFromMenu",
    "undoFromMenu",
    "sampleFromMenu",
    "grantFromMenu",
  ]);
});

test("the whole way from the menu alone: build the sample, check, report, share, with the link shown", () => {
  const school = new School();
  const said = (): string => {
    const dialog = school.session.dialogs.at(-1);
    return `${dialog?.text ?? ""}${dialog?.html ?? ""}`;
  };
  school.session.run("sampleFromMenu");
  expect(said()).toContain("Đã điền kế hoạch mẫu");
  school.session.run("checkFromMenu");
  expect(said()).toContain("0 việc phải sửa, 19 việc nên xem lại");
  school.session.run("reportFromMenu");
  expect(said()).toMatch(/<a href="https:\/\/docs\.google\.com\/document\/d\/[^"]+">/);
  school.session.run("shareFromMenu");
  expect(said()).toContain("phonggddt@example.com");
});

test("trouble is told in the same words as in the panel", () => {
  const school = new School();
  school.session.run("checkFromMenu");
  expect(school.session.dialogs).toHaveLength(1);
  expect(school.session.dialogs[0]?.text).toContain("Bảng tính không có trang “Thông tin”, “Căn cứ”");
});

test("the panel's page cannot be broken by what it is given", async () => {
  const school = await sampleSchool();
  school.report();
  school.again().session.run("openSidebar");
  const html = school.session.dialogs[0]?.html ?? "";
  const first = /<script type="application\/json" id="first">([^<]*)<\/script>/.exec(html)?.[1] ?? "";
  expect(viewReply.parse(JSON.parse(first))).toMatchObject({ ok: true, state: { report: { kind: "current" } } });
  expect((JSON.parse(first) as { state: { report: { link: string } } }).state.report.link).toContain("docs.google.com");
});

test("the sample is not poured over a workbook that holds something", async () => {
  const school = new School();
  school.build();
  await school.type({ "Thông tin!B4": "Trường THCS Thạnh Đông" });
  const before = [...(await school.cells())];
  expect(school.build({ sample: true })).toMatchObject({ ok: false, troubles: [{ code: "TRANG-06" }] });
  expect([...(await school.cells())]).toEqual(before);
});

test("a school's own plan from the menu alone: from an empty spreadsheet to a report that was sent", async () => {
  const school = new School();
  const said = (): string => school.session.dialogs.map(({ text = "", html = "" }) => `${text}${html}`).join("\n");
  const from = (name: string, ...answers: (string | { button: string })[]): string => {
    school.again({ answers }).session.run(name);
    return said();
  };
  expect(from("nextFromMenu")).toContain("Việc cần làm tiếp: Tạo các trang của kế hoạch.");
  expect(from("shareFromMenu")).toContain("Chưa có báo cáo.");
  from("buildFromMenu");
  await school.type({
    "Thông tin!B4": "Trường THCS Thạnh Đông",
    "Thông tin!B7": "2024-2025",
    "Hiện trạng!E5": "Mức 1",
  });
  expect(from("nextFromMenu")).toContain("Đề xuất tiêu chí cần cải tiến");
  expect(from("proposeFromMenu", "", "1.2")).toContain("Đã thêm dòng cho tiêu chí 1.2");
  expect(from("reportFromMenu")).toContain("Chưa tạo báo cáo. 3 việc phải sửa");
  await school.type({ "Kế hoạch!D6": "Kiện toàn Hội đồng trường", "Kế hoạch!E6": "Hiệu trưởng" });
  await school.type({ "Kế hoạch!F6": "Tháng 10/2024" });
  expect(from("checkFromMenu")).toContain("0 việc phải sửa");
  expect(from("reportFromMenu")).toContain("Báo cáo đã sẵn sàng.");
  expect(from("shareFromMenu", "hieupho@example.com", "NO", "")).toContain("hieupho@example.com");
  expect(from("sendFromMenu", "phong@example.com", "", "YES")).toContain("Đã gửi lúc 10/09/2024 08:00");
  expect(from("viewersFromMenu")).toContain("phong@example.com");
  expect(school.state().report.copyLink).toMatch(/^https:\/\/docs\.google\.com\/document\/d\//);
  expect(from("dueFromMenu")).toContain("Chưa đến thời gian:\n- Tiêu chí 1.2: Kiện toàn Hội đồng trường – Hiệu trưởng");
  expect(from("nextFromMenu")).toContain("✔ 6. Gửi: Đã gửi lúc");
});

test("following and the next year from the menu alone", async () => {
  const school = await sampleSchool();
  const from = (name: string, ...answers: (string | { button: string })[]): string => {
    school.again({ answers }).session.run(name);
    return school.session.dialogs.map(({ text = "", html = "" }) => `${text}${html}`).join("\n");
  };
  expect(from("personFromMenu", "")).toContain("1. Hiệu trưởng (còn 4 việc)");
  expect(from("followFromMenu")).toContain("Đã tạo trang Theo dõi với 4 việc.");
  await school.type({ "Theo dõi!F4": "Hoàn thành", "Theo dõi!F5": "Đang thực hiện" });
  expect(from("followFromMenu")).toContain("1 việc hoàn thành");
  expect(from("personFromMenu", "1")).toContain("Kính gửi Hiệu trưởng");
  expect(from("personFromMenu", "kế toán")).toContain("Kính gửi Kế toán");
  expect(from("personFromMenu", "Bà Hoa")).toContain("Không thấy “Bà Hoa” trong kế hoạch.");
  const before = [...(await school.cells())];
  expect(from("nextYearFromMenu", "NO")).toContain("Chuyển bảng tính này thành kế hoạch năm học 2025-2026?");
  expect([...(await school.cells())]).toEqual(before);
  expect(from("nextYearFromMenu", "YES")).toContain("Đây là kế hoạch năm học 2025-2026.");
});

test("markup in cells and addresses is text in every dialog and in the panel's page", async () => {
  const school = await sampleSchool();
  school.report();
  const markup = '<img src=x onerror="alert(1)">';
  await school.type({ "Thông tin!B4": `Trường ${markup}`, "Kế hoạch!F6": markup });
  school.again({ answers: [`phong@example.com, ${markup}@x`, "NO", markup] });
  for (const name of ["shareFromMenu", "viewersFromMenu", "openSidebar"]) school.session.run(name);
  const pages = school.session.dialogs.map(({ html = "" }) => html);
  for (const html of pages) expect(html).not.toContain("<img");
  expect(pages.at(-1)).toContain("\\u003cimg src=x");
});

test("the menu's sending says whom it goes to and what is still blank; No sends nothing", async () => {
  const school = await sampleSchool();
  school.report();
  expect(school.again().state().report).toMatchObject({
    office: "phonggddt@example.com",
    missing: ["Số, ký hiệu", "Ngày ban hành"],
    copyLink: "",
  });
  school.again({ answers: ["", "", "NO"] }).session.run("sendFromMenu");
  expect(school.session.dialogs.map(({ kind }) => kind)).toEqual(["prompt", "prompt", "alert"]);
  expect(school.session.dialogs[2]?.text).toContain("Cho phonggddt@example.com xem báo cáo");
  expect(school.session.dialogs[2]?.text).toContain("Trang Thông tin chưa có: Số, ký hiệu, Ngày ban hành.");
  expect(school.session.notifications).toEqual([]);
  expect(school.drive.files).toHaveLength(1);
});
