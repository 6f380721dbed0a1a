import type { Day } from "../words/day.ts";
import { schoolLevelNames, type SchoolLevel } from "../words/school-level.ts";
import type { Catalogue } from "./catalogue.ts";
import { catalogues } from "./index.ts";

/** The catalogue that a plan of this day follows, by the school's highest level; a school of unknown levels is taken for a THCS. */
export function proposedCatalogue(schoolLevels: readonly SchoolLevel[], day: Day): Catalogue {
  const highest = [...schoolLevelNames].reverse().find((level) => schoolLevels.includes(level)) ?? "THCS";
  const fitting = catalogues.filter((one) => one.schoolLevels.includes(highest));
  const inForce = fitting.find(
    ({ inForceFrom, replacedFrom }) => inForceFrom <= day && (replacedFrom === undefined || day < replacedFrom),
  );
  const [oldest] = [...fitting, ...catalogues].sort((a, b) => (a.inForceFrom < b.inForceFrom ? -1 : 1));
  const found = inForce ?? oldest;
  if (!found) throw new Error("no catalogue");
  return found;
}
