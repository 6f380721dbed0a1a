import { showLevel } from "../reading/level/level.ts";
import { allCriteria, highestLevel } from "../standards/catalogue.ts";
import { parts } from "../sheets/organisation-sheet.ts";
import { informationFields } from "../words/fields.ts";
import type { Fillings } from "./fillings.ts";
import {
  assumedElsewhere,
  assumedLevels,
  sampleInformation,
  sampleLegalBasis,
  sampleNarrative,
  sampleOrganisation,
  samplePlanRows,
  statedLevels,
} from "./seed-plan.ts";

export const seedFillings: Fillings = (catalogue) => ({
  information: Object.entries(sampleInformation).map(([field, value]) => ({
    label: informationFields[field as keyof typeof informationFields],
    value,
  })),
  legalBasis: sampleLegalBasis.map((paper, index) => ({ order: String(index + 1), paper })),
  narrative: sampleNarrative.map(({ heading, paragraphs }) => ({ heading, text: paragraphs.join("\n") })),
  current: allCriteria(catalogue).map((criterion) => {
    const stated = statedLevels[criterion.code];
    if (stated !== undefined) return { currentLevel: showLevel(stated), note: "Nêu trong kế hoạch gốc" };
    const level = assumedLevels[criterion.code] ?? Math.min(assumedElsewhere, highestLevel(criterion));
    return { currentLevel: showLevel(level), note: "Giả định cho bản mẫu; kế hoạch gốc không nêu" };
  }),
  plan: samplePlanRows,
  organisation: sampleOrganisation.map(({ part, ...cells }) => ({ part: parts[part], ...cells })),
});
