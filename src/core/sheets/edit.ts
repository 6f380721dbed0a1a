/**
 * Changes to one sheet, as values; the add-in applies them with one call each, whatever the rows.
 * Rows and columns count from 1, as Google's getRange does.
 */
export interface SheetEdit {
  readonly sheet: string;
  /** Make the sheet first, at this place among the tabs (from 0). */
  readonly create?: { readonly at: number; readonly tabColour: string };
  /** The sheet gets this name; an edit that renames does nothing else. */
  readonly rename?: string;
  /** The grid must reach this far; rows and columns are added at its end. */
  readonly reach?: { readonly rows: number; readonly columns: number };
  /** Rows put in before anything else is written, from the top down; rows and writes count with those above put in. */
  readonly inserts?: readonly { readonly after: number; readonly rows: number }[];
  readonly styles: readonly Style[];
  readonly widths: readonly { readonly column: number; readonly pixels: number }[];
  readonly choices: readonly { readonly range: Area; readonly values: readonly string[] }[];
  readonly marks: readonly Mark[];
  readonly writes: readonly Write[];
  readonly frozenRows?: number;
}

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Text is written as text: never read as a formula, a date or a number. Numbers are written as numbers. */
export interface Write {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly (string | number | CellLink | CellFormula)[])[];
}

/** Shows the name of a cell ("F8") and leads there. Its own cell must not be formatted as text. */
export interface CellLink {
  /** The sheet's name; where there is no such sheet, the cell's name alone is written. */
  readonly sheet: string;
  readonly cell: string;
}

/**
 * A formula of the add-in's own. Its texts are quoted where it is written, so that nothing staff typed can become part of
 * a formula. Its own cell must not be formatted as text.
 */
export interface CellFormula {
  readonly formula: "IMPORTRANGE" | "SUMIF" | "COUNTIF";
  /** Texts, and ranges of its own sheet ("F4:F203"). */
  readonly with: readonly (string | { readonly range: string })[];
}

export interface Style {
  readonly range: Area;
  readonly background?: string;
  readonly colour?: string;
  readonly bold?: true;
  readonly size?: number;
  /** Either way the text stands at the top of its cell. */
  readonly wrap?: boolean;
  readonly format?: "text" | "amount" | "automatic";
  readonly border?: true;
}

/** A conditional format: the cells themselves, and the colours staff gave them, stay as they are. */
export interface Mark {
  readonly range: Area;
  /** With ";" between arguments, which every locale of Google Sheets takes. */
  readonly formula: string;
  readonly background: string;
  readonly bold?: true;
}

/** An edit that does nothing yet. */
export function nothing(sheet: string): SheetEdit {
  return { sheet, styles: [], widths: [], choices: [], marks: [], writes: [] };
}
