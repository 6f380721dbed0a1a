import { sampleSchool, School } from "./school.ts";

// What a secretary sees: where the work stands, and the one thing to do next.

const states = (school: School): string =>
  school
    .state()
    .steps.map(({ id, state }) => `${id}:${state}`)
    .join(" ");
const next = (school: School): string => {
  const { does, label } = school.state().next;
  return `${does}: ${label}`;
};

test("an empty spreadsheet: the sheets are made first", () => {
  const school = new School();
  expect(next(school)).toBe("build: Tạo các trang của kế hoạch");
  expect(states(school)).toBe("information:open current:open plan:open check:open report:open send:open follow:open");
  const reply = school.view();
  expect(reply.ok && reply.troubles.map(({ code }) => code)).toContain("TRANG-02");
});

test("a whole year's way: each thing done leads to the next", async () => {
  const school = new School();
  school.build({ schoolYear: "2024-2025" });
  expect(next(school.again())).toBe("goTo: Nhập Tên trường");
  expect(school.state().next.place).toMatchObject({ sheet: "Thông tin", cell: "B4" });
  await school.type({ "Thông tin!B4": "Trường TH&THCS Thạnh Đông" });
  expect(next(school)).toBe("goTo: Chọn mức hiện đạt");
  await school.type({ "Hiện trạng!E5": "Mức 1", "Hiện trạng!E4": "Mức 1" });
  expect(next(school)).toBe("propose: Đề xuất tiêu chí cần cải tiến");
  school.addRows(2, ["1.2"]);
  expect(next(school.again())).toBe("check: Kiểm tra kế hoạch");
  school.check();
  expect(next(school.again())).toBe("goTo: Nhập ô Kế hoạch D6");
  await school.type({ "Kế hoạch!D6": "Kiện toàn Hội đồng trường", "Kế hoạch!E6": "Hiệu trưởng" });
  expect(next(school)).toBe("check: Kiểm tra kế hoạch");
  await school.type({ "Kế hoạch!F6": "Tháng 10/2024 - tháng 5/2025" });
  school.check();
  expect(next(school.again())).toBe("report: Tạo báo cáo");
  expect(states(school)).toContain("plan:begun check:done report:open");
  school.report();
  expect(next(school.again())).toBe("send: Gửi báo cáo…");
  school.send({ to: "phonggddt@example.com" });
  expect(next(school.again())).toBe("follow: Tạo trang Theo dõi");
  await school.type({ "Kế hoạch!G6": "5 triệu" });
  school.check();
  expect(next(school.again())).toBe("report: Tạo lại báo cáo");
  expect(states(school)).toContain("report:fix send:fix");
});

test("each command's reply holds the state that a fresh look would show", async () => {
  const school = await sampleSchool();
  const checked = school.check();
  expect(checked.ok && checked.state).toEqual(school.again().state());
  const made = school.again().report();
  expect(made.ok && made.state).toEqual(school.again().state());
  const shared = school.again().share({ to: "phong@example.com" });
  expect(shared.ok && shared.state).toEqual(school.again().state());
  const sent = school.again().send({ to: "phong@example.com" });
  expect(sent.ok && sent.state).toEqual(school.again().state());
});

test("actions stand against the calendar of the day, and nothing is called late", async () => {
  const school = await sampleSchool();
  const when = (now: string): string[] =>
    school
      .again({ now: `${now}T08:00:00+07:00` })
      .state()
      .due.map((one) => one.when)
      .sort();
  expect(when("2024-09-10")).toEqual(["later", "later", "later", "running"]);
  expect(when("2024-10-20")).toEqual(["running", "running", "running", "soon"]);
  expect(when("2025-06-01")).toEqual(["ended", "ended", "ended", "ended"]);
  expect(JSON.stringify(school.state().due)).not.toMatch(/trễ|chậm trễ|quá hạn/);
});

test("a heading that was lost is no empty workbook: what stands in the way is told, and the tab is opened", async () => {
  const school = await sampleSchool();
  await school.type({ "Kế hoạch!D3": "Tên khác" });
  const { next: first, steps } = school.state();
  expect(first).toMatchObject({ does: "goTo", place: { sheet: "Kế hoạch", cell: "" } });
  expect(first.why).toContain("không có cột “Công việc/giải pháp cần thực hiện”");
  expect(steps[0]?.told).toEqual(["Chưa đọc được bảng tính: sửa điều nêu ở trên trước."]);
});

test("the check is done only while its results can be seen", async () => {
  const school = await sampleSchool();
  school.check();
  expect(states(school.again())).toContain("check:done");
  await school.edit((book) => book.removeWorksheet(book.getWorksheet("Kiểm tra")!.id));
  expect(next(school)).toBe("check: Kiểm tra kế hoạch");
  const other = await sampleSchool();
  other.check();
  await other.edit((book) => {
    const plan = book.getWorksheet("Kế hoạch")!;
    for (let row = 1; row <= 20; row++) plan.getCell(row, 16).value = null;
  });
  expect(next(other)).toBe("build: Bổ sung cột của tiện ích");
});
