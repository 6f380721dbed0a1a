import type PizZip from "pizzip";
import { partText } from "./workbook-parts.ts";

/** Names other programs (openpyxl and its kin) give to parts → the names by which exceljs finds them. */
const usual: readonly [RegExp, string][] = [
  [/^xl\/comments\/comments?(\d+)\.xml$/, "xl/comments$1.xml"],
  [/^xl\/drawings\/(?:commentsDrawing|legacyDrawing)(\d+)\.vml$/, "xl/drawings/vmlDrawing90$1.vml"],
];

/** True when parts or their links were renamed, so that the zip must be read anew. */
export function useUsualNames(zip: PizZip): boolean {
  const renamed = new Map<string, string>();
  for (const path of Object.keys(zip.files))
    for (const [pattern, name] of usual) if (pattern.test(path)) renamed.set(path, path.replace(pattern, name));
  for (const [path, name] of renamed) {
    zip.file(name, partText(zip, path));
    zip.remove(path);
  }
  let changed = renamed.size > 0;
  for (const path of Object.keys(zip.files).filter((name) => /^xl\/worksheets\/_rels\/.+\.rels$/.test(name))) {
    const before = partText(zip, path);
    const after = before.replace(/\bTarget="(\/xl\/|\.\.\/)([^"]+)"/g, (_whole, _start: string, rest: string) => {
      const name = renamed.get(`xl/${rest}`)?.slice("xl/".length) ?? rest;
      return `Target="../${name}"`;
    });
    if (after !== before) zip.file(path, after);
    changed ||= after !== before;
  }
  return changed;
}
