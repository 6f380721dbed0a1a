import type { ReportState } from "../core/history/report-state.ts";
import { logEdit, logSheet, type LogLine } from "../core/sheets/log-sheet.ts";
import { ours } from "./answer.ts";
import { before, RESULTS, shownBy, type Examined } from "./examine.ts";
import { troubleOf } from "./google-trouble.ts";
import type { Changed } from "./panel-view.ts";
import { writeEdits } from "./cells/write-edits.ts";

/** What is to be told of a writing: remarks, and what the panel shows from now on. */
export interface Noted {
  readonly remarks: string[];
  readonly changed: Changed;
}

/** Writes findings, the report's state and a line of Nhật ký, after something was done in Drive. */
export function writeDown(examined: Examined, state: ReportState, line: LogLine): Noted {
  let written: Changed = {};
  const remarks = afterwards("chưa ghi được vào bảng tính", () => {
    const shown = shownBy(examined, state);
    const edits = "troubles" in shown ? [] : shown.edits;
    const all = [...edits, logEdit(examined.grids.get(logSheet.name), line)];
    written = { writes: writeEdits(RESULTS, all, before(examined)), written: true };
  });
  return { remarks, changed: { state, ...written } };
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
