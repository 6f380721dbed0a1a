import { isWholeSchool } from "../reading/criterion.ts";
import type { DraftRow } from "./draft.ts";

/** A row under "MỨC 4" names a clause for the whole school: no criterion is asked of it. */
export function isClauseRow({ band, criterion }: DraftRow): boolean {
  return criterion.value === undefined && band !== undefined && isWholeSchool(band.text);
}
