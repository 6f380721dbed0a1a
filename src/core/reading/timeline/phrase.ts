import type { SchoolCalendar } from "../../words/school-year.ts";
import type { Impossible, Moment } from "./span.ts";

/** What a phrase names: one stretch, several, or from one to the other. */
export type Named = Moment | readonly Moment[] | { readonly from: Moment; readonly to: Moment } | Impossible;

/** A way of naming days, at the beginning of the (bare) words. */
export interface Phrase {
  readonly pattern: RegExp;
  /** undefined: not this phrase after all. */
  readonly read: (found: RegExpExecArray, calendar?: SchoolCalendar) => Named | undefined;
}
