import type { Day } from "../words/day.ts";

export interface Paper {
  readonly kind: string;
  /** With the year when it is part of the number: "18/2018", "5932". */
  readonly number: string;
  readonly sign: string;
  readonly date?: Day;
  readonly issuer: string;
  readonly subject: string;
  readonly inForceFrom?: Day;
  /** First day on which it no longer holds, and what holds instead (names joined by " và "). */
  readonly replacedFrom?: Day;
  readonly replacedBy?: string;
  /** "official" only once the paper's own text was compared; "second-hand" otherwise: users are told. */
  readonly verified: "official" | "second-hand";
  readonly remark?: string;
}
