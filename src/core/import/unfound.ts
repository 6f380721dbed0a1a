import type { SheetEdit } from "../sheets/edit.ts";
import type { PaperLine } from "./paper.ts";

/** Lines of the paper that stand nowhere in the workbook word for word, marks of lists and blanks aside. */
export function unfound(
  lines: readonly PaperLine[],
  edits: readonly SheetEdit[],
  left: readonly PaperLine[],
): PaperLine[] {
  const rows = [
    ...edits.flatMap(({ writes }) =>
      writes.flatMap(({ values }) => values.map((cells) => cells.map(String).join("\n"))),
    ),
    ...left.map(({ text }) => text),
  ];
  const known = new Set(rows.flatMap((text) => [text, ...text.split("\n")]).map(solid));
  const all = rows.map(solid).join("\n");
  return lines.filter(({ text }) => {
    const line = solid(text);
    return line !== "" && !known.has(line) && !all.includes(line);
  });
}

function solid(text: string): string {
  return text
    .normalize("NFC")
    .replace(/^\s*(?:[-+•*–]|\d{1,2}[.)])\s+/, "")
    .replace(/\s+/g, "");
}
