import { readTimeline } from "../../src/core/reading/timeline/timeline.ts";
import { usualCalendar } from "../../src/core/words/school-year.ts";
import { toldTimeline } from "./told-timeline.ts";

// Brackets, labels, typing habits and contradictions that testers wrote; each line was judged by a person.

test.each<[text: string, reading: string]>([
  ["- Bắt đầu: 01/10/2024\n- Hoàn thành: 31/5/2025", "range 2024-10-01..2025-05-31"],
  ["- Tháng 10/2024\n- Tháng 3/2025", "range 2024-10-01..2025-03-31 [2024-10-01..2024-10-31][2025-03-01..2025-03-31]"],
  ["- Tháng 10/2024 - tháng 5/2025", "range 2024-10-01..2025-05-31"],
  [
    "Đợt 1: tháng 10/2024; đợt 2: tháng 3/2025",
    "range 2024-10-01..2025-03-31 [2024-10-01..2024-10-31][2025-03-01..2025-03-31]",
  ],
  ["Tháng 10/2024 (đợt 1)", "range 2024-10-01..2024-10-31"],
  ["Tháng 9/2024 - tháng 5/2025 (cả năm học)", "range 2024-09-01..2025-05-31"],
  ["Học kỳ I (từ 05/9/2024 đến 15/01/2025)", "range 2024-09-05..2025-01-15"],
  ["Học kỳ II (từ 20/01/2025 đến 30/5/2025)", "range 2025-01-20..2025-05-30"],
  ["Hè (tháng 6, 7/2025)", "range 2025-06-01..2025-07-31"],
  ["Quý IV (tháng 10-12)", "range 2024-10-01..2024-12-31"],
  ["Tháng 9 (đầu năm học)", "range 2024-09-01..2024-09-30 {part}"],
  ["Đầu tháng 8/2024 (1/8)", "range 2024-08-01..2024-08-01"],
  ["Cả năm học (9/2024 - 5/2025)", "range 2024-09-01..2025-05-31"],
  ["Từ tháng 9/2024 đến tháng 5/2025 (năm học 2024-2025)", "range 2024-09-01..2025-05-31"],
  ["tháng giêng 2025", "range 2025-01-01..2025-01-31"],
  ["tháng 10 2024", "range 2024-10-01..2024-10-31"],
  ["Tháng 10, tháng 12/2024", "range 2024-10-01..2024-12-31 [2024-10-01..2024-10-31][2024-12-01..2024-12-31]"],
  ["Thực hiện: tháng 10/2024 - Hoàn thành: tháng 12/2024", "range 2024-10-01..2024-12-31"],
  [
    "Thường xuyên, sơ kết HKI, tổng kết cuối năm",
    "recurring 2024-09-01..2025-05-31 (thường xuyên) rà soát 2025-01-15 2025-05-31 {schoolYear}",
  ],
  ["trước 30/01, sơ kết học kỳ I", "deadline ..2025-01-30 {year}"],
  ["trước 30/01 sơ kết học kỳ I", "deadline ..2025-01-30 {year}"],
  ["Th10/2024", "range 2024-10-01..2024-10-31"],
  ["Thg 10/2024", "range 2024-10-01..2024-10-31"],
  ["tháng10 năm2024", "range 2024-10-01..2024-10-31"],
  ["2024-10", "range 2024-10-01..2024-10-31"],
  ["2024/10/05", "range 2024-10-05..2024-10-05"],
  ["Từ tháng 9 đến tháng 5 năm sau", "range 2024-09-01..2025-05-31"],
  ["Tháng 8/2024 năm học 2024-2025", "range 2024-08-01..2024-08-31"],
  [
    "Thường xuyên; rà soát cuối học kỳ I và cuối năm học",
    "recurring 2024-09-01..2025-05-31 (thường xuyên) rà soát 2025-01-15 2025-05-31 {schoolYear}",
  ],
  ["2024-2025", "range 2024-09-01..2025-05-31 {schoolYear}"],
  ["Ngày 20 tháng 11 2024", "range 2024-11-20..2024-11-20"],
  ["31/5/2025 15/6/2025", "range 2025-05-31..2025-06-15 [2025-05-31..2025-05-31][2025-06-15..2025-06-15]"],
  ["Tháng 10/2024 Tháng 3/2025", "range 2024-10-01..2025-03-31 [2024-10-01..2024-10-31][2025-03-01..2025-03-31]"],
])("%s", (text, reading) => {
  expect(toldTimeline(readTimeline(text, usualCalendar(2024)).value)).toBe(reading);
});

test.each<[text: string, why: string]>([
  ["Tháng 10/2024 (cả năm học)", "còn phần cuối chưa hiểu"],
  ["Tháng 10/2024 (khai giảng)", "còn phần cuối chưa hiểu"],
  ["Tháng 9/2024 (20/10/2024)", "còn phần cuối chưa hiểu"],
  ["Quý I, tháng 10/2024", "chưa rõ các tháng thuộc năm nào"],
  ["Tháng 3, tháng 10/2024", "chưa rõ các tháng thuộc năm nào"],
  ["Tháng 9/2025 năm học 2024-2025", "thời gian không thuộc năm học ghi cùng ô"],
  ["Tháng 10/1924", "năm 1924 chưa đúng"],
  ["10 2024", "chưa thấy thời gian như tháng 10/2024"],
  ["Từ tháng 9/2024 đến tháng 5/2025, hoàn thành", "còn phần cuối chưa hiểu"],
  ["5/9 2024", "còn phần cuối chưa hiểu"],
])("%s is told as unread", (text, why) => {
  expect(readTimeline(text, usualCalendar(2024))).toEqual({ text, why });
});
