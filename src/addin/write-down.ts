import type { ReportState } from "../core/history/report-state.ts";
import { logEdit, logSheet, type LogLine } from "../core/sheets/log-sheet.ts";
import { applyEdits } from "./apply-edits.ts";
import { shownBy, type Examined } from "./check-plan.ts";
import { troubleOf } from "./google-trouble.ts";

/**
 * Writes findings, the report's state and a line of Nhật ký, after something was done in Drive.
 * It cannot be undone there, so a refusal here is a remark, not a failure.
 */
export function writeDown(examined: Examined, state: ReportState, line: LogLine): string[] {
  try {
    const shown = shownBy(examined, state);
    if ("troubles" in shown) return shown.troubles.map(notWritten);
    applyEdits([...shown.edits, logEdit(examined.grids.get(logSheet.name), line)]);
    return [];
  } catch (thrown) {
    const trouble = troubleOf(thrown);
    if (!trouble) throw thrown;
    return [notWritten(trouble)];
  }
}

function notWritten({ problem, remedy }: { problem: string; remedy: string }): string {
  return `Việc đã xong nhưng chưa ghi được vào bảng tính: ${problem} ${remedy}`;
}
