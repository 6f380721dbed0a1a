import type { SheetId } from "../words/fields.ts";

/** What a sheet shows, cell by cell as text (getDisplayValues), rows from 0. */
export type Grid = readonly (readonly string[])[];

export interface Column {
  readonly field: string;
  readonly heading: string;
  /** Pixels. */
  readonly width: number;
  /** staff: to be filled in; given: prefilled, may be changed; addin: written by the add-in only. */
  readonly owner: "staff" | "given" | "addin";
  readonly choices?: readonly string[];
  /** How a cell of the column shows; "text" keeps what is typed as it is typed. */
  readonly format?: "text" | "amount";
  /** The sheet can be read without it (it came in a later version, or only the add-in writes it). */
  readonly optional?: true;
  readonly wrap?: false;
  /** Of the add-in's columns: written when the plan is followed, and left alone by a check. */
  readonly kept?: true;
}

export interface SheetForm {
  readonly id: SheetId;
  readonly name: string;
  /** One sentence under the title: what to do here. */
  readonly guide: string;
  readonly columns: readonly Column[];
  /** Rows made ready for typing when the sheet is built. */
  readonly readyRows: number;
  readonly tabColour: string;
}

/** Title, guide, headings: the rows above the first row of data when the add-in builds a sheet. */
export const HEADING_ROW = 3;

/** A column that is written when the plan is followed. */
export function keptColumn(field: string, heading: string, width: number): Column {
  return { field, heading, width, owner: "addin", format: "text", kept: true };
}

/** The column in which the add-in says what to look at, on every sheet that staff fill. */
export const reviewColumn: Column = {
  field: "review",
  heading: "Cần xem lại",
  width: 520,
  owner: "addin",
  format: "text",
  optional: true,
};
