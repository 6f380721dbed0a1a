import { fitNameRule } from "./name-rule.ts";
import { keepEndWithSignature } from "./keep-with-signature.ts";
import { fitPlaceAndDate } from "./place-and-date.ts";
import { letTallRowsBreak } from "./tall-rows.ts";

/** What only the filled text can tell of the layout; `xml` is word/document.xml after the merge. */
export function finishDocument(xml: string): string {
  return keepEndWithSignature(letTallRowsBreak(fitPlaceAndDate(fitNameRule(xml))));
}
