import type PizZip from "pizzip";
import type { SheetFile } from "./sheet-file.ts";
import { partText } from "./workbook-parts.ts";
import { attributesOf, unescapeXml } from "./xml-text.ts";

/** exceljs forgets comments on cells that hold nothing else; they are put back as plain text. */
export function restoreNotes(zip: PizZip, sheetPath: string, sheet: SheetFile): void {
  const comments = partText(zip, commentsPath(zip, sheetPath));
  for (const [, opening = "", body = ""] of comments.matchAll(/<comment\s([^>]*)>([\s\S]*?)<\/comment>/g)) {
    const { ref } = attributesOf(opening) as { ref?: string };
    if (ref === undefined) continue;
    const cell = sheet.worksheet.getCell(ref);
    const runs = [...body.matchAll(/<t(?:\s[^>]*)?>([\s\S]*?)<\/t>/g)].map(([, text = ""]) => unescapeXml(text));
    if ((cell.note as unknown) === undefined) cell.note = { texts: [{ text: runs.join("") }] };
  }
}

function commentsPath(zip: PizZip, sheetPath: string): string {
  const rels = partText(zip, sheetPath.replace(/([^/]+)$/, "_rels/$1.rels"));
  for (const [tag] of rels.matchAll(/<Relationship\s[^>]*>/g)) {
    const { Type = "", Target = "" } = attributesOf(tag);
    if (Type.endsWith("/relationships/comments"))
      return Target.startsWith("/") ? Target.slice(1) : `xl/${Target.replace(/^\.\.\//, "")}`;
  }
  return "";
}
