import { readTimeline } from "../../src/core/reading/timeline/timeline.ts";
import { usualCalendar } from "../../src/core/words/school-year.ts";

// What an officer could not tell either, with the reason that staff are given.

test.each<[text: string, why: string]>([
  ["Tháng 13/2024", "không có tháng 13"],
  ["31/02/2025", "không có ngày 31/2/2025"],
  ["31/02", "không có ngày 31/2"],
  ["30/2/2025", "không có ngày 30/2/2025"],
  ["32/10/2024", "không có ngày 32/10/2024"],
  ["29/02", "không có ngày này trong năm học, cần ghi cả năm"],
  ["Quý V/2024", "không có quý V"],
  ["học kỳ III", "không có học kỳ III"],
  ["năm học 2024-2026", "năm học 2024-2026 không gồm hai năm liền nhau"],
  ["Tháng 0", "không có tháng 0"],
  ["tuần 5", "tuần học chưa đổi ra ngày được, cần ghi tháng hoặc ngày"],
  ["từ tuần 1 đến tuần 18", "tuần học chưa đổi ra ngày được, cần ghi tháng hoặc ngày"],
  ["Quý 3", "quý III thuộc hai năm học, cần ghi cả năm"],
  ["tháng 10/2024 đến nay", "chưa thấy thời gian như tháng 10/2024"],
  ["Trong vòng 3 tháng", "chưa thấy thời gian như tháng 10/2024"],
  ["Trước Tết", "chưa thấy thời gian như tháng 10/2024"],
  ["Theo kế hoạch", "chưa thấy thời gian như tháng 10/2024"],
  ["Năm học 2024-2025 và những năm tiếp theo", "còn phần cuối chưa hiểu"],
  ["cuối tháng", "chưa thấy thời gian như tháng 10/2024"],
  ["15 ngày", "chưa thấy thời gian như tháng 10/2024"],
  ["Tháng 10/2024 (khai giảng)", "còn phần cuối chưa hiểu"],
  ["9-12", "chưa thấy thời gian như tháng 10/2024"],
  ["10", "chưa thấy thời gian như tháng 10/2024"],
  ["khi có thông báo", "chưa thấy thời gian như tháng 10/2024"],
  ["Sau khi có kinh phí", "chưa thấy thời gian như tháng 10/2024"],
  ["đầu, giữa và cuối năm học", "chưa thấy thời gian như tháng 10/2024"],
  ["nửa cuối học kỳ I", "chưa thấy thời gian như tháng 10/2024"],
  ["Kế hoạch 5 năm 2021-2025", "chưa thấy thời gian như tháng 10/2024"],
  ["Giai đoạn I: 2021-2023", "chưa thấy thời gian như tháng 10/2024"],
  ["trong 2 năm (2024-2026)", "chưa thấy thời gian như tháng 10/2024"],
  ["2 năm", "chưa thấy thời gian như tháng 10/2024"],
  ["chưa xác định", "chưa thấy thời gian như tháng 10/2024"],
  ["theo lịch của Phòng", "chưa thấy thời gian như tháng 10/2024"],
  ["Tháng 10/2024 – Tháng 13/2024", "không có tháng 13"],
  ["30/2", "không có ngày 30/2"],
  ["cuối kỳ", "chưa thấy thời gian như tháng 10/2024"],
])("%s is told as unread", (text, why) => {
  expect(readTimeline(text, usualCalendar(2024))).toEqual({ text, why });
});

test.each(["Tháng 10", "Học kỳ I", "Cả năm học", "15/10", "Hè", "đầu năm học"])(
  "without a school year %s is told as unread",
  (text) => {
    expect(readTimeline(text).value).toBeUndefined();
    expect(readTimeline(text).why).toBe("chưa biết năm học để hiểu thời gian này");
  },
);
