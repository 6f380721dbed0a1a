import { readCurrentLevel, readLevelTarget } from "../../src/core/reading/level.ts";

test.each<[text: string, target: number | undefined, current: number | undefined, keep: boolean]>([
  ["Đạt mức 2 so với hiện tại", 2, undefined, false],
  ["Đạt mức 3 so với mức 2 hiện tại", 3, 2, false],
  ["Đạt Mức 1", 1, undefined, false],
  ["Mức 2", 2, undefined, false],
  ["đạt mức 3", 3, undefined, false],
  ["M2", 2, undefined, false],
  ["Duy trì mức 3", 3, undefined, true],
  ["Tiếp tục duy trì mức 2", 2, undefined, true],
  ["Giữ vững", undefined, undefined, true],
  ["Đạt mức 2 (hiện tại mức 1)", 2, 1, false],
  ["Từ mức 1 lên mức 2", 2, 1, false],
  ["Nâng từ mức 2 lên mức 3", 3, 2, false],
  ["Mức 2 → Mức 3", 3, 2, false],
  ["Đạt Mức 3, chỉ báo b", 3, undefined, false],
  ["Đạt mức 2\nso với hiện\ntại", 2, undefined, false],
  ["Từ chưa đạt lên mức 1", 1, 0, false],
  ["Từ mức 1 lên 2", 2, 1, false],
  ["Mức 1 -> 2", 2, 1, false],
  ["Phấn đấu đạt mức 2 vào cuối năm học", 2, undefined, false],
  ["Tiếp tục duy trì kết quả đã đạt", undefined, undefined, true],
  ["Duy trì mức hiện tại (mức 3)", 3, 3, true],
  ["Tiếp tục giữ vững mức 3 hiện tại", 3, 3, true],
  ["Đạt mức 2 so với hiện tại (mức 1)", 2, 1, false],
  ["Đạt mức 2 so với mức 1 năm học 2023-2024", 2, 1, false],
  ["Mức 2 (hiện tại: chưa đạt)", 2, 0, false],
  ["Đạt mức 2 so với hiện tại chưa đạt", 2, 0, false],
  ["Mức hiện tại: 1; mức cần đạt: 2", 2, 1, false],
  ["Giữ vững mức 2, phấn đấu mức 3", 3, 2, false],
  ["Chuyển từ mức 1 sang mức 2", 2, 1, false],
  ["Đạt mức 3 năm 2025", 3, undefined, false],
  ["Đạt mức II", 2, undefined, false],
  ["ĐẠT MỨC 2", 2, undefined, false],
  ["Đạt mức 4", 4, undefined, false],
  ["Đạt mức 2 so với không đạt mức 1 hiện tại", 2, 0, false],
])("%s", (text, target, current, keep) => {
  expect(readLevelTarget(text).value).toEqual({
    keep,
    ...(target === undefined ? {} : { target }),
    ...(current === undefined ? {} : { current }),
  });
});

test.each([
  "Đạt phổ cập giáo dục THCS mức độ 3",
  "Giữ vững và phát triển chuẩn quốc gia Mức độ 2",
  "Đạt tiêu chuẩn cấp độ 3.",
  "nâng cao chất lượng",
  "MỨC 1, 2, 3",
  "mức 2 hiện tại",
  "Đạt mức 2 hoặc mức 3",
  "Chưa đạt mức 2",
  "nâng cấp độ chất lượng của nhà trường trong thời gian tới để đảm bảo lộ trình Đánh giá ngoài",
  "KH duy trì XD trường chuẩn Quốc gia",
  "Duy trì sĩ số 100%",
  "Đảm bảo đủ giáo viên",
  "Không duy trì được",
  "Không duy trì mức 2",
  "Mức 3 - chưa đạt",
  "Đạt mức 1 (chưa đạt)",
  "Đạt mức 1.2",
  "Đạt mức 2(3)",
  "Gần đạt mức 2",
  "Vượt mức 2",
  "Cao hơn mức 1",
  "80% giáo viên đạt mức 2",
  "giáo viên đạt chuẩn nghề nghiệp mức 3",
  "Học sinh đạt mức 2 môn Toán",
  "Không đạt mức 3",
  "Không đạt mức 1",
  "Đạt mức 3 so với chưa đạt mức 2",
])("%s is told as unread", (text) => {
  const reading = readLevelTarget(text);
  expect(reading.value).toBeUndefined();
  expect(reading.why).toMatch(/\p{L}{2,}/u);
});

test("decomposed Unicode reads alike", () => {
  expect(readLevelTarget("Đạt mức 2 so với hiện tại".normalize("NFD")).value).toEqual({ target: 2, keep: false });
});

test.each<[string, number | undefined]>([
  ["Mức 2", 2],
  ["Chưa đạt mức 1", 0],
  ["Không đạt", 0],
  ["3", 3],
  ["đạt mức 1", 1],
  ["tốt", undefined],
  ["Mức 5", undefined],
  ["", undefined],
])("Hiện trạng: %s", (text, level) => {
  expect(readCurrentLevel(text).value).toBe(level);
});
