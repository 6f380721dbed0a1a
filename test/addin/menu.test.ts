import { sampleSchool, School } from "./school.ts";

// With two Google accounts signed in the panel's calls fail: the menu must do all of it.

test("every menu item is a function of the bundle", () => {
  const school = new School();
  school.session.run("onOpen");
  const items = school.session.menu.flatMap(({ entries }) => entries ?? []).filter(({ separator }) => !separator);
  expect(items.map(({ functionName }) => functionName)).toEqual([
    "openSidebar",
    "buildFromMenu",
    "checkFromMenu",
    "reportFromMenu",
    "shareFromMenu",
    "sendFromMenu",
    "draftFromMenu",
    "viewersFromMenu",
    "openToAllFromMenu",
    "ownTemplateFromMenu",
    "useBuiltInFromMenu",
    "sampleFromMenu",
  ]);
});

test("the whole way from the menu alone: build the sample, check, report, share, with the link shown", () => {
  const school = new School();
  const said = (): string => {
    const dialog = school.session.dialogs.at(-1);
    return `${dialog?.text ?? ""}${dialog?.html ?? ""}`;
  };
  school.session.run("sampleFromMenu");
  expect(said()).toContain("Đã tạo hoặc bổ sung: Thông tin, Căn cứ");
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
  expect(school.session.dialogs[0]?.text).toContain("Bảng tính không có trang “Thông tin”.");
});

test("the panel's page cannot be broken by what it is given", async () => {
  const school = await sampleSchool();
  school.report();
  school.again().session.run("openSidebar");
  const html = school.session.dialogs[0]?.html ?? "";
  const first = /<script type="application\/json" id="first">([^<]*)<\/script>/.exec(html)?.[1] ?? "";
  expect((JSON.parse(first) as { link: string }).link).toContain("docs.google.com");
});

test("the sample is not poured over a workbook that holds something", async () => {
  const school = new School();
  school.build();
  await school.type({ "Thông tin!B4": "Trường THCS Thạnh Đông" });
  const before = [...(await school.cells())];
  expect(school.build({ sample: true })).toMatchObject({ ok: false, troubles: [{ code: "TRANG-06" }] });
  expect([...(await school.cells())]).toEqual(before);
});
