import { headingLabel } from "../../../plan/heading-label.ts";
import type { NarrativePart, Plan } from "../../../plan/plan.ts";
import { bare } from "../../../words/text.ts";
import { partsOf } from "../narrative.ts";

/** The sections of fixed words to which a school may add its own. */
export type AddedTo = "III" | "VIII";

/** What the school adds to the form's own words of a section, a paragraph each. */
export function additionsTo(section: AddedTo, plan: Plan): readonly string[] {
  return partsOf(plan)
    .filter((part) => placeOf(part) === section)
    .flatMap(({ paragraphs }) => paragraphs);
}

/** The parts with words that the form has no place for. */
export function withoutPlace(plan: Plan): readonly NarrativePart[] {
  return partsOf(plan).filter((part) => part.paragraphs.length > 0 && placeOf(part) === undefined);
}

/** By its words, for a plan that began in another form has its MỤC ĐÍCH, YÊU CẦU under "I."; VIII by its number. */
function placeOf({ heading }: NarrativePart): AddedTo | undefined {
  const title = bare(headingLabel(heading)?.rest ?? heading).replace(/^[\s.)/:-]+/, "");
  if (/^muc dich(?:,| va)? ?yeu cau/.test(title)) return "III";
  return /^viii\b/.test(bare(heading)) || title.includes("su dung ket qua") ? "VIII" : undefined;
}
