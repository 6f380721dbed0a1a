import type { TagData, TagValue } from "./tags.ts";

/** Closes the content of an administrative document: NĐ 30/2020/NĐ-CP, phụ lục I. */
export const END_MARK = "./.";

/**
 * The same data with "./." after its last text; undefined when it holds no text.
 * The tags of a section are declared in the order in which they are printed.
 */
export function withEndMark<T extends TagValue | TagData>(value: T): T | undefined {
  if (typeof value === "string")
    return (value.trim() === "" ? undefined : `${closed(value)}${END_MARK}`) as T | undefined;
  if (typeof value !== "object") return undefined;
  const keys = Object.keys(value).reverse();
  for (const key of keys) {
    const ended = withEndMark((value as Record<string, TagValue>)[key] ?? "");
    if (ended === undefined) continue;
    const copy = Array.isArray(value) ? [...(value as readonly TagValue[])] : { ...value };
    return Object.assign(copy, { [key]: ended }) as T;
  }
  return undefined;
}

function closed(text: string): string {
  return text.replace(/\s*\.?\/\.\s*$/, "").replace(/[\s.;,]+$/, "");
}
