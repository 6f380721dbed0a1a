import { sampleSchool, School } from "./school.ts";

// "Hoàn tác lần ghi gần nhất": what the add-in wrote goes, what staff wrote stays.

const same = async (school: School): Promise<[string, string][]> => [...(await school.cells())].sort();

test("a check is taken back: the columns beside the rows and Kiểm tra are as before", async () => {
  const school = await sampleSchool();
  const before = await same(school);
  school.check();
  expect(await same(school)).not.toEqual(before);
  expect(school.again().state().undo).toEqual({ what: "Ghi kết quả kiểm tra", time: "10/09/2024 08:00" });
  expect(school.undo()).toMatchObject({ ok: true, told: [expect.stringContaining("Đã hoàn tác"), expect.anything()] });
  expect(await same(school)).toEqual(before);
});

test("a second check taken back brings the first one's results, links and sums too", async () => {
  const school = await sampleSchool();
  school.check();
  await school.type({ "Kế hoạch!F6": "tháng nào đó", "Kế hoạch!G6": "12 triệu" });
  const before = await same(school);
  school.check();
  school.again().undo();
  expect(await same(school)).toEqual(before);
});

test("what staff wrote since into a grey cell stays, and is told", async () => {
  const school = await sampleSchool();
  school.check();
  await school.type({ "Kế hoạch!P6": "ghi chú của hiệu trưởng" });
  const reply = school.undo();
  expect(reply.ok && reply.told.join(" ")).toContain(
    "Trang Kế hoạch: dòng 6 nay khác lúc tiện ích ghi nên giữ nguyên.",
  );
  expect((await school.cells()).get("Kế hoạch!P6")).toBe('"ghi chú của hiệu trưởng"');
});

test("sheets that were made go again, but not one that staff have begun to fill", async () => {
  const school = new School();
  school.build();
  await school.type({ "Thông tin!B4": "Trường THCS Thạnh Đông" });
  const reply = school.undo();
  expect(reply.ok && reply.told.join(" ")).toContain("Trang Thông tin đã có nội dung mới nên giữ nguyên.");
  const cells = await school.cells();
  expect(new Set([...cells.keys()].map((key) => key.split("!")[0]))).toEqual(new Set(["Thông tin"]));
});

test("the sample poured into an empty spreadsheet goes whole, and an empty sheet is left", async () => {
  const school = await sampleSchool();
  expect(school.undo()).toMatchObject({ ok: true });
  expect(await same(school)).toEqual([]);
  expect(school.again().build()).toMatchObject({ ok: true });
});

test("rows that were proposed go again; once one is filled, all stay", async () => {
  const school = await sampleSchool();
  const before = await same(school);
  school.addRows(3, ["1.1", "5.1", "5.2"]);
  school.again().undo();
  expect(await same(school)).toEqual(before);
  school.again().addRows(3, ["1.1"]);
  const added = [...(await school.cells())].find(([, value]) => value.includes("Tiêu chí 1.1"))![0];
  await school.type({ [added.replace("!B", "!D")]: "Rà soát chiến lược" });
  const reply = school.undo();
  expect(reply.ok && reply.told.join(" ")).toContain("giữ nguyên");
  expect([...(await school.cells()).values()]).toContain('"Rà soát chiến lược"');
});

test("a check does not hide the writing before it: one after the other is taken back", async () => {
  const school = await sampleSchool();
  const before = await same(school);
  school.addRows(3, ["1.1"]);
  school.again().check();
  school.again().undo();
  expect(school.again().state().undo?.what).toBe("Thêm dòng đề xuất");
  school.undo();
  expect(await same(school)).toEqual(before);
});

test("the log and the report are not taken back", async () => {
  const school = await sampleSchool();
  const made = school.report();
  expect(made.ok && made.made).toBe(true);
  const log = [...(await school.cells())].filter(([key]) => key.startsWith("Nhật ký"));
  school.again().undo();
  expect([...(await school.cells())].filter(([key]) => key.startsWith("Nhật ký"))).toEqual(log);
  expect(school.again().state().report.kind).toBe("current");
});

test("nothing to take back is told with what to do instead", () => {
  expect(new School().undo()).toMatchObject({ ok: false, troubles: [{ code: "TRANG-08" }] });
});

test("from the menu: asked first, then done; No leaves all as it is", async () => {
  const school = await sampleSchool();
  school.check();
  const before = await same(school);
  school.again({ answers: ["NO"] }).session.run("undoFromMenu");
  expect(school.session.dialogs).toMatchObject([{ text: expect.stringContaining("Ghi kết quả kiểm tra") }]);
  expect(await same(school)).toEqual(before);
  school.again({ answers: ["YES"] }).session.run("undoFromMenu");
  expect(await same(school)).not.toEqual(before);
});

test("a plan too long to be remembered is written all the same, and the panel offers nothing false", async () => {
  const school = await sampleSchool();
  const long = "Việc rất dài ".repeat(300);
  await school.edit((book) => {
    const plan = book.getWorksheet("Kế hoạch")!;
    for (let row = 4; row < 60; row++) plan.getCell(`P${row}`).value = `${row} ${long}`;
  });
  expect(school.check()).toMatchObject({ ok: true });
  expect(school.again().state().undo?.what).not.toBe("Ghi kết quả kiểm tra");
});

test("a row that was put in stays once staff wrote in a column of their own, or in a grey one", async () => {
  for (const column of ["Q", "P"]) {
    const school = await sampleSchool();
    school.addRows(3, ["1.1"]);
    const [place = ""] = [...(await school.cells())].find(([, value]) => value.includes("Tiêu chí 1.1"))!;
    await school.type({ [place.replace("!B", `!${column}`)]: "của trường" });
    const reply = school.undo();
    expect(reply.ok && reply.told.join(" ")).toContain("nay khác lúc tiện ích ghi nên giữ nguyên");
    expect([...(await school.cells()).values()]).toContain('"của trường"');
  }
});

test("a made sheet stays when it holds a note, a formula, or is led to from a sheet of staff's own", async () => {
  const made = async (change: Parameters<School["edit"]>[0]): Promise<[string[], string]> => {
    const school = new School();
    school.build();
    await school.edit(change);
    const reply = school.undo();
    const cells = await school.cells();
    return [[...new Set([...cells.keys()].map((key) => key.split("!")[0]!))], reply.ok ? reply.told.join(" ") : ""];
  };
  const [noted, why] = await made((book) => (book.getWorksheet("Kế hoạch")!.getCell("D5").note = "hỏi lại"));
  expect(noted).toEqual(["Kế hoạch"]);
  expect(why).toContain("Trang Kế hoạch có ghi chú nên giữ nguyên.");
  const [led, told] = await made((book) => {
    book.addWorksheet("Tổng hợp").getCell("A1").value = { formula: "'Kế hoạch'!B4", result: "" } as never;
  });
  expect(led).toContain("Kế hoạch");
  expect(told).toContain("Trang Kế hoạch đang được công thức ở trang Tổng hợp dùng nên giữ nguyên.");
});

test("lines at the end of the plan, a column and a line that staff have filled since keep their names", async () => {
  const school = new School();
  school.build({ schoolYear: "2024-2025" });
  await school.type({ "Thông tin!B4": "Trường THCS", "Hiện trạng!E4": "Mức 1", "Hiện trạng!E5": "Mức 1" });
  school.addRows(2, ["1.1", "1.2"]);
  await school.type({ "Kế hoạch!D6": "Rà soát chiến lược" });
  school.undo();
  const cells = await school.cells();
  expect(cells.get("Kế hoạch!B6")).toContain("Tiêu chí 1.1");
  expect(cells.get("Kế hoạch!B5")).toContain("Tiêu chuẩn 1");
  const other = await sampleSchool();
  await other.edit((book) => (book.getWorksheet("Kế hoạch")!.getCell("I3").value = "Ghi thêm"));
  other.build();
  const added = [...(await other.cells())].find(([key, value]) => key !== "Kế hoạch!I3" && value === '"Ghi chú"')![0];
  await other.type({ [added.replace(/\d+$/, "6")]: "đã hỏi Phòng" });
  other.undo();
  expect((await other.cells()).get(added)).toBe('"Ghi chú"');
});

test("a sheet that is gone, or whose columns are others now, is left alone", async () => {
  const school = await sampleSchool();
  school.check();
  await school.type({ "Kế hoạch!F6": "tháng nào đó" });
  school.check();
  await school.edit((book) => {
    book.removeWorksheet(book.getWorksheet("Kiểm tra")!.id);
    const plan = book.getWorksheet("Kế hoạch")!;
    for (let column = 10; column <= 16; column++) plan.getCell(3, column).value = `Cột của trường ${column}`;
  });
  const before = await same(school);
  school.undo();
  expect(await same(school)).toEqual(before);
  expect(school.again().check()).toMatchObject({ ok: true });
});

test("a writing that broke off after its rows were put in is taken back whole", async () => {
  const school = await sampleSchool();
  const before = await same(school);
  const error = "Service error: Spreadsheets";
  school.again({ faults: { "Range.setValues": { call: 1, error } } }).addRows(3, ["1.1", "5.1"]);
  expect(school.again().undo()).toMatchObject({ ok: true });
  expect(await same(school)).toEqual(before);
});

test("what staff agreed to take back is what is taken back: another writing since is told", async () => {
  const school = await sampleSchool();
  school.addRows(3, ["1.1"]);
  const seen = school.again().state().undo!;
  school.check();
  const reply = school.again().session.runFromPanel("panelUndo", seen);
  expect(reply).toMatchObject({ ok: false, troubles: [{ code: "TRANG-12" }] });
  expect(school.again().state().undo?.what).toBe("Ghi kết quả kiểm tra");
});
