import { below } from "./xml-tree.ts";
import type { Element } from "./xml-tree.ts";

export interface SectionOfBody {
  readonly properties: Element;
  readonly tables: readonly Element[];
  readonly last: Element | undefined;
}

/** The sections of a document body: each ends with the paragraph that holds its properties, the last with the body's own. */
export function sectionsOf(document: Element): SectionOfBody[] {
  const found: SectionOfBody[] = [];
  let tables: Element[] = [];
  let last: Element | undefined;
  for (const child of below(document, "w:body")[0]?.children ?? []) {
    const properties = child.name === "w:sectPr" ? child : below(child, "w:sectPr")[0];
    if (child.name === "w:tbl") tables.push(child);
    if (properties !== undefined) {
      found.push({ properties, tables, last: child.name === "w:sectPr" ? last : child });
      tables = [];
    }
    last = child;
  }
  return found;
}
