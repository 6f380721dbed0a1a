import fc from "fast-check";
import { readTimeline } from "../../src/core/reading/timeline/timeline.ts";
import { usualCalendar } from "../../src/core/words/school-year.ts";
import { daysInMonth, makeDay, readDay, showDay } from "../../src/core/words/day.ts";

test.each<[text: string, kind: string, starts: string | undefined, ends: string | undefined]>([
  ["Tháng 10/2024", "range", "2024-10-01", "2024-10-31"],
  ["Tháng 6/2024 -\ntháng 12/2024", "range", "2024-06-01", "2024-12-31"],
  ["Tháng 10/2024\n-\ntháng 05/2025", "range", "2024-10-01", "2025-05-31"],
  ["Tháng 9/2024 đến tháng 5/2025", "range", "2024-09-01", "2025-05-31"],
  ["từ tháng 02/2026 đến tháng 06/2026", "range", "2026-02-01", "2026-06-30"],
  ["10/2024-5/2025", "range", "2024-10-01", "2025-05-31"],
  ["Tháng 10 - tháng 12/2024", "range", "2024-10-01", "2024-12-31"],
  ["Tháng 11 - tháng 2/2025", "range", "2024-11-01", "2025-02-28"],
  ["Tháng 9, 10/2024", "range", "2024-09-01", "2024-10-31"],
  ["Từ 05/9/2024 đến 31/5/2025", "range", "2024-09-05", "2025-05-31"],
  ["2024-09-01 → 2024-12-20", "range", "2024-09-01", "2024-12-20"],
  ["Trước 30/11/2024", "deadline", undefined, "2024-11-30"],
  ["trước ngày 15 tháng 01 năm 2025", "deadline", undefined, "2025-01-15"],
  ["Đến hết năm 2025", "deadline", undefined, "2025-12-31"],
  ["Năm học 2024 – 2025", "range", "2024-09-01", "2025-05-31"],
  ["Cả năm học", "range", "2024-09-01", "2025-05-31"],
  ["Từ 9/2024 đến hết năm học", "range", "2024-09-01", "2025-05-31"],
  ["Học kỳ I", "range", "2024-09-01", "2025-01-15"],
  ["HK2", "range", "2025-01-16", "2025-05-31"],
  ["Học kỳ I, năm học 2024-2025", "range", "2024-09-01", "2025-01-15"],
  ["HKII (2024-2025)", "range", "2025-01-16", "2025-05-31"],
  ["Hằng tháng từ tháng 9/2024 đến tháng 5/2025", "recurring", "2024-09-01", "2025-05-31"],
  ["Thường xuyên (năm học 2023-2024)", "recurring", "2023-09-01", "2024-05-31"],
  ["Hằng năm, vào tháng 9", "recurring", "2024-09-01", "2024-09-30"],
  ["Từ tháng 9/2024", "range", "2024-09-01", undefined],
  ["Bắt đầu từ 15/10/2024", "range", "2024-10-15", undefined],
  ["Trước tháng 12/2024", "deadline", undefined, "2024-11-30"],
  ["Đến hết tháng 12/2024", "deadline", undefined, "2024-12-31"],
  ["Hoàn thành tháng 5/2025", "deadline", undefined, "2025-05-31"],
  ["Tháng 5/2025 - tháng 9", "range", "2025-05-01", "2025-09-30"],
  ["Quý IV/2024 và Quý I/2025", "range", "2024-10-01", "2025-03-31"],
  ["15/10-20/12/2024", "range", "2024-10-15", "2024-12-20"],
  ["Từ 01/10 đến 30/11/2024", "range", "2024-10-01", "2024-11-30"],
  ["T9-T12/2024", "range", "2024-09-01", "2024-12-31"],
  ["9-10/2024", "range", "2024-09-01", "2024-10-31"],
  ["Cuối tháng 10/2024", "range", "2024-10-21", "2024-10-31"],
  ["Cuối năm học", "range", "2025-05-01", "2025-05-31"],
  ["Năm học 2024-2025 và 2025-2026", "range", "2024-09-01", "2026-05-31"],
  ["Cuối học kỳ I", "range", "2025-01-01", "2025-01-15"],
  ["Học kì I, II", "range", "2024-09-01", "2025-05-31"],
  ["Tháng 9-10", "range", "2024-09-01", "2024-10-31"],
  ["Tháng 9,10,11", "range", "2024-09-01", "2024-11-30"],
  ["10,11,12/2024", "range", "2024-10-01", "2024-12-31"],
  ["Tháng 12, tháng 1/2025", "range", "2024-12-01", "2025-01-31"],
  ["Tháng 9 - tháng 5/2025", "range", "2024-09-01", "2025-05-31"],
  ["Quý I", "range", "2025-01-01", "2025-03-31"],
  ["Cuối tháng 10", "range", "2024-10-21", "2024-10-31"],
  ["Thường xuyên trong năm", "recurring", "2024-09-01", "2025-05-31"],
  ["Xuyên suốt năm học", "recurring", "2024-09-01", "2025-05-31"],
  ["Năm học 2024/2025", "range", "2024-09-01", "2025-05-31"],
  ["Hạn cuối: 30/12/2024", "deadline", undefined, "2024-12-30"],
  ["10-12/2024", "range", "2024-10-01", "2024-12-31"],
  ["tháng 10-12/2024", "range", "2024-10-01", "2024-12-31"],
  ["10-12-2024", "range", "2024-12-10", "2024-12-10"],
  ["2024-2025", "range", "2024-09-01", "2025-05-31"],
  ["2024-2026", "period", "2024-01-01", "2026-12-31"],
  ["Quý IV/2024", "range", "2024-10-01", "2024-12-31"],
  ["Giai đoạn 2020-2025", "period", "2020-01-01", "2025-12-31"],
  ["Thường xuyên", "recurring", "2024-09-01", "2025-05-31"],
  ["hằng tháng", "recurring", "2024-09-01", "2025-05-31"],
])("%s", (text, kind, starts, ends) => {
  const { value } = readTimeline(text, usualCalendar(2024));
  expect([value?.kind, value?.starts, value?.ends]).toEqual([kind, starts, ends]);
});

test("a month without a year takes it from the school year, and says so", () => {
  expect(readTimeline("Tháng 10", usualCalendar(2024)).value).toMatchObject({
    starts: "2024-10-01",
    inferred: ["year"],
  });
  expect(readTimeline("Tháng 3", usualCalendar(2024)).value).toMatchObject({
    starts: "2025-03-01",
    inferred: ["year"],
  });
  expect(readTimeline("Tháng 3").value).toBeUndefined();
});

test.each([
  "Tháng 8",
  "Từ tháng 1 đến tháng 10",
  "Ngày 24/8",
  "Năm học tới",
  "Thường xuyên, khi cần",
  "20/11 hằng năm hoặc khi có dịp",
  "Tháng 13/2024",
  "31/02/2025",
  "Tháng",
  "trong thời gian tới",
  "Tháng 10/2024 -",
  "Tháng 10/2024 và một số tháng khác",
])("%s is told as unread", (text) => {
  const reading = readTimeline(text, usualCalendar(2024));
  expect(reading.value).toBeUndefined();
  expect(reading.why).toMatch(/\p{L}{2,}/u);
});

const months = fc.record({ month: fc.integer({ min: 1, max: 12 }), year: fc.integer({ min: 2015, max: 2040 }) });

test("any two months, in any usual notation, read to their first and last day", () => {
  const notations = fc.constantFrom(
    (month: number, year: number) => `tháng ${month}/${year}`,
    (month: number, year: number) => `Tháng ${String(month).padStart(2, "0")}/${year}`,
    (month: number, year: number) => `tháng ${month} năm ${year}`,
    (month: number, year: number) => `${month}/${year}`,
  );
  const between = fc.constantFrom(" - ", "-", " – ", " đến ", " đến hết ", "\n-\n", " → ");
  fc.assert(
    fc.property(months, months, notations, between, (from, to, write, joint) => {
      const { value } = readTimeline(`${write(from.month, from.year)}${joint}${write(to.month, to.year)}`);
      expect(value?.starts).toBe(makeDay(from.year, from.month, 1));
      expect(value?.ends).toBe(makeDay(to.year, to.month, daysInMonth(to.year, to.month)));
    }),
  );
});

test("a day that was shown reads back", () => {
  fc.assert(
    fc.property(months, fc.integer({ min: 1, max: 28 }), ({ month, year }, date) => {
      const day = makeDay(year, month, date)!;
      expect(readDay(showDay(day))).toBe(day);
    }),
  );
});

test("no text makes the reader throw", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => void readTimeline(text, usualCalendar(2024))));
});
