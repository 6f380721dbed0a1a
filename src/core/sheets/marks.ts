import type { Mark } from "./edit.ts";
import { columnName, type Layout } from "./layout.ts";
import { HEADING_ROW, type SheetForm } from "./sheet.ts";

/** Signs that open a line of Cần xem lại; the conditional formats look for them. */
export const signs = { must: "✖", should: "▲", info: "ℹ" } as const;

// The add-in clips this to the rows that the sheet has.
const MARKED_ROWS = 2000;
const MUST = "#f4b6b6";
const SHOULD = "#ffe0a3";

/**
 * Conditional formats that colour exactly the cells which the row's own Cần xem lại names:
 * a mark goes as soon as the sentence goes, and no colour of the school's is ever overwritten.
 */
export function markOf(form: SheetForm, layout?: Layout, reviewAt?: number): Mark[] {
  const review = reviewAt ?? form.columns.findIndex(({ field }) => field === "review") + 1;
  if (review === 0) return [];
  const headingRow = layout ? layout.headingRow + 1 : HEADING_ROW;
  const row = headingRow + 1;
  const isForm = form.id === "information";
  const range = { row, column: isForm ? 2 : 1, rows: MARKED_ROWS, columns: isForm ? 1 : review - 1 };
  const said = `$${columnName(review - 1)}${row}`;
  const heading = isForm ? `$A${row}` : `A$${headingRow}`;
  const named = (sign: string): string => `=ISNUMBER(FIND("${sign} "&TRIM(${heading})&":";${said}))`;
  const marks: Mark[] = [
    { range, formula: named(signs.must), background: MUST },
    { range, formula: named(signs.should), background: SHOULD },
  ];
  if (form.id !== "plan") return marks;
  // A merged row pasted from Word has its text in the first cell.
  const text = `TRIM($A${row}&$B${row})`;
  const formula = `=OR(ISNUMBER(SEARCH("tiêu chuẩn";LEFT(${text};14)));LEFT(UPPER(${text});3)="MỨC")`;
  return [...marks, { range, formula, background: "#d9e2f3", bold: true }];
}
