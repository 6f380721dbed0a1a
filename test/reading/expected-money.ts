import type { Money } from "../../src/core/reading/money/money.ts";

/** A money reading with only its own parts named; all else is as for a plain sum. */
export const money = (parts: Partial<Money>): Money => ({
  about: false,
  none: false,
  open: false,
  sources: [],
  parts: [],
  ...parts,
});
export const TRIEU = 1_000_000;
export const TY = 1_000_000_000;
