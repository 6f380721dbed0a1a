import { readQuantity } from "./money-figure.ts";
import { countedAt, isTimeName } from "./money-per.ts";
import type { Scan, Sum } from "./money-sums.ts";
import { oneOf, type Token } from "./money-tokens.ts";

const isTimes = oneOf("x × * ✕ ✖ ⨯ nhân");
const isBarrier = oneOf("; : = => + …");

interface Operand {
  readonly from: number;
  readonly to: number;
  readonly sum?: Sum;
}

const UNCLEAR = "chưa rõ số lượng và đơn giá trong phép nhân";

/** "5 cái × 8.500.000đ", "3 tổ x 2 đợt x 500.000đ", "8 triệu/cái x 5 cái": each chain becomes the one sum it makes. */
export function multiply(tokens: readonly Token[], scan: Scan): Scan {
  const operands = operandsOf(scan);
  const sums: Sum[] = [];
  const loose: number[] = [];
  let why = scan.why;
  for (let i = 0; i < operands.length; i += 1) {
    const chain = [operands[i]].filter(isPresent);
    while (joins(tokens, operands[i], operands[i + 1])) chain.push(...[operands[(i += 1)]].filter(isPresent));
    const [only] = chain;
    if (chain.length === 1 && only) {
      if (only.sum) sums.push(only.sum);
      else loose.push(only.from);
      continue;
    }
    const product = productOf(tokens, chain, operands[i + 1]);
    if (product?.why) why = why ?? product.why;
    if (product) sums.push(product);
    else loose.push(...chain.filter((operand) => !isSized(tokens, operand)).map((operand) => operand.from));
  }
  return { sums, loose, ...(why === undefined ? {} : { why }) };
}

const isPresent = (operand: Operand | undefined): operand is Operand => operand !== undefined;

function operandsOf({ sums, loose }: Scan): readonly Operand[] {
  const all: Operand[] = [
    ...sums.map((sum) => ({ from: sum.from, to: sum.to, sum })),
    ...loose.map((at) => ({ from: at, to: at + 1 })),
  ];
  return all.sort((one, other) => one.from - other.from);
}

/** One times sign between, words before it ("5 bộ bàn ghế x"), a few after it ("x đơn giá"). */
function joins(tokens: readonly Token[], left: Operand | undefined, right: Operand | undefined): boolean {
  if (!left || !right) return false;
  const between = tokens.slice(left.to, right.from);
  const times = between.reduce((last, token, i) => (isTimes(token) ? i : last), -1);
  return times >= 0 && between.length - times <= 4 && times <= 9 && !between.some(isBarrier);
}

/** "1,2m x 2,4m" measures a board. */
const isSized = (tokens: readonly Token[], operand: Operand): boolean => tokens[operand.to]?.kind === "word";

function productOf(tokens: readonly Token[], chain: readonly Operand[], next: Operand | undefined): Sum | undefined {
  const priced = chain.filter((operand) => operand.sum?.unit);
  const prices = priced.length > 0 ? priced : chain.filter((operand) => operand.sum);
  const [price] = prices;
  const from = chain[0]?.from ?? 0;
  const to = endOf(tokens, chain);
  const stated = next?.sum && /^=>?$/.test(tokens[next.from - 1]?.key ?? "") ? next.sum : undefined;
  if (!price && !stated) return undefined;
  const quantities = chain.filter((operand) => operand !== price).map((operand) => quantityOf(tokens, operand));
  const times = quantities.reduce<number | undefined>(
    (product, one) => (product === undefined || one === undefined ? undefined : product * one),
    1,
  );
  const whole = { from, to, scale: 1, unit: price?.sum?.unit ?? true, product: true };
  if (times === undefined || prices.length > 1) return { ...whole, amount: 0, why: UNCLEAR };
  if (!price?.sum) return { ...whole, amount: inUnitOf(times, stated) };
  const { amount, least, why } = price.sum;
  const per = perLeft(tokens, chain, price.sum);
  return {
    ...whole,
    amount: Math.round(amount * times),
    ...(least === undefined ? {} : { least: Math.round(least * times) }),
    ...(per === undefined || stated ? {} : { per }),
    ...(why === undefined ? {} : { why }),
  };
}

/** "5 cái x 8 = 40 triệu": the price counts in the unit of the total. */
const inUnitOf = (value: number, stated: Sum | undefined): number =>
  stated && value * stated.scale === stated.amount ? stated.amount : value;

function quantityOf(tokens: readonly Token[], { from, sum }: Operand): number | undefined {
  return sum ? (sum.unit ? undefined : sum.amount) : readQuantity(tokens[from]?.text ?? "");
}

/** The counted thing behind the last factor belongs to the product: "x 5 cái". */
function endOf(tokens: readonly Token[], chain: readonly Operand[]): number {
  const last = chain[chain.length - 1];
  if (!last || last.sum) return last?.to ?? 0;
  let to = last.to;
  while (tokens[to]?.kind === "word" && to < last.to + 3 && countedAt(tokens, to) !== undefined) to += 1;
  return to;
}

/** A price "/người/năm" times people is still for one year. */
function perLeft(tokens: readonly Token[], chain: readonly Operand[], price: Sum): string | undefined {
  const counted = chain.map((operand) => (operand.sum === price ? undefined : countedAt(tokens, operand.to)));
  const left = (price.per ?? "").split("/").filter((name) => isTimeName(name) && !counted.includes(name));
  // "2tr/tháng*12": a number without a name may be of months.
  const unnamed = counted.filter((name) => name === undefined).length - 1;
  return left.length > unnamed ? left.slice(unnamed).join("/") : undefined;
}
