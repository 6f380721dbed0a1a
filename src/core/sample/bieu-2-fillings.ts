import { showLevel } from "../reading/level/level.ts";
import { allCriteria } from "../standards/catalogue.ts";
import { parts } from "../sheets/organisation-sheet.ts";
import { informationFields } from "../words/fields.ts";
import type { Fillings } from "./fillings.ts";
import {
  bieu2Information,
  bieu2Issues,
  bieu2LevelNote,
  bieu2Levels,
  bieu2Narrative,
  bieu2Organisation,
  bieu2Papers,
  bieu2PlanRows,
  bieu2Reviews,
} from "./bieu-2-plan.ts";

export const bieu2Fillings: Fillings = (catalogue) => ({
  information: Object.entries(bieu2Information).map(([field, value]) => ({
    label: informationFields[field as keyof typeof informationFields],
    value,
  })),
  legalBasis: bieu2Papers.map(({ kind, paper }, index) => ({ order: String(index + 1), paper, paperKind: kind })),
  narrative: bieu2Narrative.map(({ heading, paragraphs }) => ({ heading, text: paragraphs.join("\n") })),
  current: allCriteria(catalogue).map(({ code }) => ({
    currentLevel: showLevel(bieu2Levels[code] ?? 0),
    note: bieu2LevelNote,
  })),
  issues: bieu2Issues.map((issue) => ({ ...issue })),
  plan: bieu2PlanRows,
  reviews: bieu2Reviews.map((review) => ({ ...review })),
  organisation: bieu2Organisation.map(({ part, ...cells }) => ({ part: parts[part], ...cells })),
});
