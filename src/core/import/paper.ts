import type { Trouble } from "../words/trouble.ts";

/** A line of the paper with the words for where it stands: "đoạn 34", "bảng 2, hàng 5". */
export interface PaperLine {
  readonly place: string;
  readonly text: string;
}

export interface PaperParagraph extends PaperLine {
  readonly kind: "paragraph";
}

export interface PaperCell {
  /** Lines of the cell, a table inside it too. */
  readonly text: string;
  /** The first column of the table's grid that it takes, from 0, and how many. */
  readonly at: number;
  readonly span: number;
  /** It goes on with the cell above (merged downwards). */
  readonly goesOn: boolean;
}

export interface PaperRow {
  readonly cells: readonly PaperCell[];
  readonly place: string;
}

export interface PaperTable {
  readonly kind: "table";
  readonly rows: readonly PaperRow[];
  readonly place: string;
}

export type Block = PaperParagraph | PaperTable;

/** A cell of Google Sheets holds 50,000 letters. */
export const LONGEST_CELL = 40_000;

/** A plan on paper: paragraphs and tables in their order. */
export interface Paper {
  readonly blocks: readonly Block[];
  /** Text that stands beside the body: headers, text boxes, notes. */
  readonly aside: readonly PaperLine[];
  /** Lines of the cells may be torn by narrow columns (pasted text), not set by the writer. */
  readonly wrapped: boolean;
  /** What was left out on purpose, in sentences. */
  readonly remarks: readonly string[];
}

export type PaperReading = { readonly paper: Paper } | { readonly trouble: Trouble };

/** Every line of the paper, in its order. */
export function linesOfPaper({ blocks, aside }: Paper): PaperLine[] {
  const split = ({ place, text }: PaperLine): PaperLine[] =>
    text
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map((line) => ({ place, text: line }));
  const body = blocks.flatMap((block) =>
    block.kind === "paragraph"
      ? split(block)
      : block.rows.flatMap(({ cells, place }) => cells.flatMap(({ text }) => split({ place, text }))),
  );
  return [...body, ...aside.flatMap(split)];
}
