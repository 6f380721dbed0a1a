import fc from "fast-check";
import { readCurrentLevel, readLevelTarget } from "../../src/core/reading/level/level.ts";
import type { LevelTarget } from "../../src/core/reading/level/level-target.ts";

// Each line was judged by a person: "từ 1 đến 2" is present level 1, target 2.
function told(value: LevelTarget | undefined): string {
  if (!value) return "";
  const { scale, current, target, keep, indicator } = value;
  return [
    scale === "criterion" ? "" : `${scale}:`,
    current === undefined ? "" : `từ ${current}`,
    target === undefined ? "" : `đến ${target}`,
    keep ? "giữ" : "",
    indicator === undefined ? "" : `chỉ báo ${indicator}`,
  ]
    .filter((part) => part !== "")
    .join(" ");
}

test.each<[text: string, reading: string]>([
  ["Đạt mức 2 so với hiện tại", "đến 2"],
  ["Đạt mức 3 so với mức 2 hiện tại", "từ 2 đến 3"],
  ["Đạt Mức 1", "đến 1"],
  ["Mức 2", "đến 2"],
  ["đạt mức 3", "đến 3"],
  ["M2", "đến 2"],
  ["Duy trì mức 3", "đến 3 giữ"],
  ["Tiếp tục duy trì mức 2", "đến 2 giữ"],
  ["Giữ vững", "giữ"],
  ["Đạt mức 2 (hiện tại mức 1)", "từ 1 đến 2"],
  ["Từ mức 1 lên mức 2", "từ 1 đến 2"],
  ["Nâng từ mức 2 lên mức 3", "từ 2 đến 3"],
  ["Mức 2 → Mức 3", "từ 2 đến 3"],
  ["Đạt Mức 3, chỉ báo b", "đến 3 chỉ báo b"],
  ["Đạt mức 2\nso với hiện\ntại", "đến 2"],
  ["Từ chưa đạt lên mức 1", "từ 0 đến 1"],
  ["Từ mức 1 lên 2", "từ 1 đến 2"],
  ["Mức 1 -> 2", "từ 1 đến 2"],
  ["Phấn đấu đạt mức 2 vào cuối năm học", "đến 2"],
  ["Tiếp tục duy trì kết quả đã đạt", "giữ"],
  ["Duy trì mức hiện tại (mức 3)", "từ 3 đến 3 giữ"],
  ["Tiếp tục giữ vững mức 3 hiện tại", "từ 3 đến 3 giữ"],
  ["Đạt mức 2 so với hiện tại (mức 1)", "từ 1 đến 2"],
  ["Đạt mức 2 so với mức 1 năm học 2023-2024", "từ 1 đến 2"],
  ["Mức 2 (hiện tại: chưa đạt)", "từ 0 đến 2"],
  ["Đạt mức 2 so với hiện tại chưa đạt", "từ 0 đến 2"],
  ["Mức hiện tại: 1; mức cần đạt: 2", "từ 1 đến 2"],
  ["Giữ vững mức 2, phấn đấu mức 3", "từ 2 đến 3"],
  ["Chuyển từ mức 1 sang mức 2", "từ 1 đến 2"],
  ["Đạt mức 3 năm 2025", "đến 3"],
  ["Đạt mức II", "đến 2"],
  ["ĐẠT MỨC 2", "đến 2"],
  ["Đạt mức 4", "đến 4"],
  ["Đạt mức 2 so với không đạt mức 1 hiện tại", "từ 0 đến 2"],
  ["Đạt phổ cập giáo dục THCS mức độ 3", "universalEducation: đến 3"],
  ["Giữ vững và phát triển chuẩn quốc gia Mức độ 2", "nationalStandard: đến 2 giữ"],
  ["Đạt tiêu chuẩn cấp độ 3.", "accreditation: đến 3"],
  ["mức 2 hiện tại", "từ 2"],
  ["Không đạt mức 1", "từ 0"],
  ["Chưa đạt mức 1", "từ 0"],
  ["Không đạt", "từ 0"],
  ["3", "đến 3"],
  ["đạt mức 1", "đến 1"],
  ["Mức 5", "đến 5"],
  ["Mức 2 (duy trì)", "đến 2 giữ"],
  ["Giữ mức 2", "đến 2 giữ"],
  ["Chưa đạt", "từ 0"],
  ["2 → 3", "từ 2 đến 3"],
  ["2", "đến 2"],
  ["Đạt chỉ báo b mức 3", "đến 3 chỉ báo b"],
  ["Đạt mức 2a", "đến 2 chỉ báo a"],
  ["Đạt mức 2 chỉ báo a, b", "đến 2 chỉ báo a, b"],
  ["Đạt chỉ báo a và b của mức 2", "đến 2 chỉ báo a, b"],
  ["Mức: 2", "đến 2"],
  ["Mức hai", "đến 2"],
  ["Năm học 2024-2025 đạt mức 2", "đến 2"],
  ["Đến tháng 5/2025 đạt mức 3", "đến 3"],
  ["Ít nhất mức 2", "đến 2"],
  ["Đạt mức 2 trở lên", "đến 2"],
  ["M1 → M2", "từ 1 đến 2"],
  ["m2→m3", "từ 2 đến 3"],
  ["Nâng mức 2 thành mức 3", "từ 2 đến 3"],
  ["Đạt mức 2 (năm trước mức 1)", "từ 1 đến 2"],
  ["Đạt chuẩn quốc gia mức độ 1", "nationalStandard: đến 1"],
  ["Duy trì chuẩn quốc gia mức độ 2", "nationalStandard: đến 2 giữ"],
  ["Kiểm định chất lượng cấp độ 3", "accreditation: đến 3"],
  ["Đạt KĐCLGD cấp độ 2", "accreditation: đến 2"],
  ["Đạt mức 2, góp phần xây dựng trường chuẩn quốc gia", "đến 2"],
  ["phổ cập giáo dục tiểu học mức độ 3", "universalEducation: đến 3"],
  ["Duy trì phổ cập mức độ 2", "universalEducation: đến 2 giữ"],
  ["Đạt mức 2 (chỉ báo b)", "đến 2 chỉ báo b"],
  ["Từ không đạt lên mức 1", "từ 0 đến 1"],
  ["Giữ vững mức 3", "đến 3 giữ"],
  ["Mức 0", "đến 0"],
  ["từ mức I lên mức II", "từ 1 đến 2"],
  ["Nâng từ M1 lên M2", "từ 1 đến 2"],
  ["Đạt mức 2 (hiện chưa đạt mức 1)", "từ 0 đến 2"],
  ["mức 1 -> mức 2", "từ 1 đến 2"],
  ["Duy trì kết quả đạt mức 2", "đến 2 giữ"],
  ["Đạt mức 3 vào năm 2026", "đến 3"],
  ["Chưa đạt mức 1 → mức 1", "từ 0 đến 1"],
  ["Đạt mức 2, duy trì mức 1", "từ 1 đến 2"],
  ["cấp độ 2", "accreditation: đến 2"],
  ["Nâng từ M1 lên M2 (chỉ báo a)", "từ 1 đến 2 chỉ báo a"],
  ["Đạt mức 3 so với mức 2 năm học trước", "từ 2 đến 3"],
  ["Giữ nguyên mức 2", "đến 2 giữ"],
  ["Củng cố mức 2", "đến 2 giữ"],
  ["Ổn định ở mức 2", "đến 2 giữ"],
  ["Giữ vững mức 2 và phấn đấu đạt mức 3", "từ 2 đến 3"],
  ["Đạt mức 2 vào cuối năm học 2024-2025", "đến 2"],
  ["Kết quả cần đạt: mức 2", "đến 2"],
  ["Tiêu chí 1.2 đạt mức 2", "đến 2"],
  ["Mức 3 (tiếp tục duy trì)", "đến 3 giữ"],
  ["Đạt mức 1; hiện tại: chưa đạt", "từ 0 đến 1"],
  ["từ chưa đạt mức 1 lên mức 2", "từ 0 đến 2"],
  ["Trường đạt cấp độ 2", "accreditation: đến 2"],
  ["đạt CQG mức độ 1", "nationalStandard: đến 1"],
  ["Tiêu chí đã đạt mức 3, cần duy trì", "từ 3 đến 3 giữ"],
  ["Đạt mức 2 (100% giáo viên đạt chuẩn)", "đến 2"],
  ["Có ít nhất 02 giáo viên; đạt mức 2", "đến 2"],
  ["Nâng mức đạt từ 2 lên 3", "từ 2 đến 3"],
  ["Tăng 1 mức (từ 2 lên 3)", "từ 2 đến 3"],
  ["Đạt Mức 3 (hiện: M2)", "từ 2 đến 3"],
  ["Mức hiện tại: 2; phấn đấu: 3", "từ 2 đến 3"],
  ["mức 2 >> mức 3", "từ 2 đến 3"],
  ["Khắc phục điểm yếu để đạt mức 2", "đến 2"],
  ["Hoàn thiện chỉ báo c mức 3", "đến 3 chỉ báo c"],
  ["Hiện nay đạt mức 2, cuối năm đạt mức 3", "từ 2 đến 3"],
  ["• Đạt mức 3 so với mức 2 hiện tại\n• 100% GV đạt chuẩn", "từ 2 đến 3"],
  ["Đạt mức 2 (theo TT18)", "đến 2"],
])("%s", (text, reading) => {
  expect(told(readLevelTarget(text).value)).toBe(reading);
});

test.each<[text: string, why: string]>([
  ["nâng cao chất lượng", "chưa thấy mức 1, mức 2 hay mức 3"],
  ["MỨC 1, 2, 3", "có hơn một mức, chưa rõ mức nào là mức cần đạt"],
  ["Đạt mức 2 hoặc mức 3", "chưa rõ đây có phải mức cần đạt của tiêu chí"],
  ["Chưa đạt mức 2", "“chưa đạt mức” chưa cho biết hiện đang ở mức nào"],
  [
    "nâng cấp độ chất lượng của nhà trường trong thời gian tới để đảm bảo lộ trình Đánh giá ngoài",
    "đây là cấp độ kiểm định chất lượng, chưa phải mức của tiêu chí",
  ],
  ["KH duy trì XD trường chuẩn Quốc gia", "đây là mức độ trường chuẩn quốc gia, chưa phải mức của tiêu chí"],
  ["Duy trì sĩ số 100%", "chưa thấy mức 1, mức 2 hay mức 3"],
  ["Đảm bảo đủ giáo viên", "chưa thấy mức 1, mức 2 hay mức 3"],
  ["Không duy trì được", "chưa thấy mức 1, mức 2 hay mức 3"],
  ["Không duy trì mức 2", "chưa rõ đây có phải mức cần đạt của tiêu chí"],
  ["Mức 3 - chưa đạt", "“chưa đạt” ở đây chưa rõ nói về mức nào"],
  ["Đạt mức 1 (chưa đạt)", "“chưa đạt” ở đây chưa rõ nói về mức nào"],
  ["Đạt mức 1.2", "chưa thấy mức 1, mức 2 hay mức 3"],
  ["Đạt mức 2(3)", "chưa thấy mức 1, mức 2 hay mức 3"],
  ["Gần đạt mức 2", "chưa rõ đây có phải mức cần đạt của tiêu chí"],
  ["Vượt mức 2", "chưa rõ đây có phải mức cần đạt của tiêu chí"],
  ["Cao hơn mức 1", "chưa rõ đây có phải mức cần đạt của tiêu chí"],
  ["80% giáo viên đạt mức 2", "chưa rõ đây có phải mức cần đạt của tiêu chí"],
  ["giáo viên đạt chuẩn nghề nghiệp mức 3", "“mức” ở đây thuộc chuẩn nghề nghiệp"],
  ["Học sinh đạt mức 2 môn Toán", "chưa rõ đây có phải mức cần đạt của tiêu chí"],
  ["Không đạt mức 3", "“chưa đạt mức” chưa cho biết hiện đang ở mức nào"],
  ["Đạt mức 3 so với chưa đạt mức 2", "“chưa đạt mức” chưa cho biết hiện đang ở mức nào"],
  ["tốt", "chưa thấy mức 1, mức 2 hay mức 3"],
  ["Tăng 1 mức", "mới nói tăng thêm mấy mức, chưa nói mức cần đạt"],
  ["Đạt mức độ 2", "“mức độ” là cách gọi của thang khác, mức của tiêu chí ghi là “mức”"],
  ["Đạt mức 2 để đạt chuẩn quốc gia mức độ 1", "có hơn một thang mức trong ô"],
  ["Tiếp tục giữ vững và nâng cao mức 2", "chưa rõ đây có phải mức cần đạt của tiêu chí"],
  ["Mức 1, phấn đấu mức 2", "có hơn một mức, chưa rõ mức nào là mức cần đạt"],
  ["Công nhận lại cấp độ kiểm định 2", "đây là cấp độ kiểm định chất lượng, chưa phải mức của tiêu chí"],
  ["Đạt mức 3 về chuyển đổi số theo QĐ 4725", "chưa rõ đây có phải mức cần đạt của tiêu chí"],
  ["Đạt mức 2 chuẩn hiệu trưởng", "chưa rõ đây có phải mức cần đạt của tiêu chí"],
  ["Đạt mức 1 chuẩn nghề nghiệp giáo viên", "chưa rõ đây có phải mức cần đạt của tiêu chí"],
  ["Đạt mức 3 của thang đánh giá năng lực học sinh", "chưa rõ đây có phải mức cần đạt của tiêu chí"],
  ["Đạt mức 2 theo Thông tư 20/2018/TT-BGDĐT", "chưa rõ đây có phải mức cần đạt của tiêu chí"],
  ["Đạt mức 3 hay không", "chưa rõ đây có phải mức cần đạt của tiêu chí"],
  ["Đạt mức 3 20%", "chưa rõ đây có phải mức cần đạt của tiêu chí"],
  ["Mức 3/4", "chưa rõ đây có phải mức cần đạt của tiêu chí"],
  ["Mức 1 x 20 HS", "chưa rõ đây có phải mức cần đạt của tiêu chí"],
  ["Học sinh rèn luyện để đạt mức 2", "chưa rõ đây có phải mức cần đạt của tiêu chí"],
  ["Mức 2 -> ?", "còn dấu hỏi, chưa chắc là mức cần đạt"],
])("%s is told as unread", (text, why) => {
  expect(readLevelTarget(text)).toEqual({ text, why });
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

const level = fc.integer({ min: 1, max: 3 });

test("every written form of a level reads back to it", () => {
  const forms = fc.constantFrom(
    (n: number) => `Mức ${n}`,
    (n: number) => `M${n}`,
    (n: number) => `đạt mức ${["một", "hai", "ba"][n - 1] ?? ""}`,
    (n: number) => `phấn đấu đạt mức ${["I", "II", "III"][n - 1] ?? ""}`,
    (n: number) => `mức: ${n}`,
    (n: number) => `Đạt mức ${n} trở lên`,
  );
  fc.assert(
    fc.property(level, forms, (n, write) => {
      expect(readLevelTarget(write(n)).value).toEqual({ scale: "criterion", target: n, keep: false });
    }),
  );
});

test("every written form of a step from one level to another reads back to both", () => {
  const forms = fc.constantFrom(
    (m: number, n: number) => `Từ mức ${m} lên mức ${n}`,
    (m: number, n: number) => `Nâng từ mức ${m} lên ${n}`,
    (m: number, n: number) => `M${m} → M${n}`,
    (m: number, n: number) => `mức ${m} -> mức ${n}`,
    (m: number, n: number) => `Đạt mức ${n} so với mức ${m} hiện tại`,
    (m: number, n: number) => `Đạt mức ${n} (hiện tại mức ${m})`,
    (m: number, n: number) => `${m} => ${n}`,
  );
  fc.assert(
    fc.property(level, level, forms, (m, n, write) => {
      const { value } = readLevelTarget(write(m, n));
      // The same level twice may also be said to be kept; only the numbers matter here.
      expect([value?.current, value?.target]).toEqual([m, n]);
    }),
  );
});
