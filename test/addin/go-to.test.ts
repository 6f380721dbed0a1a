import { sampleSchool, type School } from "./school.ts";
import type { WireFinding } from "../../src/core/wire.ts";

const placeOf = ({ sheet, cell, field, row, mark }: WireFinding) => ({ sheet, cell, field, row, mark });

const onPlan = (school: School): WireFinding => {
  const found = school.findings().find(({ sheet, row }) => sheet === "Kế hoạch" && row > 0);
  if (!found) throw new Error("no finding on Kế hoạch");
  return found;
};

test("a finding leads to its cell", async () => {
  const school = await sampleSchool();
  const finding = onPlan(school);
  expect(school.goTo(placeOf(finding))).toEqual({ ok: true, found: "same", cell: finding.cell, told: "" });
});

test("a row that moved is found where it stands now, also with its columns changed about", async () => {
  const school = await sampleSchool();
  const finding = onPlan(school);
  await school.edit((book) => {
    const sheet = book.getWorksheet("Kế hoạch")!;
    const values = Array.from({ length: 9 }, (_, index) => sheet.getCell(finding.row, index + 1).value);
    values.forEach((value, index) => {
      sheet.getCell(finding.row, index + 1).value = null;
      sheet.getCell(30, index + 1).value = value;
    });
  });
  const reply = school.goTo(placeOf(finding));
  expect(reply).toMatchObject({ ok: true, found: "moved", cell: finding.cell.replace(/\d+/, "30") });
  expect(reply.ok && reply.told).toBe("Dòng này nay ở dòng 30.");
});

test("a row that says something else by now is told", async () => {
  const school = await sampleSchool();
  const finding = onPlan(school);
  await school.type({ [`Kế hoạch!D${finding.row}`]: "Việc khác hẳn" });
  const reply = school.goTo(placeOf(finding));
  expect(reply).toMatchObject({ ok: true, found: "changed", cell: finding.cell });
  expect(reply.ok && reply.told).toContain("đã sửa sau lần kiểm tra");
});

test("rows deleted, a sheet gone, a place that is none: told, and nothing is thrown", async () => {
  const school = await sampleSchool();
  expect(school.goTo({ sheet: "Trang lạ", cell: "A1" })).toMatchObject({ ok: true, found: "gone" });
  expect(school.goTo({ sheet: "Kế hoạch", cell: "A0" })).toMatchObject({ ok: true, found: "gone" });
  expect(school.goTo({ sheet: "Kế hoạch", cell: "=1+1" })).toMatchObject({ ok: true, found: "gone" });
  const far = { sheet: "Kế hoạch", cell: "D900000", field: "action", row: 900000, mark: "x" };
  expect(school.goTo(far)).toMatchObject({
    ok: true,
    found: "changed",
    told: "Dòng 900000 không còn ở trang Kế hoạch.",
  });
  expect(school.goTo({ sheet: "Kế hoạch", cell: "D900000" })).toMatchObject({ ok: true, found: "gone" });
});

test("one may jump while another command holds the lock", async () => {
  const school = await sampleSchool();
  expect(school.again({ faults: { lockHeld: true } }).goTo({ sheet: "Kế hoạch", cell: "D4" })).toMatchObject({
    ok: true,
  });
  expect(school.check()).toMatchObject({ ok: false, troubles: [{ code: "KHOA-01" }] });
});
