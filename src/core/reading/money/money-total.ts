import { equated } from "./money-equation.ts";
import {
  checked,
  checksOf,
  holds,
  isListGap,
  itemsOf,
  partsOfAll,
  summed,
  sumOf,
  type Item,
  type Part,
} from "./money-items.ts";
import { isTimeName } from "./money-per.ts";
import type { Source } from "./money-source.ts";
import type { Sum } from "./money-sums.ts";
import { oneOf, termOf, type Token } from "./money-tokens.ts";

/** What all sums of a cell come to. */
export interface Total {
  readonly amount: number;
  readonly least?: number;
  readonly per?: string;
  readonly parts: readonly Part[];
  /** One entry for each thing that could be compared with a stated sum. */
  readonly checks: readonly boolean[];
}

interface Unclear {
  readonly why: string;
}

const MANY = "có hơn một số tiền, chưa rõ tổng";
const PRICES = "có cả đơn giá và số tiền khác, chưa rõ tổng";

const inWordsAt = termOf("bằng chữ,viết bằng chữ,đọc là,tức,tương đương".split(","));
const isContrast = oneOf("lên xuống thay hoặc hay tăng giảm trước so thiếu nếu trừ đã nay rồi");
const isFiller = oneOf("đồng là khoảng : ( ) chẵn vnđ đ vnd số tiền viết bằng chữ");

/** The total of the sums in one cell; `sources` say whose each part is. `why`: which of them is the total cannot be told. */
export function totalOf(tokens: readonly Token[], sums: readonly Sum[], sources: readonly Source[]): Total | Unclear {
  const outer = sums.filter((sum) => hostOf(tokens, sum, sums) === undefined);
  const items: Item[] = [];
  for (const item of itemsOf(tokens, outer, sources)) {
    const inner = sums.filter((sum) => hostOf(tokens, sum, sums)?.from === item.from);
    const read = inner.length === 0 ? item : withInner(tokens, item, inner, sources);
    if ("why" in read) return read;
    items.push(read);
  }
  return joined(tokens, items);
}

/** The sum that a bracket directly follows and explains: "15 triệu (NSNN 10 triệu, XHH 5 triệu)". */
function hostOf(tokens: readonly Token[], sum: Sum, sums: readonly Sum[]): Sum | undefined {
  const bracket = tokens[sum.from]?.bracket ?? -1;
  return bracket < 0 ? undefined : sums.find((host) => host.to === bracket && tokens[host.from]?.bracket !== bracket);
}

/** A bracket behind a sum: the same in words, its parts, the product that makes it, or a price. */
function withInner(
  tokens: readonly Token[],
  outer: Item,
  inner: readonly Sum[],
  sources: readonly Source[],
): Item | Unclear {
  const bracket = outer.to;
  const to = tokens.reduce((end, token, at) => (token.bracket === bracket ? at + 2 : end), bracket + 1);
  const host = { ...outer, to };
  if (inner.every((sum) => sum.per !== undefined && !sum.product)) return host;
  const items = itemsOf(
    tokens,
    inner,
    sources.filter((source) => source.from > bracket && source.to < to),
  );
  const [only] = items;
  if (items.length === 1 && only) {
    if (only.made || isRestated(tokens, bracket, only)) return checked(host, only.amount === host.amount);
    return only.source === undefined ? { why: MANY } : divided(host, items);
  }
  const total = joined(tokens, items);
  if ("why" in total) return total;
  return { ...host, parts: total.parts, checks: [...host.checks, ...total.checks, total.amount === host.amount] };
}

/** "(Mười triệu đồng chẵn)", "(bằng chữ: mười triệu đồng)". */
function isRestated(tokens: readonly Token[], from: number, item: Item): boolean {
  const gap = tokens.slice(from, item.from);
  return holds(inWordsAt, gap) || (gap.every(isFiller) && [")", undefined].includes(tokens[item.to]?.key));
}

/** "trong đó XHH 5 triệu": one part alone need not make the whole, several must. */
function divided(host: Item, items: readonly Item[]): Item {
  const isOpen = items.length === 1 && sumOf(items) < host.amount;
  return isOpen ? { ...host, parts: partsOfAll(items), checks: checksOf([host, ...items]) } : summed(host, items);
}

/** Equations first, then what "trong đó" divides, then the total that was named, then a plain list. */
function joined(tokens: readonly Token[], all: readonly Item[]): Total | Unclear {
  const items = equated(withoutRestated(tokens, all)) ?? [];
  const [first, ...rest] = items;
  if (!first) return { why: MANY };
  if (rest.length === 0) return first;
  const gaps = rest.map((item, i) => tokens.slice(items[i]?.to ?? 0, item.from));
  if (gaps.some((gap) => gap.some(isContrast))) return { why: MANY };
  if (hasPrices(items)) return priced(tokens, items);
  const isDivided = rest[0]?.join === "of";
  if (rest.slice(isDivided ? 1 : 0).some((item) => item.join === "of")) return { why: MANY };
  if (isDivided) return divided(first, rest);
  const [total, another] = items.filter((item) => item.isTotal);
  if (another) return { why: MANY };
  if (total) return summed(total, withoutItem(items, total));
  const isSourced = items.every((item) => item.source !== undefined);
  return gaps.every((gap, i) => isListGap(gap, isSourced || items[i + 1]?.made !== undefined))
    ? listed(items)
    : { why: MANY };
}

const withoutItem = (items: readonly Item[], item: Item): readonly Item[] => items.filter((each) => each !== item);

/** Prices may be added when all are for the same time, or when several givers pay for the same thing. */
function hasPrices(items: readonly Item[]): boolean {
  const per = items[0]?.per;
  if (items.some((item) => item.per !== per)) return true;
  return per !== undefined && !isTimeName(per) && items.some((item) => item.source === undefined);
}

/** A price beside a total that says it is one, or prices in brackets: "3 máy (2 triệu/máy): 6 triệu". */
function priced(tokens: readonly Token[], items: readonly Item[]): Total | Unclear {
  const [total, another] = items.filter((item) => item.per === undefined);
  const isAside = items.every((item) => item === total || tokens[item.from]?.bracket !== -1);
  const isOutside = total !== undefined && tokens[total.from]?.bracket === -1;
  return total && !another && (total.isTotal || (isAside && isOutside)) ? total : { why: PRICES };
}

function listed(items: readonly Item[]): Total {
  const per = items[0]?.per;
  const isRange = items.some((item) => item.least !== undefined);
  return {
    amount: sumOf(items),
    ...(isRange ? { least: sumOf(items, (item) => item.least ?? item.amount) } : {}),
    ...(per === undefined ? {} : { per }),
    parts: partsOfAll(items),
    checks: checksOf(items),
  };
}

/** "10.000.000đ, bằng chữ: mười triệu đồng" is one sum told twice. */
function withoutRestated(tokens: readonly Token[], items: readonly Item[]): readonly Item[] {
  const kept: Item[] = [];
  for (const item of items) {
    const last = kept[kept.length - 1];
    if (last && holds(inWordsAt, tokens.slice(last.to, item.from))) {
      kept[kept.length - 1] = { ...checked(last, last.amount === item.amount), to: item.to };
    } else kept.push(item);
  }
  return kept;
}
