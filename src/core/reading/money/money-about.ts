import type { Sum } from "./money-sums.ts";
import { oneOf, termOf, type Token } from "./money-tokens.ts";

/** Wherever they stand, the figure is not exact. */
const anywhereAt = termOf(
  "khoảng,dự kiến,dự trù,ước tính,ước chừng,ước,tạm tính,tạm ứng,xấp xỉ,tối đa,tối thiểu,không quá,không vượt,không dưới,không ít hơn,ko quá,trở lên,trở xuống,ít nhất,cao nhất,thấp nhất,nhiều nhất,bình quân,trung bình,hoặc hơn,có thể,lên đến,lên tới,chừng,ngót,≈,~,±,≤,≥,<,>,+ / -,tuỳ".split(
    ",",
  ),
);
/** "trên địa bàn", "gần trường" say nothing of the sum: these count directly before it. */
const isBefore = oneOf("hơn gần tầm trên dưới độ cỡ từ đến tới ngoài quá");

/** "khoảng 30 triệu", "hơn 930 triệu", "tối đa 5 triệu", "15-20 triệu". */
export function isAbout(tokens: readonly Token[], sums: readonly Sum[]): boolean {
  if (sums.some((sum) => sum.least !== undefined || isBefore(tokens[sum.from - 1]))) return true;
  const last = sums[sums.length - 1];
  if (last && tokens[last.to]?.key === "+" && !tokens[last.to + 1]) return true;
  const inSums = (at: number): boolean => sums.some((sum) => at >= sum.from && at < sum.to);
  return tokens.some((_token, at) => !inSums(at) && anywhereAt(tokens, at) !== undefined);
}
