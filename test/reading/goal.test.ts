import { readGoal } from "../../src/core/reading/level/goal.ts";
import { readMoneyAmongResources } from "../../src/core/reading/money/money-among-resources.ts";

// What Biểu 2 holds in words of the school's own: a goal that may name a level, money among other resources.

test.each<[string, { target?: number; current?: number; keep?: boolean }]>([
  ["Tiêu chí 4.1 đạt mức 2 so với mức 1 hiện tại", { target: 2, current: 1 }],
  ["100% phòng học có máy chiếu\nTiêu chí 4.1: từ mức 1 lên mức 2", { target: 2, current: 1 }],
  ["Đạt mức 2; 100% học sinh hài lòng", { target: 2 }],
  ["Giữ vững mức 2 tiêu chí 1.1", { target: 2, keep: true }],
  ["100% học sinh được học kỹ năng an toàn", {}],
  ["Nâng mức độ hài lòng của cha mẹ lên 90%", {}],
  ["Duy trì phổ cập giáo dục tiểu học mức độ 3", {}],
  ["Giảm tỉ lệ học sinh yếu từ 4,5% xuống 2%", {}],
])("goal %j", (typed, { target, current, keep = false }) => {
  const { value, why, text } = readGoal(typed);
  expect(text).toBe(typed);
  expect(why).toBeUndefined();
  expect([value?.target, value?.current, value?.keep]).toEqual([target, current, keep]);
});

test.each<[string, number | undefined]>([
  ["Kinh phí 25.000.000 đồng từ ngân sách; phòng máy hiện có", 25_000_000],
  ["Kinh phí: 3 triệu (chi thường xuyên)\nMáy chiếu 2 cái", 3_000_000],
  ["20 triệu từ NSNN", 20_000_000],
  ["Không", 0],
  ["Không cần", 0],
  ["Phòng tin học hiện có, 24 máy tính", undefined],
])("money among %j", (typed, amount) => {
  const { value, why } = readMoneyAmongResources(typed);
  expect([value?.amount, why]).toEqual([amount, undefined]);
});
