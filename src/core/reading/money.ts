import { bare, compose } from "../words/text.ts";
import type { Reading } from "./reading.ts";

export interface Money {
  /** In đồng; 0 when staff say that no money is needed ("Không"). */
  readonly amount: number;
  /** "khoảng", "hơn": the figure is not exact. */
  readonly about: boolean;
}

const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:ty|ti)\b/, 1_000_000_000],
  [/^(?:trieu|trd?)\b/, 1_000_000],
  [/^(?:nghin|ngan|k)\b/, 1_000],
  [/^(?:dong\b|vnd\b|d\b|₫)/, 1],
];
const NONE =
  /^(?:khong|ko|khong co|khong ton kinh phi|khong su dung kinh phi|khong can|khong co kinh phi|khong phat sinh(?: kinh phi)?|khong can kinh phi|0|0 ?(?:dong|d|vnd)|(?:hoan toan )?mien phi)(?: ?\([^)\d]*\))?$/;
/** Below this a bare figure may be thousands or millions: staff are asked for the unit. */
const LEAST_WITHOUT_UNIT = 100_000;

/** "10 triệu" → 10000000, "15.000.000đ", "2 triệu rưỡi"; "Không" → 0. One total a cell; sums, ranges and unit prices are told. */
export function readMoney(typed: string): Reading<Money> {
  const text = compose(typed);
  const words = bare(text)
    .replace(/(\d) (?=\d{3}\b)/g, "$1.")
    .replace(/[.,;]+$/, "");
  const unread = (why: string): Reading<Money> => ({ text, why });
  if (words === "") return { text };
  if (NONE.test(words)) return { text, value: { amount: 0, about: false } };
  const figures = words.match(/\d[\d.,]*/g) ?? [];
  if (figures.length === 0) return unread("chưa thấy số tiền");
  if (figures.length > 1) return unread("có hơn một con số, chưa rõ số nào là số tiền");
  if (/^khong\b(?! qua\b)/.test(words)) return unread("vừa ghi Không vừa ghi số tiền");
  const figure = (figures[0] ?? "").replace(/[.,]+$/, "");
  const at = words.indexOf(figure);
  const after = words.slice(at + figure.length).trim();
  if (/-\s*$/.test(words.slice(0, at))) return unread("số tiền có dấu trừ");
  if (/\busd\b|\$|\beur\b|€|%/.test(words)) return unread("chưa phải số tiền Việt Nam");
  if (
    /\/\s*[a-z]|\bmoi\b|\b(?:hang|mot|tung) (?:ngay|tuan|thang|quy|nam|ky|hoc ky|lop|nguoi|hoc sinh|em|bo|cai)\b/.test(
      after,
    )
  )
    return unread("số tiền tính theo từng năm hay từng đơn vị, chưa phải tổng");
  const unit = UNITS.find(([pattern]) => pattern.test(after));
  const value = readFigure(figure, unit?.[1] ?? 1);
  if (value === undefined) return unread(`chưa rõ dấu chấm, dấu phẩy trong ${figure}`);
  if (!unit && (after !== "" || value < LEAST_WITHOUT_UNIT))
    return unread("chưa thấy đơn vị tiền sau con số, như 10 triệu đồng");
  const half = /^\w+ ruoi\b/.test(after) ? 0.5 : 0;
  const about = /\b(?:khoang|hon|gan|tam|du kien|toi da|khong qua|tren|duoi)\b|[<>~≈]/.test(words);
  return { text, value: { amount: Math.round((value + half) * (unit?.[1] ?? 1)), about } };
}

/** Vietnamese order: dots part thousands, a comma opens decimals. Before "triệu", one group of three may be either: undefined. */
function readFigure(figure: string, unit: number): number | undefined {
  if (/^\d+$/.test(figure)) return Number(figure);
  if (unit >= 1_000_000) {
    return /^\d+[.,]\d{1,2}$/.test(figure) ? Number(figure.replace(",", ".")) : undefined;
  }
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?$/.test(figure)) return Number(figure.replace(/\./g, "").replace(",", "."));
  if (/^\d{1,3}(?:,\d{3})+$/.test(figure) && figure.length > 7) return Number(figure.replace(/,/g, ""));
  return /^\d+,\d{1,2}$/.test(figure) ? Number(figure.replace(",", ".")) : undefined;
}
