import type { Field, Severity, SheetId } from "./fields.ts";

/** Where a fault stands: a rule names row and field; the A1 name is made last, from that day's layout. */
export interface Place {
  readonly sheet: SheetId;
  /** Row of the sheet, from 1; 0 when the row itself is missing. */
  readonly row: number;
  readonly field: Field;
}

/** Something in the school's data that an officer would stop at. */
export interface Finding extends Place {
  /** Permanent, never reused: MUC, TG, TC, ND, KP, TO, TH … and a number. */
  readonly code: string;
  readonly severity: Severity;
  readonly problem: string;
  readonly remedy: string;
}
