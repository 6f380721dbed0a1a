import { exactly, oneOf, type Token } from "./money-tokens.ts";

/** đ, đồng, VNĐ: the currency itself. */
const isDong = oneOf("đồng đ vnđ vnd ₫ đvn dvn");
const isVietnam = oneOf("việt vn");
/** "đồng chí", "đ/c", "đồng hồ" hold the word and are no money. */
const isAfterOtherDong = oneOf("chí hồ bộ phục nghiệp đội thời loạt diễn đều hành bào hương");
const isC = oneOf("c");

const SCALES: readonly (readonly [test: (token: Token | undefined) => boolean, scale: number])[] = [
  [oneOf("tỷ tỉ"), 1_000_000_000],
  [oneOf("triệu tr"), 1_000_000],
  [oneOf("nghìn ngàn k ng"), 1_000],
];
/** "tỷ lệ", "triệu tập", "ngan sach" typed without marks, "công ty" are no units. */
const isOtherScale = exactly("sach quy le mi tap lệ mỉ trọng số giá suất tập hồi sách quỹ hàng hạn");
const isFirm = oneOf("công");

const DIGITS = ["không", "một mốt", "hai", "ba", "bốn tư", "năm lăm nhăm", "sáu", "bảy bẩy", "tám", "chín"].map(oneOf);
const isHundred = oneOf("trăm");
const isTens = oneOf("mươi chục");
const isTen = oneOf("mười");
const isOdd = oneOf("linh lẻ");
const isUnitAfterTen = oneOf("mốt lăm nhăm tư bốn");
const isYearBefore = oneOf("mỗi hằng hàng cả từng");
const isHalf = oneOf("nửa");

/** A number and the place after it. */
export interface Span {
  readonly value: number;
  readonly to: number;
}

/** "triệu đồng" → 1000000 with the currency; "đ" → 1 with it; "nghìn tỷ" → a thousand milliards. */
export interface Unit extends Span {
  readonly currency: boolean;
}

/** The unit that stands at a place: a scale, the currency, or both. */
export function unitAt(tokens: readonly Token[], at: number): Unit | undefined {
  return bracketedUnitAt(tokens, at) ?? plainUnitAt(tokens, at);
}

function plainUnitAt(tokens: readonly Token[], at: number): Unit | undefined {
  const scale = scaleAt(tokens, at);
  if (!scale) {
    const to = currencyAt(tokens, at);
    return to === undefined ? undefined : { value: 1, to, currency: true };
  }
  const dot = tokens[scale.to]?.key === "." && tokens[scale.to]?.apart === false ? 1 : 0;
  const to = currencyAt(tokens, scale.to + dot) ?? currencyAt(tokens, scale.to);
  return to === undefined ? scale : { ...scale, to, currency: true };
}

function scaleAt(tokens: readonly Token[], at: number): Unit | undefined {
  const token = tokens[at];
  if (token?.kind !== "word") return undefined;
  const scale = scaleOf(token);
  if (scale === undefined || isOtherScale(tokens[at + 1]) || isFirm(tokens[at - 1])) return undefined;
  const more = scale === 1_000 ? scaleOf(tokens[at + 1]) : undefined;
  return more === 1_000_000_000
    ? { value: scale * more, to: at + 2, currency: false }
    : { value: scale, to: at + 1, currency: false };
}

function scaleOf(token: Token | undefined): number | undefined {
  const found = SCALES.find(([test]) => test(token));
  // "triêu", "triệụ": a slip in the marks leaves no doubt, for no other word is spelt so.
  return found?.[1] ?? { trieu: 1_000_000, nghin: 1_000 }[token?.plain ?? ""];
}

function currencyAt(tokens: readonly Token[], at: number): number | undefined {
  if (isVietnam(tokens[at])) {
    const land = tokens[at + 1]?.plain === "nam" ? 2 : 1;
    return isDong(tokens[at + land]) ? at + land + 1 : undefined;
  }
  if (!isDong(tokens[at]) || isAfterOtherDong(tokens[at + 1])) return undefined;
  if (tokens[at + 1]?.key === "/" && isC(tokens[at + 2])) return undefined;
  if (isVietnam(tokens[at + 1])) return at + (tokens[at + 2]?.plain === "nam" ? 3 : 2);
  return at + 1;
}

const isUnitLabel = oneOf("đvt đơn vị tính :");

/** "10 (ĐVT: triệu đồng)". */
function bracketedUnitAt(tokens: readonly Token[], at: number): Unit | undefined {
  if (tokens[at]?.key !== "(") return undefined;
  let inner = at + 1;
  while (isUnitLabel(tokens[inner])) inner += 1;
  const unit = plainUnitAt(tokens, inner);
  return unit && tokens[unit.to]?.key === ")" ? { ...unit, to: unit.to + 1 } : undefined;
}

/** A number in words below a thousand: "hai trăm linh năm" → 205, "bảy lăm" → 75, "nửa" → 0.5. */
export function groupAt(tokens: readonly Token[], at: number): Span | undefined {
  if (isHalf(tokens[at])) return { value: 0.5, to: at + 1 };
  // "mỗi năm mười triệu": there năm is a year.
  if (tokens[at]?.plain === "nam" && isYearBefore(tokens[at - 1])) return undefined;
  const digit = digitAt(tokens, at);
  if (digit === undefined || !isHundred(tokens[at + 1])) return tensAt(tokens, at);
  const rest = tensAt(tokens, at + 2);
  if (isOdd(tokens[at + 2])) {
    const odd = digitAt(tokens, at + 3);
    return odd === undefined ? undefined : { value: digit * 100 + odd, to: at + 4 };
  }
  return rest && rest.value >= 10
    ? { value: digit * 100 + rest.value, to: rest.to }
    : { value: digit * 100, to: at + 2 };
}

function tensAt(tokens: readonly Token[], at: number): Span | undefined {
  const digit = digitAt(tokens, at);
  if (isTen(tokens[at])) return withUnits(tokens, 10, at + 1);
  if (digit === undefined) return undefined;
  if (isTens(tokens[at + 1])) return withUnits(tokens, digit * 10, at + 2);
  const colloquial = isUnitAfterTen(tokens[at + 1]) ? digitAt(tokens, at + 1) : undefined;
  return colloquial === undefined || digit < 2
    ? { value: digit, to: at + 1 }
    : { value: digit * 10 + colloquial, to: at + 2 };
}

function withUnits(tokens: readonly Token[], tens: number, at: number): Span {
  const units = digitAt(tokens, at);
  return units === undefined ? { value: tens, to: at } : { value: tens + units, to: at + 1 };
}

/** A word that names a digit; words typed without marks count too. */
export function digitAt(tokens: readonly Token[], at: number): number | undefined {
  const digit = DIGITS.findIndex((test) => test(tokens[at]));
  return digit < 0 || tokens[at]?.kind !== "word" ? undefined : digit;
}

/** What multiplies a figure: "5 trăm nghìn", "2 chục triệu". */
export function multiplierAt(tokens: readonly Token[], at: number): Span {
  if (isHundred(tokens[at])) return { value: 100, to: at + 1 };
  return isTens(tokens[at]) ? { value: 10, to: at + 1 } : { value: 1, to: at };
}
