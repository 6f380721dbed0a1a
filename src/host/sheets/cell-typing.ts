import type { CellValue } from "exceljs";
import { dateOfSerial, showsDate } from "./cell-content.ts";
import { isBrokenFormula, toFileFormula } from "./formula-text.ts";
import { isLinkFormula, typedLink, type CellLink } from "./link-formula.ts";
import { parseValue } from "./number-format.ts";
import { zoneOffset } from "../runtime/zoned-time.ts";

export interface TypedCell {
  value: CellValue;
  /** The format that typing gives to a cell which has none yet. */
  format?: string;
  /** Where a typed HYPERLINK leads; its label is the value. */
  link?: CellLink;
}

export interface TypingPlace {
  zone: string;
  /** Completes "1/2" to a date. */
  year: number;
  /** Whether the spreadsheet has a sheet of this id. */
  hasSheet: (id: number) => boolean;
}

const LONGEST = 50_000;

/** Formats that typed text brings along, by the number of the built-in format that numfmt recognises. */
const formatOfId: Readonly<Record<number, string>> = {
  3: "#,##0",
  4: "#,##0.00",
  6: "#,##0 ₫",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  14: "dd/mm/yyyy",
  16: "dd/mm",
  17: "mm/yyyy",
  20: "hh:mm",
  21: "hh:mm:ss",
  22: "dd/mm/yyyy hh:mm",
};

/** setValues acts like typing (semantics.md, "USER_ENTERED"). */
export function typeInto(input: unknown, numberFormat: string | undefined, place: TypingPlace): TypedCell {
  if (input === null || input === undefined || input === "") return { value: null };
  if (typeof input === "boolean") return { value: input };
  if (typeof input === "number") return { value: Number.isFinite(input) ? input : { error: "#NUM!" } };
  if (input instanceof Date) return typedDate(input, place.zone);
  return typedText(String(input), numberFormat, place);
}

function typedDate(date: Date, zone: string): TypedCell {
  const wall = new Date(date.getTime() + zoneOffset(date.getTime(), zone));
  const format = wall.getTime() % 86_400_000 === 0 ? "dd/mm/yyyy" : "dd/mm/yyyy hh:mm:ss";
  return { value: wall, format };
}

function typedText(text: string, numberFormat: string | undefined, place: TypingPlace): TypedCell {
  if (text.length > LONGEST)
    throw new Error("Your input contains more than the maximum of 50000 characters in a single cell.");
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith("=") && text.length > 1) return typedFormula(text.slice(1), place);
  if (numberFormat === "@") return { value: text };
  const parsed = typedNumber(text, numberFormat, place.year);
  if (parsed !== undefined) return parsed;
  return /^[+-]./s.test(text) ? typedFormula(text, place) : { value: text };
}

function typedFormula(formula: string, place: TypingPlace): TypedCell {
  if (isLinkFormula(formula)) {
    const typed = typedLink(formula, place.hasSheet);
    return typed === undefined ? { value: { error: "#NAME?" } } : { value: typed.label, link: typed.link };
  }
  // Google shows #ERROR!, a word the file format does not have
  if (isBrokenFormula(formula)) return { value: { error: "#NAME?" } };
  return { value: { formula: toFileFormula(formula.trim()) } };
}

function typedNumber(text: string, numberFormat: string | undefined, year: number): TypedCell | undefined {
  const parsed = parseValue(text, { locale: "vi" });
  if (parsed === undefined || parsed === null) return undefined;
  if (typeof parsed.value !== "number") return typeof parsed.value === "boolean" ? { value: parsed.value } : undefined;
  const id = Number(parsed.formatId ?? 0);
  const brought = formatOfId[id];
  // fractions such as "1 1/2" are numbers to Excel, text to Google
  if (id !== 0 && brought === undefined) return undefined;
  const serial = id === 16 ? inYear(parsed.value, year) : parsed.value;
  const asDate = showsDate(brought) || (brought === undefined && showsDate(numberFormat));
  return { value: asDate ? dateOfSerial(serial) : serial, ...(brought === undefined ? {} : { format: brought }) };
}

/** numfmt completes day and month with the machine's year; the session has its own clock. */
function inYear(serial: number, year: number): number {
  const date = dateOfSerial(serial);
  return Date.UTC(year, date.getUTCMonth(), date.getUTCDate()) / 86_400_000 + 25_569;
}

/** The format that typing puts in place of the old one, if any: typing fills a gap, and a date must show. */
export function newFormat(old: string | undefined, { value, format }: TypedCell): string | undefined {
  if (format === undefined || format === old) return undefined;
  if (old === undefined || old === "General") return format;
  return value instanceof Date && !showsDate(old) ? format : undefined;
}
