import type PizZip from "pizzip";
import { attributesOf } from "./xml-text.ts";

export function partText(zip: PizZip, path: string): string {
  return zip.file(path)?.asText() ?? "";
}

/** Where the zip keeps each worksheet: sheet name → "xl/worksheets/sheet1.xml". */
export function sheetParts(zip: PizZip): Map<string, string> {
  const targets = new Map<string, string>();
  for (const [tag] of partText(zip, "xl/_rels/workbook.xml.rels").matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)) {
    const { Id, Target, Type } = attributesOf(tag) as { Id?: string; Target?: string; Type?: string };
    if (Type?.endsWith("/worksheet") === true && Id !== undefined && Target !== undefined)
      targets.set(Id, Target.startsWith("/") ? Target.slice(1) : `xl/${Target}`);
  }
  const parts = new Map<string, string>();
  for (const [tag] of partText(zip, "xl/workbook.xml").matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)) {
    const found = attributesOf(tag);
    const path = targets.get(found["r:id"] ?? "");
    if (path !== undefined) parts.set(found["name"] ?? "", path);
  }
  return parts;
}
