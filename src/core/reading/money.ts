import { bare, compose } from "../words/text.ts";
import { showAmount } from "../words/amount.ts";
import type { Reading } from "./reading.ts";

export interface Money {
  /** In đồng; 0 when staff say that no money is needed ("Không"). */
  readonly amount: number;
  /** "khoảng", "hơn": the figure is not exact. */
  readonly about: boolean;
}

const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(ty|ti)\b/, 1_000_000_000],
  [/^(trieu|tr)\b/, 1_000_000],
  [/^(nghin|ngan|k)\b/, 1_000],
  [/^(dong|vnd|vnđ|d)\b/, 1],
];
const NONE =
  /^(khong|khong co|khong can|khong co kinh phi|khong phat sinh( kinh phi)?|khong can kinh phi|0|0 ?(dong|d|vnd)|mien phi|hoan toan mien phi)\.?$/;

/** "10 triệu" → 10000000, "15.000.000đ", "1,5 triệu"; "Không" → 0. One figure a cell; sums and ranges are told as unread. */
export function readMoney(typed: string): Reading<Money> {
  const text = compose(typed);
  const words = bare(text);
  const unread = (why: string): Reading<Money> => ({ text, why });
  if (words === "") return { text };
  if (NONE.test(words)) return { text, value: { amount: 0, about: false } };
  const about = /\b(khoang|hon|gan|tam|du kien|toi da|khong qua)\b/.test(words);
  const figures = words.match(/\d[\d.,]*/g) ?? [];
  if (figures.length === 0) return unread("chưa thấy số tiền");
  if (figures.length > 1) return unread("có hơn một con số, chưa rõ số nào là số tiền");
  const figure = (figures[0] ?? "").replace(/[.,]+$/, "");
  const after = words.slice(words.indexOf(figure) + figure.length).trim();
  const unit = UNITS.find(([pattern]) => pattern.test(after));
  if (/^\w*\s*(?:dong\s*)?\/\s*[a-z]/.test(after))
    return unread("số tiền tính theo từng năm hay từng đơn vị, chưa phải tổng");
  const value = readFigure(figure, unit !== undefined && unit[1] > 1);
  if (value === undefined) return unread(`chưa đọc được con số ${figure}`);
  if (!unit && (after !== "" || value < 1000)) return unread("chưa thấy đơn vị tiền sau con số, như 10 triệu đồng");
  return { text, value: { amount: Math.round(value * (unit?.[1] ?? 1)), about } };
}

export function showMoney(money: Money): string {
  return money.amount === 0 ? "Không" : `${money.about ? "khoảng " : ""}${showAmount(money.amount)} đồng`;
}

/** Vietnamese order: dots part thousands, a comma opens decimals; "1.5 triệu" is met too and only there read as 1,5. */
function readFigure(figure: string, scaled: boolean): number | undefined {
  if (/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(figure)) return Number(figure.replace(/\./g, "").replace(",", "."));
  if (/^\d+(,\d{1,2})?$/.test(figure)) return Number(figure.replace(",", "."));
  if (/^\d{1,3}(,\d{3})+$/.test(figure)) return Number(figure.replace(/,/g, ""));
  if (scaled && /^\d+\.\d{1,2}$/.test(figure)) return Number(figure);
  return undefined;
}
