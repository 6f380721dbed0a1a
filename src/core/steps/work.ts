import type { CheckedWorkbook } from "../check-workbook.ts";
import type { ReportState } from "../history/report-state.ts";
import type { Day } from "../words/day.ts";
import type { DueAction } from "../plan/due-actions.ts";

/** The work of one school year as it stands at this moment: what steps and the next thing to do are told from. */
export interface Work {
  readonly checked: CheckedWorkbook;
  readonly report: ReportState;
  /** The sheets show the findings and readings of this very state. */
  readonly written: boolean;
  readonly due: readonly DueAction[];
  readonly today: Day;
}
