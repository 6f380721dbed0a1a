import type { PlanDraft } from "../plan/draft.ts";
import { levelOnFile, currentLevelOf } from "../plan/current-level.ts";
import { showLevel } from "../reading/level/level.ts";
import { findStandard, standardLine, standardOf } from "../standards/catalogue.ts";
import type { CriterionMap } from "./criterion-map.ts";
import { criterionText, type Target } from "./plan-lines.ts";

/** Vấn đề trọng tâm for the criteria of a nine-column plan: what it says of them, and the rest left to fill. */
export function issueLines(draft: PlanDraft, { catalogue }: Target, map: CriterionMap): Record<string, string>[] {
  const seen = new Set<string>();
  const lines: Record<string, string>[] = [];
  for (const row of draft.rows) {
    if (row.criterion.text === "" || seen.has(row.criterion.value ?? row.criterion.text)) continue;
    seen.add(row.criterion.value ?? row.criterion.text);
    const now = row.criterion.value === undefined ? undefined : map(row.criterion.value);
    const standard = now && findStandard(catalogue, standardOf(now.code));
    const level = currentLevelOf(row, draft.current) ?? levelOnFile(row.criterion.value, draft.current);
    lines.push({
      order: String(lines.length + 1),
      standard: standard ? standardLine(standard) : "",
      related: criterionText(row, draft, map),
      status: level === undefined ? "" : `Mức hiện đạt: ${showLevel(level).toLowerCase()}`,
    });
  }
  return lines;
}
