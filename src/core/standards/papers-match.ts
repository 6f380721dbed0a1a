import type { Day } from "../words/day.ts";
import { bare } from "../words/text.ts";
import type { Paper } from "./paper.ts";

/** What staff wrote of a paper; a Citation is one. */
export interface Cited {
  readonly kind?: string;
  readonly number?: string;
  readonly sign?: string;
  readonly date?: Day;
  readonly issuer?: string;
}

/** The last pieces of a sign and the bodies they stand for. */
const BODIES: readonly (readonly [RegExp, RegExp])[] = [
  [/^bgd/, /\bbo\b.*\b(?:gd|giao duc)/],
  [/^sgd/, /\bso\b.*\b(?:gd|giao duc)/],
  [/^pgd/, /\bphong\b.*\b(?:gd|giao duc)/],
  [/^(?:ct)?ubnd/, /\bubnd\b|\buy ban\b/],
  [/^cp$/, /\bchinh phu\b/],
  [/^ttg$/, /\bthu tuong\b/],
  [/^qh\d*$/, /\bquoc hoi\b/],
];
/** Only one body makes them, so the sign need not tell whose it is. */
const OF_ONE_BODY: readonly string[] = ["Luật", "Bộ luật", "Pháp lệnh", "Nghị định"];

/** "TT-BGD&ĐT" → ["tt", "bgddt"]; "BGD-ĐT" is one body too. */
function pieces(sign: string): string[] {
  return bare(sign)
    .replace(/gd\s*[-&]\s*dt/g, "gddt")
    .split(/[^a-z0-9]+/)
    .filter((piece) => piece !== "");
}

const letters = (sign: string): string => pieces(sign).join("");

/** Whether the sign is of that body: ("BGDĐT-QLCL", "Bộ Giáo dục và Đào tạo") → true. */
export function isOfBody(sign: string, issuer: string): boolean {
  const body = bare(issuer);
  return pieces(sign).some((piece) => BODIES.some(([mark, name]) => mark.test(piece) && name.test(body)));
}

/** "07/2013" and "7" of 2013 are one: "7/2013"; without a year, "7/". */
function key(number: string, date: Day | undefined): string {
  const [first = "", year = ""] = number.split("/");
  return `${first.replace(/^0+(?=\d)/, "").toLowerCase()}/${year || (date ?? "").slice(0, 4)}`;
}

function sameBody(cited: Cited, paper: Paper): boolean {
  if (OF_ONE_BODY.includes(paper.kind)) return true;
  if (cited.date !== undefined && cited.date === paper.date) return true;
  const bodies = BODIES.filter(([mark]) => pieces(paper.sign).some((piece) => mark.test(piece)));
  const typed = pieces(cited.sign ?? "").filter((piece) => piece.length > 2 && piece !== "ttlt");
  if (typed.length > 0) return typed.some((piece) => bodies.some(([mark]) => mark.test(piece)));
  return cited.issuer === undefined || isOfBody(paper.sign, cited.issuer);
}

/** The same number and year, the same kind or sign, and no other body: each ministry has its own Thông tư 18/2018. */
export function isSamePaper(cited: Cited, paper: Paper): boolean {
  if (cited.number === undefined) return false;
  const sameSign = cited.sign !== undefined && letters(cited.sign) === letters(paper.sign);
  const wanted = key(paper.number, paper.date);
  const found = key(cited.number, cited.date);
  // A công văn is often cited without its day; number and whole sign are enough then.
  if (found.endsWith("/")) return sameSign && !paper.number.includes("/") && wanted.startsWith(found);
  return found === wanted && (sameSign || (cited.kind === paper.kind && sameBody(cited, paper)));
}

/** A sign was typed and is not the paper's: "BGDĐT-KTKĐCLGD" for 5932/BGDĐT-QLCL. Case, "&" and diacritics do not count. */
export function wrongSign(cited: Cited, paper: Paper): boolean {
  return cited.sign !== undefined && letters(cited.sign) !== letters(paper.sign);
}

/** A day was typed and is not the paper's; false where either is unknown. */
export function wrongDate(cited: Cited, paper: Paper): boolean {
  return cited.date !== undefined && paper.date !== undefined && cited.date !== paper.date;
}

/** The year in the number is not the year of the day: "18/2018/TT-BGDĐT ngày 22/8/2019". True of known and unknown papers alike. */
export function yearsDiffer(cited: Cited): boolean {
  const year = /\/(\d{4})$/.exec(cited.number ?? "")?.[1];
  return year !== undefined && cited.date !== undefined && !cited.date.startsWith(year);
}

/**
 * Why a plan of that day cannot rest on the paper; undefined when it can, or when nobody knows.
 * @example notInForce(thongTu18, "2026-07-07") → "replaced"
 */
export function notInForce(paper: Paper, day: Day): "not-yet" | "replaced" | undefined {
  if (paper.replacedFrom !== undefined && day >= paper.replacedFrom) return "replaced";
  const from = paper.inForceFrom ?? paper.date;
  return from !== undefined && day < from ? "not-yet" : undefined;
}
