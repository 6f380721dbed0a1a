import { check } from "./rules/check.ts";
import { byPlace, locate, type LocatedFinding } from "./sheets/locate.ts";
import { countLine } from "./sheets/finding-lines.ts";
import { resultEdits } from "./sheets/result-edits.ts";
import type { SheetEdit } from "./sheets/edit.ts";
import type { Grid } from "./sheets/sheet.ts";
import { summaryLines } from "./sheets/summary-lines.ts";
import { readWorkbook, type Workbook } from "./sheets/workbook.ts";
import { showDay, type Day } from "./words/day.ts";
import type { Trouble } from "./words/trouble.ts";

export interface CheckedWorkbook {
  readonly workbook: Workbook;
  /** The gravest first, then by sheet and row. */
  readonly findings: readonly LocatedFinding[];
  /** Sentences: the counts, what the plan achieves, its money. */
  readonly summary: readonly string[];
}

/** Grids → findings, or all that stands in the way. */
export function checkWorkbook(
  grids: ReadonlyMap<string, Grid>,
  today: Day,
): { checked: CheckedWorkbook } | { troubles: readonly Trouble[] } {
  const read = readWorkbook(grids);
  if ("troubles" in read) return read;
  const { workbook } = read;
  const findings = check(workbook.draft, today)
    .map((finding) => locate(finding, workbook))
    .sort(byPlace);
  const summary = [countLine(findings, showDay(today)), ...summaryLines(workbook.draft)];
  return { checked: { workbook, findings, summary } };
}

/** What shows the findings in the sheets; `more` are further lines for the head of Kiểm tra. */
export function checkedEdits({ workbook, findings, summary }: CheckedWorkbook, more: readonly string[]): SheetEdit[] {
  return resultEdits(workbook, findings, [...summary, ...more]);
}
