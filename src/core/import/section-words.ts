import { headingLabel } from "../plan/heading-label.ts";
import { bare, oneLine } from "../words/text.ts";

export type Opens = "general" | "basis" | "organisation" | "signature" | "narrative";

/** A short line that ends no sentence. */
function isShort(text: string): boolean {
  return text.length <= 150 && !/[.;,!?…]$/.test(text) && !/:\s*\S/.test(text);
}

const isCapital = (text: string): boolean => text === text.toUpperCase() && /\p{L}{2}/u.test(text);

/** "I.", "Phần II": a section of the whole plan. */
export function isSection(line: string): boolean {
  const text = oneLine(line);
  const label = headingLabel(text);
  return (
    label !== undefined &&
    isShort(text) &&
    /^(?:(?:phần|mục|chương)\s+)?[IVX]+\s*[.:)/-]/iu.test(text) &&
    label.kind.trim().endsWith("0")
  );
}

/** "1.", "a)", "2.1.": a heading inside a section. */
export function isHeading(line: string): boolean {
  const text = oneLine(line);
  const label = headingLabel(text);
  const rest = label?.rest.replace(/^\s*[.)/:-]+\s*/, "") ?? "";
  return label !== undefined && rest !== "" && /^\s*[.)/:]/.test(label.rest) && isShort(text.replace(/:$/, ""));
}

/** The part of the plan that a line opens by its words; undefined where it opens none. */
export function opening(line: string): Opens | undefined {
  const text = oneLine(line);
  const section = isSection(text);
  const words = bare(section ? (headingLabel(text)?.rest ?? text) : text).replace(/^[\s.)/:-]+/, "");
  if (/^noi nhan\s*:?/.test(words) && words.length <= 60) return "signature";
  if (!section && !(isCapital(text) && isShort(text))) return undefined;
  if (/^thong tin chung/.test(words)) return "general";
  if (/^(?:cac )?can cu\b/.test(words) && words.length <= 60 && !/\d/.test(words)) return "basis";
  if (/^to chuc thuc hien/.test(words)) return "organisation";
  if (section) return "narrative";
  return /^(?:muc dich|muc tieu|yeu cau|ket qua|noi dung|chi tieu|phuong huong|danh gia|van de|theo doi)/.test(words)
    ? "narrative"
    : undefined;
}
