import { withoutForbidden } from "../words/text.ts";
import type { TagData, TagValue } from "./tags.ts";

/** Takes out of all texts what a document cannot hold; `dropped` names the tags that lost something. */
export function cleanData(data: TagData): { readonly data: TagData; readonly dropped: readonly string[] } {
  const dropped = new Set<string>();

  function text(typed: string, tag: string): string {
    const written = typed.replace(/\r\n?/g, "\n");
    const clean = withoutForbidden(written);
    if (clean !== written) dropped.add(tag);
    return clean;
  }

  function value(one: TagValue, tag: string): TagValue {
    if (typeof one === "string") return text(one, tag);
    return (one as readonly (string | TagData)[]).map((item) =>
      typeof item === "string" ? text(item, tag) : tree(item),
    ) as readonly string[] | readonly TagData[];
  }

  function tree(one: TagData): TagData {
    const result: Record<string, TagValue> = {};
    for (const tag of Object.keys(one)) result[tag] = value(one[tag] ?? "", tag);
    return result;
  }

  return { data: tree(data), dropped: [...dropped] };
}
