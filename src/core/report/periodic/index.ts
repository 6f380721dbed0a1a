import type { ProgressReport } from "../../periodic/progress-report.ts";
import { mergeDocument, type MergeResult } from "../merge.ts";
import type { Section } from "../section.ts";
import { draftMark } from "../sections/draft-mark.ts";
import { recipientsAndSignature } from "../sections/recipients-and-signature.ts";
import { adjustments } from "./adjustments.ts";
import { money } from "./money.ts";
import { nextActions } from "./next-actions.ts";
import { opening } from "./opening.ts";
import { overview } from "./overview.ts";
import { resultsTable } from "./results-table.ts";
import { reviews } from "./reviews.ts";

/** The parts of Báo cáo kết quả thực hiện kế hoạch, in its order. */
export const periodicSections: readonly Section<ProgressReport>[] = [
  draftMark,
  opening,
  overview,
  resultsTable,
  money,
  reviews,
  adjustments,
  nextActions,
  recipientsAndSignature,
];

/** Fills the periodic report's template (.docx as base64). */
export function mergePeriodic(report: ProgressReport, template: string): MergeResult {
  return mergeDocument(periodicSections, report, template, { draft: false });
}
