import type { Source } from "./money-source.ts";
import type { Sum } from "./money-sums.ts";
import { oneOf, termOf, type Token } from "./money-tokens.ts";

/** A sum that is part of a larger one, and whose it is. */
export interface Part {
  readonly amount: number;
  readonly source?: string;
}

/** A sum with what is known of its place among the others of the cell. */
export interface Item extends Part {
  readonly least?: number;
  readonly per?: string;
  readonly from: number;
  readonly to: number;
  /** Worked out from a quantity and a price, or stated after a "=". */
  readonly made?: "product" | "stated";
  /** "Tổng cộng", "thành tiền" stands before it. */
  readonly isTotal: boolean;
  /** How it is joined to the one before; "of": it divides that one. */
  readonly join: "plus" | "list" | "equals" | "of";
  readonly parts: readonly Part[];
  /** One entry for each thing that could be compared with a stated sum. */
  readonly checks: readonly boolean[];
}

const totalAt = termOf(
  "tổng cộng,tổng số,tổng kinh phí,tổng chi,tổng tiền,tổng dự toán,tổng mức,tổng giá trị,tổng nguồn,tổng là,tổng :,tổng =,tổng dự kiến,tổng khoảng,tổng toàn bộ,thành tiền,tất cả,toàn bộ,cộng :,cộng".split(
    ",",
  ),
);
const introAt = termOf("trong đó,gồm,bao gồm,cụ thể,chia ra,chia thành,trong số này,chi tiết".split(","));
const isPlus = oneOf("+ và & cộng");
const isEquals = oneOf("= =>");
const isSeparator = oneOf("; , + - • · . và & * ● ▪ →");
const isDeed = oneOf(
  "mua sửa in thuê bồi tổ tập khen hỗ trang xây làm lắp chi photo nước văn tài thù công tiền vật thiết dụng phần từ nguồn",
);

/** The sums in order, each with its label, its source and its joint. */
export function itemsOf(tokens: readonly Token[], sums: readonly Sum[], sources: readonly Source[]): readonly Item[] {
  const isNamedFirst = sources.some((source) => source.from < (sums[0]?.from ?? 0));
  return sums.map((sum, at) => {
    const [before, after] = [sums[at - 1], sums[at + 1]];
    const gap = tokens.slice(before?.to ?? 0, sum.from);
    const from = before ? before.to + cut(gap, isNamedFirst) : 0;
    const to = after ? sum.to + cut(tokens.slice(sum.to, after.from), isNamedFirst) : tokens.length;
    const source = sources.find((each) => each.from >= from && each.to <= to)?.name;
    return {
      amount: sum.amount,
      from: sum.from,
      to: sum.to,
      isTotal: isTotalLabel(gap, before === undefined),
      join: joinOf(gap),
      parts: [],
      checks: [],
      ...(sum.product ? { made: "product" as const } : {}),
      ...(source === undefined ? {} : { source }),
      ...(sum.least === undefined ? {} : { least: sum.least }),
      ...(sum.per === undefined ? {} : { per: sum.per }),
    };
  });
}

/** Where what names a sum ends and what names the next begins; without a mark, as the first sum is named. */
function cut(gap: readonly Token[], isNamedFirst: boolean): number {
  const outermost = gap.reduce((least, token) => Math.min(least, token.bracket), Infinity);
  const at = gap.findIndex((token) => isSeparator(token) && token.bracket === outermost);
  if (joinOf(gap) === "of") return 0;
  if (at >= 0) return at;
  return isNamedFirst || gap[gap.length - 1]?.key === ":" ? 0 : gap.length;
}

/** A term of the list stands somewhere in these tokens. */
export const holds = (termAt: ReturnType<typeof termOf>, tokens: readonly Token[]): boolean =>
  tokens.some((_token, i) => termAt(tokens, i));

function isTotalLabel(gap: readonly Token[], isFirst: boolean): boolean {
  if (!isFirst && gap.length === 1) return false;
  const last = gap.reduce((found, token, i) => (/^[;,.]$/.test(token.key) ? i : found), -1);
  const label = gap.slice(last + 1);
  return holds(totalAt, label) || label[label.length - 1]?.plain === "tong";
}

function joinOf(gap: readonly Token[]): Item["join"] {
  if (gap.some(isEquals)) return "equals";
  if (holds(introAt, gap) || gap[0]?.key === ":") return "of";
  return gap.some(isPlus) ? "plus" : "list";
}

/** Between two sums of a list stands "+", or a word that says what one is for; `isNamed`: the sums themselves say it. */
export function isListGap(gap: readonly Token[], isNamed: boolean): boolean {
  if (gap.some(isPlus)) return true;
  const words = gap.filter((token) => token.kind === "word");
  const isMarked = gap.some((token) => isSeparator(token) || token.key === ":");
  if (isMarked) return words.length > 0 || isNamed;
  return words.length > 0 && (isNamed || words.some(isDeed));
}

/** The item as a part of a larger one: its own parts, when it has some. */
export const partsOf = (item: Item): readonly Part[] =>
  item.parts.length > 0
    ? item.parts
    : [{ amount: item.amount, ...(item.source === undefined ? {} : { source: item.source }) }];

export const sumOf = (items: readonly Item[], pick = (item: Item): number => item.amount): number =>
  items.reduce((sum, item) => sum + pick(item), 0);

export const partsOfAll = (items: readonly Item[]): readonly Part[] =>
  items.reduce<readonly Part[]>((list, item) => [...list, ...partsOf(item)], []);

export const checksOf = (items: readonly Item[]): readonly boolean[] =>
  items.reduce<readonly boolean[]>((list, item) => [...list, ...item.checks], []);

/** The item with one more thing that was compared with it. */
export const checked = (item: Item, isEqual: boolean): Item => ({ ...item, checks: [...item.checks, isEqual] });

/** A stated total and all the sums that should make it. */
export const summed = (total: Item, items: readonly Item[]): Item => ({
  ...total,
  parts: partsOfAll(items),
  checks: [...checksOf([...items, total]), sumOf(items) === total.amount],
});
