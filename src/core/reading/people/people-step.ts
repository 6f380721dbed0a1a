import type { Party } from "./party.ts";
import type { Role } from "./people-roles.ts";

/** What a cell is made of, in order; beside: parties without a comma between, end: ";" or ".". */
export type Item =
  | { readonly kind: "party"; readonly party: Party }
  | { readonly kind: "role"; readonly role: Role; readonly heading: boolean; readonly ofLast: boolean }
  | { readonly kind: "beside" | "comma" | "end" };

export type Read = { readonly items: readonly Item[] } | { readonly why: string };

/** What was read so far, where the next word stands, and why it stopped, when it did. */
export interface Step {
  readonly items: readonly Item[];
  readonly at: number;
  readonly why?: string;
}
