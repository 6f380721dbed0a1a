import { bare, compose } from "../../words/text.ts";
import type { Reading } from "../reading.ts";
import { readMoney, type Money } from "./money.ts";

const MONEY =
  /\d\s?(?:dong|d|vnd|trieu|tr|ty|ti|nghin|ngan)\b|\d[.,]\d{3}[.,]\d{3}|\bkinh phi\b|\bngan sach\b|\bxa hoi hoa\b/;

/**
 * "Nguồn lực bảo đảm" of Biểu 2 holds money beside people and things: the parts that speak of money, read as money;
 * blank where none does.
 */
export function readMoneyAmongResources(typed: string): Reading<Money> {
  const text = compose(typed);
  if (/^(?:khong|khong can)$/.test(bare(text).replace(/\.$/, ""))) return readMoney(text);
  const parts = text.split(/\n|;/).filter((part) => MONEY.test(bare(part)));
  return readMoney(parts.map((part) => part.trim()).join("; "));
}
