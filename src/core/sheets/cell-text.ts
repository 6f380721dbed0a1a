import { showAmount } from "../words/amount.ts";
import { showDay, type Day } from "../words/day.ts";

/** What stands behind a cell that is not text: a date as its day, or a number. */
export type Held = { readonly day: Day } | number | undefined;

/**
 * The text of a cell as a Vietnamese reader means it. A real date shown as 9/5/2024 or "Thg10-24", or a number shown
 * shortened (10.000 for ten million, 1,5E+07), would be read wrongly by what it shows.
 */
export function cellText(shown: string, held: Held): string {
  if (held === undefined || shown === "") return shown;
  return typeof held === "number" ? numberText(shown, held) : dayText(shown, held.day);
}

function dayText(shown: string, day: Day): string {
  const [year = "", month = "", date = ""] = day.split("-");
  if (Number(year) < 1950) return shown;
  const parts = (shown.match(/\d+/g) ?? []).map(Number);
  const monthOnly =
    parts.length === 2 && parts.includes(Number(month)) && parts.some((part) => part % 100 === Number(year) % 100);
  return monthOnly && Number(date) === 1 ? `${Number(month)}/${year}` : showDay(day);
}

function numberText(shown: string, value: number): string {
  const digits = (text: string): string => text.replace(/\D/g, "");
  if (shown.includes("%") || digits(shown) === digits(String(value))) return shown;
  return Number.isInteger(value) && Math.abs(value) >= 1000 ? showAmount(value) : String(value).replace(".", ",");
}
