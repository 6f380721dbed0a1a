import { compose } from "../../words/text.ts";
import { isAbout } from "./money-about.ts";
import { NO_UNIT } from "./money-amount.ts";
import { claimedFigures } from "./money-claims.ts";
import { faultOf } from "./money-faults.ts";
import { isPending, isVague, saysNone, saysOpen } from "./money-none.ts";
import { multiply } from "./money-product.ts";
import { findSources, namesOf, type Source } from "./money-source.ts";
import { scanSums, type Scan } from "./money-sums.ts";
import { tokenise, type Token } from "./money-tokens.ts";
import { totalOf } from "./money-total.ts";
import type { Reading } from "../reading.ts";

export interface Money {
  /** In đồng: the stated or computed total; 0 when none; absent when open. Of a range the upper end, of a price that price. */
  readonly amount?: number;
  /** Lower end of a range ("15-20 triệu"). */
  readonly least?: number;
  /** "khoảng", "hơn", "dự kiến", "không quá", a range: the figure is not exact. */
  readonly about: boolean;
  /** "Không", "0 đồng", "miễn phí": staff say that no money is needed. */
  readonly none: boolean;
  /** Stated without a figure: "theo thực tế", or only a source ("XHH"). */
  readonly open: boolean;
  /** "năm", "lớp", "học sinh": the amount is a price for one, no total is given. */
  readonly per?: string;
  /** Canonical Vietnamese names in order of mention, once each; an outside giver as named. */
  readonly sources: readonly string[];
  /** The sums that make the total, when the cell names several. */
  readonly parts: readonly { readonly amount: number; readonly source?: string }[];
  /** Parts, a product or the sum in words stand beside a stated total: do they make it? Absent with nothing to compare. */
  readonly addsUp?: boolean;
}

/** "NSNN: 10 triệu; XHH: 5 triệu" → 15000000 in two parts; "Không" → none; "theo dự toán" → open; "10" → unread: no unit. */
export function readMoney(typed: string): Reading<Money> {
  const text = compose(typed);
  if (text === "") return { text };
  // A dash with a blank after it is a bullet; "-5 triệu" is a sum below nothing.
  const read = readTokens(tokenise(text.replace(/^[-‐-―−•+*]\s+(?=[\p{L}\d])/u, "")));
  return "why" in read ? { text, why: read.why } : { text, value: read };
}

type Read = Money | { readonly why: string };

function readTokens(tokens: readonly Token[]): Read {
  const sources = findSources(tokens);
  const isSource = (at: number): boolean => sources.some((source) => source.from === at);
  const scan = multiply(tokens, scanSums(tokens, claimedFigures(tokens), isSource));
  const why = faultOf(tokens, scan, sources);
  if (why !== undefined) return { why };
  if (scan.sums.length === 0) return readWithoutSum(tokens, sources);
  return readSums(tokens, scan, sources);
}

/** More than the whole land spends on its schools: a slip. */
const LARGEST = 1e15;
const NOTHING = { about: false, none: false, open: false, sources: [], parts: [] } as const;

function readWithoutSum(tokens: readonly Token[], sources: readonly Source[]): Read {
  if (saysNone(tokens)) {
    const isPaid = sources.some((source) => source.isFund);
    return isPaid ? { why: "vừa ghi Không vừa nêu nguồn tiền" } : { ...NOTHING, amount: 0, none: true };
  }
  if (isPending(tokens)) return { why: "chỗ ghi số tiền còn chờ điền" };
  if (saysOpen(tokens, sources)) return { ...NOTHING, open: true, sources: namesOf(sources) };
  return { why: tokens.length === 1 && tokens[0]?.kind === "figure" ? NO_UNIT : "chưa thấy số tiền" };
}

function readSums(tokens: readonly Token[], { sums }: Scan, sources: readonly Source[]): Read {
  const named = namesOf(sources);
  if (sums.every((sum) => sum.amount === 0)) return { ...NOTHING, amount: 0, none: true, sources: named };
  const total = totalOf(tokens, sums, sources);
  if ("why" in total) return total;
  const { amount, least, per, parts, checks } = total;
  if (amount === 0) return { why: "tổng là 0 mà có số tiền khác" };
  if (amount > LARGEST) return { why: "số tiền lớn khác thường" };
  return {
    amount,
    about: isAbout(tokens, sums) || isVague(tokens),
    none: false,
    open: false,
    sources: named,
    parts,
    ...(least === undefined ? {} : { least }),
    ...(per === undefined ? {} : { per }),
    ...(checks.length === 0 ? {} : { addsUp: checks.every((isEqual) => isEqual) }),
  };
}
