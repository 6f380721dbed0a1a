import type PizZip from "pizzip";
import { LOST } from "../lines/formula-references.ts";
import type { SheetFile } from "./sheet-file.ts";
import { partText } from "./workbook-parts.ts";
import { attributesOf, escapeXml, unescapeXml } from "./xml-text.ts";

/** The file's names as they stand in it: exceljs keeps only plain areas, and forgets whose sheet a name belongs to. */
export interface DefinedNames {
  tags: readonly { opening: string; text: string }[];
  /** All sheets of the file in its order, as `localSheetId` counts them. */
  sheetOrder: readonly string[];
}

export const noNames: DefinedNames = { tags: [], sheetOrder: [] };

export function readNames(zip: PizZip): DefinedNames {
  const xml = partText(zip, "xl/workbook.xml");
  const tags = [...xml.matchAll(/<definedName(\s[^>]*)>([^<]*)<\/definedName>/g)];
  const sheets = [...xml.matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)].map(([tag]) => attributesOf(tag)["name"] ?? "");
  return { tags: tags.map(([, opening = "", text = ""]) => ({ opening, text })), sheetOrder: sheets };
}

/** The names with their places changed; a print area or filter without a place is no name any more. */
export function changedNames(names: DefinedNames, change: (text: string) => string): DefinedNames {
  const tags = names.tags.flatMap((tag) => {
    const text = unescapeXml(tag.text);
    const changed = change(text);
    if (changed === text) return [tag];
    const builtIn = attributesOf(tag.opening)["name"]?.startsWith("_xlnm.") === true;
    return builtIn && changed.includes(LOST) ? [] : [{ opening: tag.opening, text: escapeXml(changed) }];
  });
  return { ...names, tags };
}

/** Replaces what exceljs wrote by the names as they were, following sheets that moved or were renamed. */
export function withNames(workbookXml: string, names: DefinedNames, sheets: readonly SheetFile[]): string {
  const written = names.tags.flatMap((tag) => writtenName(tag, names.sheetOrder, sheets) ?? []).join("");
  const bare = workbookXml.replace(/<definedNames>[\s\S]*?<\/definedNames>|<definedNames\/>/, "");
  return written === "" ? bare : bare.replace("</sheets>", () => `</sheets><definedNames>${written}</definedNames>`);
}

function writtenName(
  { opening, text }: { opening: string; text: string },
  order: readonly string[],
  sheets: readonly SheetFile[],
): string | undefined {
  let renamed = text;
  for (const { originalName, worksheet } of sheets)
    if (originalName !== undefined && originalName !== worksheet.name)
      renamed = renamed.replaceAll(mention(originalName), () => `${quoted(worksheet.name)}!`);
  const local = attributesOf(opening)["localSheetId"];
  if (local === undefined) return `<definedName${opening}>${renamed}</definedName>`;
  const place = sheets.findIndex(
    (sheet) => sheet.originalName !== undefined && sheet.originalName === order[Number(local)],
  );
  if (place === -1) return undefined;
  const moved = opening.replace(/\blocalSheetId="\d+"/, `localSheetId="${place}"`);
  return `<definedName${moved}>${renamed}</definedName>`;
}

function quoted(name: string): string {
  return escapeXml(`'${name.replaceAll("'", "''")}'`);
}

function mention(name: string): RegExp {
  const plain = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`${plain(quoted(name))}!|(?<![\\w.'])${plain(escapeXml(name))}!`, "g");
}
