/** Tabs part cells, line ends part rows; a quoted cell may hold both (as Sheets and Excel copy). */
export function tabbedBlock(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/gy;
  cell.lastIndex = 0;
  while (cell.lastIndex < text.length || text === "") {
    const [, quoted, plain = "", end = ""] = cell.exec(text) ?? [];
    rows.at(-1)?.push(quoted?.replaceAll('""', '"').replace(/\r\n?/g, "\n") ?? plain);
    if (end === "\t" && cell.lastIndex >= text.length) rows.at(-1)?.push("");
    if (end === "") break;
    if (end !== "\t" && cell.lastIndex < text.length) rows.push([]);
  }
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_cell, at) => row[at] ?? ""));
}

/** What goes into the clipboard: cells that hold tabs, lines or quotes are quoted. */
export function copiedText(block: readonly (readonly string[])[]): string {
  const quoted = (text: string): string => (/["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return block.map((row) => row.map(quoted).join("\t")).join("\n");
}
