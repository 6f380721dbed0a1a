import { readFigure } from "./money-figure.ts";
import { oneOf, type Token } from "./money-tokens.ts";
import { digitAt, groupAt, multiplierAt, unitAt, type Unit } from "./money-words.ts";

/** One sum of money and the tokens it takes; `why` when its figure cannot be told. */
export interface Amount {
  readonly amount: number;
  readonly from: number;
  readonly to: number;
  /** The scale its figure was counted in: 1000000 of "15 triệu". */
  readonly scale: number;
  /** A unit or the currency was written. */
  readonly unit: boolean;
  readonly why?: string;
}

interface Coefficient {
  readonly figure?: string;
  readonly value: number;
  readonly to: number;
}

export const NO_UNIT = "chưa thấy đơn vị tiền sau con số, như 10 triệu đồng";
const TOO_LARGE = "con số lớn khác thường so với đơn vị tiền đi sau";
const TAIL_UNCLEAR = "chưa rõ phần lẻ sau triệu hay tỷ";
/** Below this a bare figure may be thousands or millions: staff are asked for the unit. */
const LEAST_WITHOUT_UNIT = 100_000;
const LARGEST = 1e15;

const isHalf = oneOf("rưỡi rưởi");
const isEven = oneOf("chẵn tròn");
const isOdd = oneOf("lẻ linh");
const isCurrency = oneOf("vnđ vnd ₫ đ");

/** "1 tỷ 200 triệu", "2 triệu rưỡi", "1tr5", "mười triệu đồng", "VNĐ 10.000.000": the sum that begins at a place. */
export function amountAt(tokens: readonly Token[], from: number): Amount | undefined {
  const at = isCurrency(tokens[from]) && tokens[from + 1]?.kind === "figure" ? from + 1 : from;
  const head = coefficientAt(tokens, at);
  const unit = head && unitAt(tokens, head.to);
  if (!head) return undefined;
  if (!unit) return at > from || bareEnds(tokens, head) ? bareAmount(head, from, at > from) : undefined;
  const value = valueOf(head, unit.value);
  const whole = { from, scale: unit.value, unit: true };
  if (value === undefined) return { ...whole, amount: 0, to: unit.to, why: unclear(head.figure) };
  if (value >= tooMany(unit.value, tokens[head.to]?.plain === "k"))
    return { ...whole, amount: 0, to: unit.to, why: TOO_LARGE };
  const tail = unit.currency || unit.value === 1 ? { amount: 0, to: unit.to } : tailAt(tokens, unit.to, unit.value);
  const amount = Math.round(value * unit.value + tail.amount);
  return { ...whole, ...tail, amount, to: isEven(tokens[tail.to]) ? tail.to + 1 : tail.to };
}

/** Figures of a million and more before "triệu", of a hundred thousand before "k", are a slip: which of the two was meant? */
function tooMany(unit: number, isK: boolean): number {
  if (unit >= 1_000_000) return 1_000_000;
  return isK ? 100_000 : LARGEST / unit;
}

const unclear = (figure = ""): string => `chưa rõ dấu chấm, dấu phẩy trong ${figure}`;

const valueOf = (head: Coefficient, unit: number): number | undefined => {
  if (head.figure === undefined) return head.value;
  const figure = readFigure(head.figure, unit);
  return figure === undefined ? undefined : figure * head.value;
};

/** The number before a unit: a figure ("15 000 000", "5 trăm") or words. */
export function coefficientAt(tokens: readonly Token[], at: number): Coefficient | undefined {
  const token = tokens[at];
  if (token?.kind !== "figure") {
    const group = groupAt(tokens, at);
    return group && { value: group.value, to: group.to };
  }
  const groups = blankGroups(tokens, at);
  const multiplier = multiplierAt(tokens, groups.to);
  return { figure: groups.figure, value: multiplier.value, to: multiplier.to };
}

/** "15 000 000"; one group alone ("6 300 triệu") may be two numbers, unless the currency or nothing follows. */
function blankGroups(tokens: readonly Token[], at: number): { figure: string; to: number } {
  const first = tokens[at]?.text ?? "";
  if (!/^[1-9]\d{0,2}$/.test(first)) return { figure: first, to: at + 1 };
  let to = at + 1;
  while (/^\d{3}$/.test(tokens[to]?.text ?? "") && tokens[to]?.apart) to += 1;
  const figure = tokens
    .slice(at, to)
    .map((token) => token.text)
    .join(".");
  if (to === at + 2 && (unitAt(tokens, to)?.value ?? 1) > 1) return { figure: figure.replace(".", " "), to };
  return { figure, to };
}

/** Without a unit a figure in the hundred thousands can be đồng only, when no counted thing follows. */
function bareEnds(tokens: readonly Token[], head: Coefficient): boolean {
  const next = tokens[head.to];
  if (head.figure === undefined || head.value !== 1) return false;
  return next?.kind !== "word" || next.bracket !== tokens[head.to - 1]?.bracket || isAfterBare(next);
}

const isAfterBare = oneOf(
  "từ nguồn do của cho bằng chẵn x nhân mỗi một hằng hàng và đến tới trong gồm trở xhh nsnn ngân trích",
);

function bareAmount(head: Coefficient, from: number, unit: boolean): Amount | undefined {
  const amount = readFigure(head.figure ?? "", 1);
  const whole = { from, to: head.to, scale: 1, unit };
  if (/^0\d{2,}$/.test(head.figure ?? "")) return { ...whole, amount: 0, why: unclear(head.figure) };
  if (amount === undefined && unit) return { ...whole, amount: 0, why: unclear(head.figure) };
  const isSure = amount !== undefined && (unit || amount === 0 || isLarge(amount, head.figure));
  return isSure ? { ...whole, amount } : undefined;
}

/** "500,000" may be five hundred in decimals: a bare figure wants dots, or nothing, or two groups. */
const isLarge = (amount: number, figure = ""): boolean => amount >= LEAST_WITHOUT_UNIT && !/^\d+,\d+$/.test(figure);

interface Tail {
  readonly amount: number;
  readonly to: number;
  readonly why?: string;
}

/** What follows a scale: "rưỡi", the 5 of "1tr5", "500 nghìn", "500.000 đồng". */
function tailAt(tokens: readonly Token[], at: number, scale: number): Tail {
  if (isHalf(tokens[at])) return closed(tokens, at + 1, scale / 2);
  const glued = tokens[at];
  const next = isOdd(tokens[at]) ? at + 1 : at;
  const more = coefficientAt(tokens, next);
  if (!more) return { amount: 0, to: at };
  const unit = unitAt(tokens, more.to);
  const isGlued = glued?.kind === "figure" && !glued.apart;
  if (isGlued && unit?.value === 1 && /^\d{1,3}$/.test(glued.text)) return decimals(tokens, glued.text, at, scale);
  if (unit && unit.value < scale) return moreAt(tokens, more, unit, scale);
  if (isGlued && !unit) return decimals(tokens, glued.text, at, scale);
  const short = unit ? undefined : shortTail(tokens, next, more, scale);
  return short ?? { amount: 0, to: at };
}

function moreAt(tokens: readonly Token[], more: Coefficient, unit: Unit, scale: number): Tail {
  const value = valueOf(more, unit.value);
  if (value === undefined) return { amount: 0, to: unit.to, why: unclear(more.figure) };
  const isStrange = unit.value === 1 && (scale >= 1_000_000 ? value < 1_000 && value > 0 : value >= 1_000);
  const amount = value * unit.value;
  if (isStrange || amount >= scale) return { amount: 0, to: unit.to, why: TAIL_UNCLEAR };
  if (unit.value === 1 || unit.currency) return { amount, to: unit.to };
  const rest = tailAt(tokens, unit.to, unit.value);
  return { ...rest, amount: amount + rest.amount };
}

/** "1tr5" is 1.5, "1tr25" 1.25, "1tr500" 1.5 million. */
function decimals(tokens: readonly Token[], digits: string, at: number, scale: number): Tail {
  if (!/^\d{1,3}$/.test(digits)) return { amount: 0, to: at + 1, why: TAIL_UNCLEAR };
  return closed(tokens, at + 1, Number(`0.${digits}`) * scale);
}

/** "hai triệu tư", "1 triệu 200" at the end of a clause: tenths, or the next lower thousands. */
function shortTail(tokens: readonly Token[], at: number, more: Coefficient, scale: number): Tail | undefined {
  const next = tokens[more.to];
  const ends =
    !next ||
    next.key === ";" ||
    (next.key === ")" && tokens[at]?.bracket !== -1) ||
    (next.key === "." && !tokens[more.to + 1]);
  const value = more.figure === undefined || /^[1-9](?:\d{2})?$/.test(more.figure) ? valueOf(more, 1) : undefined;
  if (!ends || value === undefined) return undefined;
  // "ba triệu năm": and a half million, or a year?
  if (tokens[at]?.plain === "nam" && value === 5) return { amount: 0, to: more.to, why: TAIL_UNCLEAR };
  if (value < 10 && (more.figure !== undefined || digitAt(tokens, at) !== undefined)) {
    return { amount: (value * scale) / 10, to: more.to };
  }
  return value >= 100 ? { amount: (value * scale) / 1_000, to: more.to } : undefined;
}

/** The currency, or "tr" alone, may close a sum: "1tr5 đồng". */
function closed(tokens: readonly Token[], at: number, amount: number): Tail {
  const unit = unitAt(tokens, at);
  return { amount, to: unit?.value === 1 ? unit.to : at };
}
