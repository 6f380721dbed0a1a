import { NO_UNIT } from "./money-amount.ts";
import { deniesBefore } from "./money-none.ts";
import type { Source } from "./money-source.ts";
import type { Scan, Sum } from "./money-sums.ts";
import { oneOf, termOf, type Token } from "./money-tokens.ts";

const isForeign = oneOf("$ € £ ¥ usd eur euro jpy đô-la dollar đôla dola");
const foreignAt = termOf(["đô la", "phần trăm", "nhân dân tệ"]);
const isLess = oneOf("âm trừ bớt giảm");
const isDeed = oneOf(
  "mua sửa in thuê từ nguồn cho và do để trong của bằng là chi theo ngân nsnn xhh kinh cần dự được hoặc hay trở tổng mỗi một hằng hàng thì nếu khi với",
);
const restAt = termOf(["còn lại", "số còn lại", "còn thiếu"]);
const FOREIGN = "chưa phải số tiền Việt Nam";

/** Why a cell must be asked about, whatever else it says: other money, a minus, a figure without a unit, Không beside a sum. */
export function faultOf(tokens: readonly Token[], scan: Scan, sources: readonly Source[]): string | undefined {
  if (tokens.some((token, at) => isForeign(token) || foreignAt(tokens, at))) return FOREIGN;
  if (isShare(tokens, scan, sources)) return FOREIGN;
  if (tokens.some((token) => token.key === "?") && scan.sums.length > 0) return "cạnh số tiền còn dấu hỏi";
  if (scan.why !== undefined) return scan.why;
  if (scan.sums.some((sum) => isMinus(tokens, sum, scan.sums))) return "số tiền có dấu trừ";
  if (scan.loose.some((at) => isDangling(tokens, at, scan))) return NO_UNIT;
  if (leavesRest(tokens, scan.sums)) return "phần còn lại chưa ghi số tiền";
  const paid = scan.sums.find((sum) => sum.amount > 0);
  return paid && deniesBefore(tokens, paid.from) ? "vừa ghi Không vừa ghi số tiền" : undefined;
}

/** "10%" is no sum; "100% XHH" is a source, "10 triệu (50% NSNN)" says whose it is. */
function isShare(tokens: readonly Token[], { sums }: Scan, sources: readonly Source[]): boolean {
  return tokens.some((token, at) => {
    if (token.key !== "%") return false;
    if (sources.length === 0) return sums.length === 0 || token.bracket < 0;
    return sums.length === 0 && tokens[at - 1]?.text !== "100";
  });
}

/** "XHH 10 triệu, còn lại ngân sách": the rest has no figure. */
function leavesRest(tokens: readonly Token[], sums: readonly Sum[]): boolean {
  const last = sums[sums.length - 1];
  return last !== undefined && tokens.some((_token, at) => at >= last.to && restAt(tokens, at));
}

function isMinus(tokens: readonly Token[], sum: Sum, sums: readonly Sum[]): boolean {
  const before = tokens[sum.from - 1];
  if (isLess(before)) return true;
  if (before?.key !== "-") return false;
  const prior = tokens[sum.from - 2];
  const starts = prior === undefined || prior.key === ":" || prior.key === "(" || prior.key === "=";
  if (tokens[sum.from]?.apart === false) return starts || prior.key === ";" || prior.key === ",";
  // "- 5 triệu mua máy - 3 triệu sửa chữa" are bullets; one alone may be a minus.
  return starts && !(sums.length > 1 && tokens[sum.to]?.kind === "word");
}

/** A figure that counts nothing and has no unit: "NSNN: 10; XHH: 5 triệu". */
function isDangling(tokens: readonly Token[], at: number, { sums }: Scan): boolean {
  const next = tokens[at + 1];
  if (sums.some((sum) => at >= sum.from && at < sum.to)) return false;
  return next?.kind !== "word" || isDeed(next) || sums.some((sum) => sum.from === at + 1);
}
