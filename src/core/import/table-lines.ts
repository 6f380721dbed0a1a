import { bare, sameName } from "../words/text.ts";
import { sourceOf, type FoundTable, type Source } from "./find-table.ts";
import { LONGEST_CELL, type PaperLine, type PaperRow, type PaperTable } from "./paper.ts";

/** A row of a table by the fields of its columns. */
export interface TableLine {
  readonly cells: Record<string, string>;
  /** Fields whose cell is merged with the one above. */
  readonly goesOn: readonly string[];
  readonly place: string;
}

export interface ReadTable {
  readonly lines: readonly TableLine[];
  /** Cells of columns that the sheet does not have. */
  readonly left: readonly PaperLine[];
}

/**
 * The rows below the headings, cells by field; repeated headings and "(1) (2) …" are the form's.
 * @param takes the fields that the sheet has; @param whole the field for a row of one cell, as a band has it.
 */
export function tableLines(
  table: PaperTable,
  { sources, from }: FoundTable,
  takes: ReadonlySet<string>,
  whole: (text: string) => string,
): ReadTable {
  const left: PaperLine[] = [];
  const lines: TableLine[] = [];
  for (const row of table.rows.slice(from)) {
    const filled = row.cells.filter(({ text }) => text !== "");
    if (filled.length === 0 || isHeading(row, sources) || isNumbers(row)) continue;
    const [only] = filled;
    if (only && row.cells.length === 1 && sources.length > 1) {
      lines.push({ cells: { [whole(only.text)]: only.text }, goesOn: [], place: row.place });
      continue;
    }
    const cells: Record<string, string> = {};
    const goesOn: string[] = [];
    row.cells.forEach((cell, nth) => {
      const source = sourceOf(cell, nth, row, sources);
      const { field } = source ?? {};
      if (field !== undefined && cell.goesOn) goesOn.push(field);
      if (cell.text === "") return;
      if (source && field !== undefined && takes.has(field) && cell.text.length < LONGEST_CELL) {
        cells[field] = joined(cells[field], cell.text, source, sources);
      } else left.push({ place: `${row.place}${source?.heading ? `, cột “${source.heading}”` : ""}`, text: cell.text });
    });
    if (Object.keys(cells).length > 0) lines.push({ cells, goesOn, place: row.place });
  }
  return { lines, left };
}

/** Several columns that one field takes in: from … to, the lead and the partners, else one under the other. */
function joined(before: string | undefined, text: string, source: Source, sources: readonly Source[]): string {
  const label = source.under === "" ? source.heading : source.under;
  const isPartner = source.field === "lead" && /^phoi hop/.test(bare(label));
  if (before === undefined) return text;
  if (isPartner) return `${before}; phối hợp: ${text}`;
  if (source.field === "timeline") return `${before} - ${text}`;
  const first = sources.find(({ field }) => field === source.field) === source;
  return first ? `${before}\n${text}` : `${before}\n${label}: ${text}`;
}

function isHeading(row: PaperRow, sources: readonly Source[]): boolean {
  const texts = row.cells.map(({ text }) => sameName(text)).filter((text) => text !== "");
  const names = new Set(sources.map(({ heading }) => sameName(heading)).filter((name) => name !== ""));
  const same = texts.filter((text) => names.has(text)).length;
  return same >= 3 && same * 2 > texts.length;
}

function isNumbers({ cells }: PaperRow): boolean {
  const texts = cells.map(({ text }) => text).filter((text) => text !== "");
  return (
    texts.length >= 4 && texts.every((text, index) => Number(/^\(?(\d{1,2})\)?$/.exec(text)?.[1] ?? -1) === index + 1)
  );
}
