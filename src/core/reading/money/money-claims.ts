import { exactly, oneOf, type Token } from "./money-tokens.ts";
import { unitAt } from "./money-words.ts";

const isNumbered = exactly(
  "dot lop khoi thang quy tuan ky lan nam ngay phong năm đợt lớp khối tháng quý tuần kỳ kì hk lần điều khoản số tt nđ qđ nq cv kh mức chí chuẩn ngày phòng dãy tầng đoạn nhóm tổ cấp hạng ca thứ mục mẫu biểu khoá chương loại vòng tuổi bước bài lục quyết định văn án trình",
);
/** What may be numbered, yet is as often the thing a range of money is for. */
const isEach = oneOf("mỗi hằng hàng một từng cả trong");
const isJoin = oneOf("- , / . và & đến tới →");
const isTo = oneOf("đến tới → ~");
const isTimes = oneOf("x × * nhân");
const isPercent = oneOf("% phần");
const SMALL = /^\d{1,4}$/;
const DATE = /^\d{1,2}\.\d{1,2}\.(?:\d{2}|\d{4})$/;
const YEAR = /^(?:19|20)\d{2}$/;

/** Which figures name a year, a date, a class, a document or a place in a list, and so are no money and no quantity. */
export function claimedFigures(tokens: readonly Token[]): ReadonlySet<number> {
  const claimed = new Set<number>();
  tokens.forEach((token, at) => {
    if (token.kind !== "figure" || unitAt(tokens, at + 1) || isTimes(tokens[at + 1])) return;
    if (isName(tokens, at) || isDate(tokens, at) || isListed(tokens, at) || follows(tokens, at, claimed)) {
      claimed.add(at);
    }
  });
  return claimed;
}

/** "năm 2026", "HK1", "Thông tư số 22", "2025", "50%". */
function isName(tokens: readonly Token[], at: number): boolean {
  const { text = "", apart } = tokens[at] ?? {};
  const before = tokens[at - 1];
  if (isPercent(tokens[at + 1])) return true;
  if (before?.kind === "word" && !apart && !isTimes(before) && !unitAt(tokens, at - 1)) return true;
  if (SMALL.test(text) && isNumberedAt(tokens, at - 1)) return !isRangeOfMoney(tokens, at);
  return YEAR.test(text) && !isTimes(before) && (tokens[at + 1]?.kind !== "word" || before?.key === "-");
}

/** "Đợt" of "Đợt 1", "tư" of "Thông tư 22". */
export function isNumberedAt(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.plain === "tu" && tokens[at - 1]?.plain === "thong") return true;
  return isNumbered(tokens[at]) && !isEach(tokens[at - 1]);
}

const isFigureLabel = oneOf("số mức cấp biểu văn án trình loại");

/** "số 15-20 triệu" speaks of money; "đợt 5-10 triệu" may mean the fifth. */
export const mayNumber = (tokens: readonly Token[], at: number): boolean =>
  isNumberedAt(tokens, at) && !isFigureLabel(tokens[at]);

/** "Đợt 1 - 10 triệu" names the first; "đợt 5-10 triệu", "đợt 5 đến 10 triệu" may be a range. */
function isRangeOfMoney(tokens: readonly Token[], at: number): boolean {
  const isLast = tokens[at + 2]?.kind === "figure" && unitAt(tokens, at + 3) !== undefined;
  if (!isLast || !isJoin(tokens[at + 1])) return false;
  return tokens[at + 1]?.key !== "-" ? isTo(tokens[at + 1]) : !tokens[at + 1]?.apart;
}

/** "30/9/2025", "15/2021/NQ-HĐND", "123/QĐ-UBND"; "10/15 triệu" is none, for a unit follows. */
function isDate(tokens: readonly Token[], at: number): boolean {
  if (DATE.test(tokens[at]?.text ?? "")) return true;
  const isSlash = (place: number): boolean => tokens[place]?.key === "/" && !tokens[place]?.apart;
  const isSmall = (place: number): boolean => SMALL.test(tokens[place]?.text ?? "") && !tokens[place]?.apart;
  if (!SMALL.test(tokens[at]?.text ?? "")) return false;
  if (isSlash(at + 1) && tokens[at + 2]?.kind === "word" && tokens[at + 3]?.key === "-") return true;
  if (isSlash(at + 1) && isSmall(at + 2)) return !unitAt(tokens, at + 3) && !isTimes(tokens[at + 3]);
  return isSlash(at - 1) && SMALL.test(tokens[at - 2]?.text ?? "") && !tokens[at]?.apart;
}

/** "1. Mua máy", "2) Sửa chữa", "3/ In ấn", "(1) Mua máy". */
function isListed(tokens: readonly Token[], at: number): boolean {
  const [before, next, after] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  if (!/^\d{1,2}$/.test(tokens[at]?.text ?? "") || after?.kind !== "word" || !next) return false;
  if (before?.key === "(" && next.key === ")") return true;
  const starts = !before || before.key === ";" || before.key === "." || isAfterSum(tokens, at - 1);
  const isFirst = before?.key === ":" && tokens[at]?.text === "1";
  return (
    (starts || isFirst) && ((next.key === "." && !next.apart) || next.key === ")" || (next.key === "/" && after.apart))
  );
}

/** The word before closes a sum of money: "10 triệu 2. Sửa chữa". */
const isAfterSum = (tokens: readonly Token[], at: number): boolean =>
  unitAt(tokens, at) !== undefined || (unitAt(tokens, at - 1)?.to ?? 0) > at;

/** "khối 6, 7, 8", "lớp 1-5", "năm học 2025-2026": goes on with what was claimed before. */
function follows(tokens: readonly Token[], at: number, claimed: ReadonlySet<number>): boolean {
  return (
    SMALL.test(tokens[at]?.text ?? "") && isJoin(tokens[at - 1]) && claimed.has(at - 2) && !isPercent(tokens[at - 1])
  );
}
