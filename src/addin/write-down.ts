import type { ReportState } from "../core/history/report-state.ts";
import { logEdit, logSheet, type LogLine } from "../core/sheets/log-sheet.ts";
import { ours } from "./answer.ts";
import { applyEdits } from "./apply-edits.ts";
import { shownBy, type Examined } from "./check-plan.ts";
import { troubleOf } from "./google-trouble.ts";

/** Writes findings, the report's state and a line of Nhật ký, after something was done in Drive. */
export function writeDown(examined: Examined, state: ReportState, line: LogLine): string[] {
  return afterwards("chưa ghi được vào bảng tính", () => {
    const shown = shownBy(examined, state);
    const edits = "troubles" in shown ? [] : shown.edits;
    applyEdits([...edits, logEdit(examined.grids.get(logSheet.name), line)]);
  });
}

/** What is done in Drive cannot be undone here: a refusal of what follows it is a remark, not a failure. */
export function afterwards(what: string, work: () => void): string[] {
  try {
    work();
    return [];
  } catch (thrown) {
    const { problem, remedy } = troubleOf(thrown) ?? ours(thrown);
    return [`Việc trên Google Drive đã xong nhưng ${what}: ${problem} ${remedy}`];
  }
}
