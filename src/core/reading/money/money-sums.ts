import { amountAt, coefficientAt, NO_UNIT, type Amount } from "./money-amount.ts";
import { mayNumber } from "./money-claims.ts";
import { readFigure } from "./money-figure.ts";
import { perAt, perBefore } from "./money-per.ts";
import { oneOf, type Token } from "./money-tokens.ts";
import { digitAt, unitAt } from "./money-words.ts";

/** A sum of money as it stands in the cell: with the lower end of a range, and what a price is for. */
export interface Sum extends Amount {
  readonly least?: number;
  readonly per?: string;
  /** Worked out from a quantity and a price. */
  readonly product?: boolean;
}

export interface Scan {
  readonly sums: readonly Sum[];
  /** Places of figures that are no money and not yet known as anything else. */
  readonly loose: readonly number[];
  readonly why?: string;
}

const isTo = oneOf("- → -> ~ ÷ đến tới");
const isNearly = oneOf("khoảng dưới gần hơn tầm tối đa");
const isYearBefore = oneOf("mỗi hằng hàng cả trong một cho");
const isScaleWord = oneOf("triệu tỷ tỉ nghìn ngàn");
const ORDER = "số đầu của khoảng lớn hơn số sau";
const WHICH = "có hơn một con số, chưa rõ số nào là số tiền";

/** All sums of a cell from left to right, ranges joined. */
export function scanSums(
  tokens: readonly Token[],
  claimed: ReadonlySet<number>,
  isSource: (at: number) => boolean,
): Scan {
  const sums: Sum[] = [];
  const loose: number[] = [];
  let why: string | undefined;
  let at = 0;
  while (at < tokens.length) {
    const sum = claimed.has(at) ? undefined : sumAt(tokens, at);
    if (!sum) {
      if (tokens[at]?.kind === "figure" && !claimed.has(at)) loose.push(at);
      if (isOrphan(tokens, at)) why = why ?? "chưa thấy con số trước đơn vị tiền";
      at += 1;
      continue;
    }
    const { to, ...per } = perAt(tokens, sum.to, isSource);
    const before = per.per ?? perBefore(tokens, sum.from);
    why = why ?? sum.why ?? per.why ?? (isAfterDigit(tokens, sum) ? WHICH : undefined);
    sums.push({ ...sum, to, ...(before === undefined ? {} : { per: before }) });
    at = to;
  }
  return { sums, loose, ...(why === undefined ? {} : { why }) };
}

/** "vài triệu", "… triệu đồng": a unit and no figure. */
const isOrphan = (tokens: readonly Token[], at: number): boolean => {
  const unit = unitAt(tokens, at);
  if (unit && tokens[at - 1]?.key === "…") return true;
  return isScaleWord(tokens[at]) && unit !== undefined && tokens[at - 1]?.plain !== "don";
};

/** "năm bảy triệu" may be fifty-seven, or five to seven. */
function isAfterDigit(tokens: readonly Token[], sum: Amount): boolean {
  if (tokens[sum.from]?.kind !== "word" || digitAt(tokens, sum.from - 1) === undefined) return false;
  return !(tokens[sum.from - 1]?.plain === "nam" && isYearBefore(tokens[sum.from - 2]));
}

function sumAt(tokens: readonly Token[], at: number): Sum | undefined {
  const first = amountAt(tokens, at);
  const head = first ?? coefficientAt(tokens, at);
  if (!head || !isTo(tokens[head.to])) return first;
  let from = head.to + 1;
  while (isNearly(tokens[from])) from += 1;
  const last = amountAt(tokens, from);
  const isAlike = first !== undefined || tokens[at]?.kind === tokens[from]?.kind;
  if (!last || !isAlike) return first;
  return { ...last, from: at, ...rangeOf(tokens, at, first, last) };
}

/** "15-20 triệu": the first figure counts in the unit of the second, when it has none of its own. */
function rangeOf(tokens: readonly Token[], at: number, first: Amount | undefined, last: Amount): Partial<Sum> {
  const why = first?.why ?? last.why ?? (!first && mayNumber(tokens, at - 1) ? WHICH : undefined);
  if (why !== undefined) return { why };
  if (first?.unit && !last.unit) return { why: NO_UNIT };
  const shared = first && (first.unit || !last.unit || first.amount > 0) ? first.amount : sharedLeast(tokens, at, last);
  if (shared === undefined) return { why: "chưa rõ số đầu của khoảng" };
  if (shared > last.amount) return { why: ORDER };
  if (isTo(tokens[last.to]) && amountAt(tokens, last.to + 1)) return { why: WHICH };
  return { least: shared };
}

function sharedLeast(tokens: readonly Token[], at: number, last: Amount): number | undefined {
  const head = coefficientAt(tokens, at);
  const value = head?.figure === undefined ? head?.value : readFigure(head.figure, last.scale);
  if (value === undefined) return undefined;
  const least = Math.round(value * last.scale);
  // "15 - 20.000.000": fifteen of what?
  return last.scale === 1 && least > 0 && least * 100 < last.amount ? undefined : least;
}
