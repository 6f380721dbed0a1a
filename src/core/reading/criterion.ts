import { bare, compose } from "../words/text.ts";
import type { Reading } from "./reading.ts";

/** "Tiêu chí 1.2: Hội đồng trường …", "TC 1.2", "1.2 Hội đồng trường" → "1.2". */
export function readCriterionCode(typed: string): Reading<string> {
  const text = compose(typed);
  const words = bare(text);
  if (words === "") return { text };
  // what a change of the catalogue left behind (core/conversion)
  if (/^truoc day:/.test(words)) return { text, why: "là tiêu chí của bộ trước, cần chọn tiêu chí của bộ đang dùng" };
  const found =
    /^(?:[-•+*]\s*|\d+\s*[.)]\s*(?=tieu chi|tc))?(?:tieu chuan \d\s*[,;:.-]?\s*)?(?:(?:tieu chi|tc)(?: so)?\s*:?\s*)?(\d{1,2})\s?[.,]\s?(\d{1,2})(?![\d/]|\.\d|\s+\d+(?:\s|:|$))/.exec(
      words,
    );
  if (!found) return { text, why: "chưa thấy mã tiêu chí như 1.2" };
  const rest = words.slice(found[0].length);
  if (/^\s*(?:,|;|\+|&|-|\/|va)\s*(?:tieu chi\s*)?\d{1,2}\.\d/.test(rest)) {
    return { text, why: "có hơn một mã tiêu chí, mỗi dòng chỉ một" };
  }
  return { text, value: `${Number(found[1])}.${Number(found[2])}` };
}

/** "MỨC 4" alone: judged for the whole school (Thông tư 18/2018/TT-BGDĐT, Điều 22), so its rows name clauses, not criteria. */
export function isWholeSchool(band: string): boolean {
  return /\bmuc 4\b/.test(bare(band)) && !/\b[123]\b/.test(bare(band));
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6 };

/** A row pasted from Word that names a standard: "Tiêu chuẩn 1: Tổ chức …", "TIÊU CHUẨN II.", "TC3. Cơ sở vật chất" → its number. */
export function readStandardNumber(typed: string): number | undefined {
  const words = bare(typed);
  const found =
    /^(?:[-•+*]\s*|(?:\d+|[ivx]+)\s*[.)]\s*|\d+\s+)?(?:tieu chuan|tc)\s*:?\s*(\d{1,2}|[iv]{1,3})\b(?!\s?[.,]\s?\d)/.exec(
      words,
    );
  if (!found) return undefined;
  return ROMAN[found[1] ?? ""] ?? Number(found[1]);
}

/** "Tổng cộng", "Tổng kinh phí": a sum of the table, not a criterion. */
export function isTotal(typed: string): boolean {
  // "Công tác …" and "Tổng kết …" are no sums: a single word must stand alone.
  return /^(?:(?:tong|cong)\s*[:.]?$|(?:tong|tieu) (?:cong|so|kinh phi)\b|(?:tong|cong) (?:cac |cua )?(?:tieu chuan|tieu chi|muc) ?\d)/.test(
    bare(typed),
  );
}

/** A row over the whole table: "MỨC 1, 2, 3". */
export function isBandTitle(typed: string): boolean {
  return /^(?:(?:[ivx]+|[a-h])\s*[.)]\s*|[-•*+]\s*)?(?:cac )?muc\s*\d(?:\s*(?:,|;|-|va|\+)\s*(?:muc\s*)?\d)*\s*:?$/.test(
    bare(typed),
  );
}

/** Standards that a working group follows: "1, 2", "1 và 3", "Tiêu chuẩn 3, 5", "1-3", "TC1", "từ 1 đến 5", "I, II". */
export function readStandardNumbers(typed: string): Reading<readonly number[]> {
  const text = compose(typed);
  const words = bare(text)
    .replace(/\b(?:cac )?(?:tieu chuan|tc)\s?(?=[\divx:])\s*:?/g, " ")
    .replace(/\btu\b|\bso\b/g, " ")
    .replace(/\bden\b/g, "-")
    .replace(/\.$/, "")
    .trim();
  const unread = { text, why: "chưa thấy số của tiêu chuẩn, như 1, 2" };
  if (bare(text) === "") return { text };
  const numbers: number[] = [];
  for (const part of words.replace(/\s*-\s*/g, "-").split(/\s*(?:,|;|&|\+|\bva\b)\s*|\s+/)) {
    const range = /^(\d{1,2}|[iv]{1,3})(?:-(\d{1,2}|[iv]{1,3}))?$/.exec(part);
    if (!range) return unread;
    const first = ROMAN[range[1] ?? ""] ?? Number(range[1]);
    const last = range[2] === undefined ? first : (ROMAN[range[2]] ?? Number(range[2]));
    for (let number = first; number <= last; number++) numbers.push(number);
  }
  return numbers.length === 0 ? unread : { text, value: [...new Set(numbers)].sort((a, b) => a - b) };
}
