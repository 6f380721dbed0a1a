import type { TagData, TagValue } from "./tags.ts";
import type { Template } from "./template/template.ts";

const NAMED = 6;

/** Tells which tags hold something that the template does not print: a school's own template may have lost one. */
export function unprinted(data: TagData, { tags }: Template, needless: readonly string[]): readonly string[] {
  const known = new Set([...needless, ...tags.flatMap((part) => part.map(({ name }) => name))]);
  const lost = [...new Set(filledTags(data))].filter((tag) => !known.has(tag));
  if (lost.length === 0) return [];
  const named = lost.slice(0, NAMED).map((tag) => `{${tag}}`);
  const more = lost.length > NAMED ? ` và ${lost.length - NAMED} thẻ nữa` : "";
  return [`Mẫu không có thẻ ${named.join(", ")}${more}; báo cáo không in phần đó.`];
}

/** The tags of texts and of lists of lines that hold something; a list of rows speaks through the tags inside it. */
function filledTags(data: TagData): string[] {
  return Object.keys(data).flatMap((tag) => {
    const value: TagValue = data[tag] ?? "";
    if (typeof value === "string") return value.trim() === "" ? [] : [tag];
    const items = value as readonly (string | TagData)[];
    return items.flatMap((item) => (typeof item === "string" ? (item.trim() === "" ? [] : [tag]) : filledTags(item)));
  });
}
