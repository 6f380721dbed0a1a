import { askedPeriod, type AskedPeriod } from "../../src/core/periodic/asked-period.ts";
import { periodKey, periodName, periodOf, proposedPeriod, type Period } from "../../src/core/periodic/period.ts";
import { usualCalendar } from "../../src/core/words/school-year.ts";

const calendar = usualCalendar(2024);

const told = (period: Period): string[] => {
  const one = periodOf(period, calendar);
  return "code" in one ? [one.code, one.problem, one.remedy] : [periodName(one), one.ends, periodKey(one)];
};

test.each<[Period, string[]]>([
  [{ kind: "semester1" }, ["học kỳ I, năm học 2024-2025", "2025-01-15", "2024.semester1"]],
  [{ kind: "year" }, ["năm học 2024-2025", "2025-05-31", "2024.year"]],
  [{ kind: "until", day: "2025-03-15" }, ["đến ngày 15/03/2025, năm học 2024-2025", "2025-03-15", "2024.2025-03-15"]],
  [
    { kind: "until", day: "2026-03-15" },
    ["TRANG-21", "Ngày 15/03/2026 không thuộc năm học 2024-2025.", "Chọn một ngày từ 01/09/2024 đến 31/08/2025."],
  ],
])("%j", (period, expected) => {
  expect(told(period)).toEqual(expected);
});

test("the school's own last day of the half-year holds", () => {
  const own = { ...calendar, firstSemesterEnds: "2025-01-10" };
  expect(periodOf({ kind: "semester1" }, own)).toMatchObject({ ends: "2025-01-10" });
});

test.each([
  ["2024-09-10", "semester1"],
  ["2025-02-28", "semester1"],
  ["2025-03-01", "year"],
  ["2025-08-01", "year"],
])("on %s the report of %s is proposed", (today, kind) => {
  expect(proposedPeriod(calendar, today)).toEqual({ kind });
});

test.each<[AskedPeriod, unknown]>([
  [{}, { period: { kind: "semester1" }, why: expect.stringContaining("20/01/2025") as string }],
  [{ period: "year" }, { period: { kind: "year" }, why: "" }],
  [{ until: "2025-03-15" }, { period: { kind: "until", day: "2025-03-15" }, why: "" }],
  [{ until: "15/3/2025" }, { period: { kind: "until", day: "2025-03-15" }, why: "" }],
  [{ until: "31/2/2025" }, { code: "TRANG-23" }],
  [{ until: "3" }, { code: "TRANG-23" }],
  [{ period: "year", until: "15/3/2025" }, { code: "TRANG-22" }],
])("asked %j", (asked, expected) => {
  expect(askedPeriod(asked, calendar, "2025-01-20")).toMatchObject(expected as object);
});
