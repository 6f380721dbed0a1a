import { bare, compose } from "../words/text.ts";
import type { Reading } from "./reading.ts";

/** "Tiêu chí 1.2: Hội đồng trường …", "TC 1.2", "1.2 Hội đồng trường" → "1.2". */
export function readCriterionCode(typed: string): Reading<string> {
  const text = compose(typed);
  const words = bare(text);
  if (words === "") return { text };
  const found = /^(?:(?:tieu chi|tc)\s*:?\s*)?(\d{1,2})\s?[.,]\s?(\d{1,2})(?![\d/])/.exec(words);
  if (!found) return { text, why: "chưa thấy mã tiêu chí như 1.2" };
  const rest = words.slice(found[0].length);
  if (/^\s*(?:,|;|\+|&|-|\/|va)\s*(?:tieu chi\s*)?\d{1,2}\.\d/.test(rest)) {
    return { text, why: "có hơn một mã tiêu chí, mỗi dòng chỉ một" };
  }
  return { text, value: `${Number(found[1])}.${Number(found[2])}` };
}

/** A row pasted from Word that names a standard: "Tiêu chuẩn 1: Tổ chức và quản lý nhà trường" → 1. */
export function readStandardNumber(typed: string): number | undefined {
  const found = /^(?:\d+\s*[.)]?\s*)?tieu chuan\s*:?\s*(\d{1,2})\b(?!\s?[.,]\s?\d)/.exec(bare(typed));
  return found ? Number(found[1]) : undefined;
}

/** A row over the whole table: "MỨC 1, 2, 3". */
export function isBandTitle(typed: string): boolean {
  return /^(?:[ivx]+\s*[.)]\s*)?(?:cac )?muc\s*\d(?:\s*(?:,|;|-|va|\+)\s*(?:muc\s*)?\d)*\s*:?$/.test(bare(typed));
}

/** Standards that a working group follows: "1, 2", "1 và 3", "Tiêu chuẩn 3, 5", "1-3". */
export function readStandardNumbers(typed: string): Reading<readonly number[]> {
  const text = compose(typed);
  const words = bare(text)
    .replace(/\b(cac )?(tieu chuan|tc)\b\s*:?/g, " ")
    .replace(/\.$/, "")
    .trim();
  if (bare(text) === "") return { text };
  const numbers: number[] = [];
  for (const part of words.split(/\s*(?:,|;|\bva\b|&|\+|\s)\s*(?![-\s])/)) {
    const range = /^(\d{1,2})(?:\s?-\s?(\d{1,2}))?$/.exec(part.trim());
    if (!range) return { text, why: "chưa thấy số của tiêu chuẩn, như 1, 2" };
    const first = Number(range[1]);
    const last = Number(range[2] ?? range[1]);
    for (let number = first; number <= last; number++) numbers.push(number);
  }
  return numbers.length === 0
    ? { text, why: "chưa thấy số của tiêu chuẩn, như 1, 2" }
    : { text, value: [...new Set(numbers)].sort((a, b) => a - b) };
}
