/** About a third of a landscape page: a shorter row moves whole to the next page, a taller one may break. */
const WHOLE_ROW_LINES = 12;

/** Twips of an average letter at 12 pt, and of a cell's two margins. */
const LETTER = 112;
const MARGINS = 140;

/** Takes `w:cantSplit` from the rows of tables that came out taller than that. */
export function letTallRowsBreak(xml: string): string {
  return xml
    .split("</w:tr>")
    .map((piece) => {
      // before its row, a piece may hold all that stands between two tables
      const from = Math.max(piece.lastIndexOf("<w:tr>"), piece.lastIndexOf("<w:tr "));
      const row = piece.slice(Math.max(0, from));
      if (!row.includes("<w:cantSplit") || !isTall(row)) return piece;
      return piece.slice(0, Math.max(0, from)) + row.replace(/<w:cantSplit[^>]*>/, "");
    })
    .join("</w:tr>");
}

function isTall(row: string): boolean {
  return row.split("</w:tc>").some((cell) => printedLines(cell) > WHOLE_ROW_LINES);
}

function printedLines(cell: string): number {
  const width = Number(/<w:tcW [^>]*w:w="(\d+)"/.exec(cell)?.[1] ?? 0);
  const letters = Math.max(1, Math.floor((width - MARGINS) / LETTER));
  let lines = 0;
  for (const paragraph of cell.split("</w:p>").slice(0, -1)) {
    for (const text of textOf(paragraph).split("\n")) lines += Math.max(1, Math.ceil(text.length / letters));
  }
  return lines;
}

/** The text of a paragraph's runs, its breaks as "\n". */
function textOf(paragraph: string): string {
  let text = "";
  for (const piece of paragraph.match(/<w:br\/>|<w:t(?: [^>]*)?>[^<]*/g) ?? []) {
    text += piece === "<w:br/>" ? "\n" : piece.slice(piece.indexOf(">") + 1).replace(/&\w+;/g, "x");
  }
  return text;
}
