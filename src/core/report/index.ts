import type { Section } from "./section.ts";
import { draftMark } from "./sections/draft-mark.ts";
import { legalBasis } from "./sections/legal-basis.ts";
import { letterhead } from "./sections/letterhead.ts";
import { narrative } from "./sections/narrative.ts";
import { organisation } from "./sections/organisation.ts";
import { planTable } from "./sections/plan-table.ts";
import { recipientsAndSignature } from "./sections/recipients-and-signature.ts";
import { title } from "./sections/title.ts";

/** The document's parts, in its order. */
export const sections: readonly Section[] = [
  draftMark,
  letterhead,
  title,
  legalBasis,
  narrative,
  planTable,
  organisation,
  recipientsAndSignature,
];
