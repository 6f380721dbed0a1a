import type { FormId } from "../words/fields.ts";
import type { Section } from "./section.ts";
import { formOrganisation } from "./sections/bieu-2/form-organisation.ts";
import { generalInformation } from "./sections/bieu-2/general-information.ts";
import { improvementTable } from "./sections/bieu-2/improvement-table.ts";
import { issuesTable } from "./sections/bieu-2/issues-table.ts";
import { papersByKind } from "./sections/bieu-2/papers-by-kind.ts";
import { purpose } from "./sections/bieu-2/purpose.ts";
import { reviewsTable } from "./sections/bieu-2/reviews-table.ts";
import { useOfResults } from "./sections/bieu-2/use-of-results.ts";
import { draftMark } from "./sections/draft-mark.ts";
import { legalBasis } from "./sections/legal-basis.ts";
import { letterhead } from "./sections/letterhead.ts";
import { narrative } from "./sections/narrative.ts";
import { organisation } from "./sections/organisation.ts";
import { planTable } from "./sections/plan-table.ts";
import { recipientsAndSignature } from "./sections/recipients-and-signature.ts";
import { title } from "./sections/title.ts";

/** The document's parts by form, in its order. */
const byForm: Readonly<Record<FormId, readonly Section[]>> = {
  "mau-9-cot": [draftMark, letterhead, title, legalBasis, narrative, planTable, organisation, recipientsAndSignature],
  "bieu-2": [
    draftMark,
    letterhead,
    title,
    generalInformation,
    papersByKind,
    purpose,
    issuesTable,
    improvementTable,
    reviewsTable,
    formOrganisation,
    useOfResults,
    recipientsAndSignature,
  ],
};

export function sectionsOf(form: FormId): readonly Section[] {
  return byForm[form];
}
