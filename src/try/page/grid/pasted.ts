import { tabbedBlock } from "./tabbed.ts";

/** A block from the clipboard: rows of cells. A table (Word, Excel, Sheets) keeps its cells whole; else tabs and lines. */
export function pastedBlock(clipboard: Pick<DataTransfer, "getData">): string[][] {
  const table = tableOf(clipboard.getData("text/html"));
  const block = table ?? tabbedBlock(clipboard.getData("text/plain"));
  return block.map((row) => row.map((text) => text.normalize("NFC")));
}

/** DOMParser loads nothing and runs nothing: only texts are taken. */
function tableOf(html: string): string[][] | undefined {
  const table = html === "" ? null : new DOMParser().parseFromString(html, "text/html").querySelector("table");
  if (!table) return undefined;
  const rows: string[][] = [];
  for (const [down, row] of [...table.rows].entries()) {
    let across = 0;
    for (const cell of row.cells) {
      while (rows[down]?.[across] !== undefined) across += 1;
      span(rows, down, across, cell);
      across += cell.colSpan;
    }
  }
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_cell, at) => row[at] ?? ""));
}

/** A merged cell has its text in the first place, and blanks in the others. */
function span(rows: string[][], down: number, across: number, cell: HTMLTableCellElement): void {
  for (let row = down; row < down + cell.rowSpan; row += 1)
    for (let column = across; column < across + cell.colSpan; column += 1) {
      rows[row] ??= [];
      const line = rows[row];
      if (line) line[column] = row === down && column === across ? textOf(cell) : "";
    }
}

/** Paragraphs and breaks are lines of the cell; other line ends of the source are blanks. */
function textOf(cell: Element): string {
  const lines = [""];
  const add = (text: string): void => {
    lines[lines.length - 1] += text;
  };
  const visit = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) return add((node.textContent ?? "").replace(/[\s\u00a0]+/g, " "));
    if (!(node instanceof Element)) return;
    if (node.tagName === "BR") return void lines.push("");
    if (["STYLE", "SCRIPT"].includes(node.tagName)) return;
    const block = /^(?:P|DIV|LI|H[1-6]|TABLE|TR|UL|OL)$/.test(node.tagName);
    if (block && lines.at(-1)?.trim() !== "") lines.push("");
    node.childNodes.forEach(visit);
    if (block && lines.at(-1)?.trim() !== "") lines.push("");
  };
  cell.childNodes.forEach(visit);
  return lines
    .map((line) => line.replace(/ +/g, " ").trim())
    .join("\n")
    .replace(/^\n+|\n+$/g, "");
}
