import { sampleSchool } from "./school.ts";

// Pasted from another file, a cell may hold a real date or number under a format that misleads.
test.each([
  ["m/d/yyyy", "2024-10-05", "2024-10-05", "2024-10-05"],
  ["mmm-yy", "2024-10-01", "2024-10-01", "2024-10-31"],
  ["mm/yyyy", "2024-10-01", "2024-10-01", "2024-10-31"],
  ["d-mmm", "2024-10-05", "2024-10-05", "2024-10-05"],
  ["[$-42A]dd mmmm yyyy", "2024-10-01", "2024-10-01", "2024-10-01"],
])("a date in the plan with the format %s is read as the date it is", async (format, day, starts, ends) => {
  const school = await sampleSchool();
  await school.edit((book) => {
    const cell = book.getWorksheet("Kế hoạch")!.getCell("F6");
    cell.value = new Date(`${day}T00:00:00Z`);
    cell.numFmt = format;
  });
  const reply = school.check();
  if (!reply.ok) throw new Error("not checked");
  expect(reply.readings[0]).toMatchObject({ starts, ends });
});

test("the date of the plan is printed as the date it is", async () => {
  const school = await sampleSchool();
  await school.edit((book) => {
    const cell = book.getWorksheet("Thông tin")!.getCell("B11");
    cell.value = new Date("2024-09-05T00:00:00Z");
    cell.numFmt = "m/d/yyyy";
  });
  const reply = school.report();
  if (!reply.ok) throw new Error("no report");
  expect(school.reportText(reply.fileId).join("\n")).toContain("ngày 05 tháng 9 năm 2024");
});

test.each([
  ["#,##0,", 10_000_000],
  ["0.00E+00", 15_000_000],
  ["#,##0", 12_500_000],
  ["General", 500_000],
])("a number with the format %s is read as the number it is", async (format, amount) => {
  const school = await sampleSchool();
  await school.edit((book) => {
    const cell = book.getWorksheet("Kế hoạch")!.getCell("G8");
    cell.value = amount;
    cell.numFmt = format;
  });
  const reply = school.check();
  if (!reply.ok) throw new Error("not checked");
  expect(reply.readings[1]?.amount).toBe(amount);
});
