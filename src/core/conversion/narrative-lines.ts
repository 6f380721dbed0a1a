import { headingLabel } from "../plan/heading-label.ts";
import { sameName } from "../words/text.ts";
import type { Change } from "./convert.ts";

/** The headings that stand ready in the new form, each with what was typed under the heading of the same words. */
export function narrativeLines({ draft, to }: Change): Record<string, string>[] {
  const { schoolYear } = draft.information;
  return to.form.narrativeHeadings(schoolYear ?? 0).map((heading) => ({
    heading,
    text: draft.narrative
      .filter((part) => part.text !== "" && wordsOf(part.heading) === wordsOf(heading))
      .map(({ text }) => text)
      .join("\n"),
  }));
}

/** Without its number: "I. MỤC ĐÍCH, YÊU CẦU" and "III. MỤC ĐÍCH, YÊU CẦU" ask the same. */
export function wordsOf(heading: string): string {
  return sameName((headingLabel(heading)?.rest ?? heading).replace(/^[\s.)/:-]+/, ""));
}
