import { sampleSchool, School } from "./school.ts";

/** The columns that the add-in writes by itself, on the built workbook. */
const OWNED: Readonly<Record<string, RegExp>> = {
  "Thông tin": /^D/,
  "Căn cứ": /^C/,
  "Nội dung": /^C/,
  "Hiện trạng": /^G/,
  "Kế hoạch": /^[J-P]/,
  "Tổ chức": /^H/,
  "Kiểm tra": /^[A-G]/,
  "Nhật ký": /^[A-F]/,
};

function typed(cells: ReadonlyMap<string, string>): [string, string][] {
  return [...cells].filter(([place]) => {
    const [sheet = "", address = ""] = place.split("!");
    return !OWNED[sheet]?.test(address);
  });
}

test("checking, reporting and sharing change no cell that staff typed", async () => {
  const school = await sampleSchool();
  await school.type({
    "Kế hoạch!F6": "Tháng 13/2024",
    "Kế hoạch!R6": "ghi chú riêng ngoài bảng",
    "Kiểm tra!H5": "cô Hoa xem dòng này",
    "Kế hoạch!I6": "'=1+1",
    "Kế hoạch!A20": "  chữ  có  khoảng trắng  ",
  });
  const before = typed(await school.cells());
  school.check();
  school.report({ draft: true });
  school.share();
  const after = typed(await school.cells());
  expect(after).toEqual(before);
});

test("building again on a filled workbook changes no cell at all", async () => {
  const school = await sampleSchool();
  school.check();
  const before = await school.cells();
  const reply = school.again().build();
  expect(reply).toEqual({ ok: true, changed: [], remarks: [] });
  expect([...(await school.cells())]).toEqual([...before]);
});

test("building again adds what is missing and leaves the rest", async () => {
  const school = await sampleSchool();
  await school.edit((book) => {
    book.removeWorksheet(book.getWorksheet("Tổ chức")!.id);
    const plan = book.getWorksheet("Kế hoạch")!;
    plan.getCell("I3").value = "Ghi chú của trường";
    plan.getCell("I6").value = "giữ lại";
    const information = book.getWorksheet("Thông tin")!;
    information.getCell("A10").value = null;
    information.getCell("B10").value = null;
  });
  const before = await school.cells();
  const reply = school.again().build();
  expect(reply).toEqual({ ok: true, changed: ["Thông tin", "Kế hoạch", "Tổ chức"], remarks: [] });
  const after = await school.cells();
  for (const [place, value] of before) expect([place, after.get(place)]).toEqual([place, value]);
  expect(after.get("Kế hoạch!R3")).toBe('"Ghi chú"');
  expect(after.get("Thông tin!A19")).toBe('"Số, ký hiệu"');
  expect(after.get("Tổ chức!A3")).toBe('"Phần"');
});

test("a school's own sheet that bears one of our names is left alone, and said", async () => {
  const school = new School();
  await school.edit((book) => {
    const own = book.addWorksheet("Kế hoạch");
    own.getCell("A1").value = "Kế hoạch họp tổ";
    own.getCell("A2").value = "Thứ hai";
  });
  const before = [...(await school.cells())];
  const reply = school.again().build();
  expect(reply).toMatchObject({ ok: false, troubles: [{ code: "TRANG-01" }] });
  expect([...(await school.cells())]).toEqual(before);
});

test("a sheet that staff renamed is not passed over when a new one is made", async () => {
  const school = await sampleSchool();
  await school.edit((book) => {
    book.getWorksheet("Kế hoạch")!.name = "KẾ HOẠCH 2024";
  });
  const reply = school.build();
  if (!reply.ok) throw new Error("not built");
  expect(reply.changed).toEqual(["Kế hoạch"]);
  expect(reply.remarks.join()).toContain("KẾ HOẠCH 2024");
});

test("the school year of a workbook in use is not guessed", async () => {
  const school = await sampleSchool();
  await school.edit((book) => {
    const information = book.getWorksheet("Thông tin")!;
    for (const cell of ["A7", "B7"]) information.getCell(cell).value = null;
  });
  school.build();
  const cells = await school.cells();
  expect([cells.get("Thông tin!A19"), cells.get("Thông tin!B19")]).toEqual(['"Năm học"', undefined]);
});

test("a sheet of ours that lost its headings is told as that, and nothing is built over it", async () => {
  const school = await sampleSchool();
  await school.edit((book) => {
    book.getWorksheet("Thông tin")!.spliceRows(1, 3);
  });
  const before = [...(await school.cells())];
  expect(school.build()).toMatchObject({ ok: false, troubles: [{ code: "TRANG-03" }] });
  expect([...(await school.cells())]).toEqual(before);
});

test("columns may be moved, and rows put above the headings", async () => {
  const school = await sampleSchool();
  await school.edit((book) => {
    const plan = book.getWorksheet("Kế hoạch")!;
    plan.spliceRows(1, 0, ["Bản của tổ Toán"], []);
    for (let row = 1; row <= 20; row++) {
      const [time, money] = [plan.getCell(row, 6).value, plan.getCell(row, 7).value];
      plan.getCell(row, 6).value = money;
      plan.getCell(row, 7).value = time;
    }
  });
  const marks = school.marks();
  for (const moved of ["Kế hoạch F10 KP-01", "Kế hoạch G10 TG-03", "Kế hoạch E10 NPT-02"]) {
    expect(marks).toContain(moved);
  }
  expect(marks).toHaveLength((await sampleSchool()).marks().length);
  expect((await school.cells()).get("Kế hoạch!N12")).toBe('"01/10/2024 → 31/05/2025"');
});

test("a mark says what to do beside the row, and goes when the cell is mended", async () => {
  const school = await sampleSchool();
  await school.type({ "Kế hoạch!F6": "Tháng 13/2024" });
  school.check();
  const marked = (await school.cells()).get("Kế hoạch!P6");
  expect(marked).toContain(
    "✖ Thời gian thực hiện và hoàn thành: Chưa hiểu thời gian “Tháng 13/2024”: không có tháng 13.",
  );
  await school.type({ "Kế hoạch!F6": "Tháng 12/2024" });
  school.check();
  const mended = await school.cells();
  expect(mended.get("Kế hoạch!P6")).not.toContain("Thời gian thực hiện");
  expect([...mended.values()].join()).not.toContain("Tháng 13/2024");
});

test("a row that was deleted leaves no reading behind", async () => {
  const school = await sampleSchool();
  school.check();
  await school.edit((book) => {
    const plan = book.getWorksheet("Kế hoạch")!;
    for (let column = 1; column <= 9; column++) plan.getCell(12, column).value = null;
  });
  school.check();
  expect((await school.cells()).get("Kế hoạch!J12")).toBeUndefined();
});

test("the marks are conditional formats that name the add-in's own column, and no colour of the school's is touched", async () => {
  const school = await sampleSchool();
  await school.edit((book) => {
    book.getWorksheet("Kế hoạch")!.getCell("F6").fill = {
      type: "pattern",
      pattern: "solid",
      fgColor: { argb: "FF00FF00" },
    };
  });
  await school.type({ "Kế hoạch!F6": "Tháng 13/2024" });
  school.check();
  let colour: unknown;
  let formulas: unknown[] = [];
  await school.edit((book) => {
    const plan = book.getWorksheet("Kế hoạch")!;
    colour = (plan.getCell("F6").fill as { fgColor?: { argb?: string } }).fgColor?.argb;
    const formats = (plan as unknown as { conditionalFormattings: { rules: { formulae: string[] }[] }[] })
      .conditionalFormattings;
    formulas = formats.flatMap(({ rules }) => rules.flatMap(({ formulae }) => formulae));
  });
  expect(colour).toBe("FF00FF00");
  expect(formulas).toContain('ISNUMBER(FIND("✖ "&TRIM(A$3)&":",$P4))');
});
