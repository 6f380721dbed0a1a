import { checkedEdits, checkWorkbook, type CheckedWorkbook } from "../core/check-workbook.ts";
import { reportState, reportStateLines, type ReportMemory, type ReportState } from "../core/history/report-state.ts";
import { buildEdits } from "../core/sheets/build.ts";
import type { SheetEdit } from "../core/sheets/edit.ts";
import { findingsSheet } from "../core/sheets/findings-sheet.ts";
import { allSheetNames } from "../core/sheets/index.ts";
import { logSheet } from "../core/sheets/log-sheet.ts";
import type { Grid } from "../core/sheets/sheet.ts";
import { proposedFor } from "../core/plan/choice.ts";
import type { Trouble } from "../core/words/trouble.ts";
import { today } from "./clock.ts";
import { digest } from "./digest.ts";
import { recall, type DocumentMemory } from "./drive/document-memory.ts";
import { readGrids } from "./cells/read-grids.ts";
import type { Before } from "./cells/write-edits.ts";

/** What a check writes, by the name under which it can be taken back. */
export const RESULTS = "Ghi kết quả kiểm tra";

/** The workbook as it was read and checked; nothing is written yet. */
export interface Examined {
  readonly checked: CheckedWorkbook;
  readonly grids: ReadonlyMap<string, Grid>;
  readonly memory: DocumentMemory;
  readonly report: ReportMemory;
  readonly state: ReportState;
}

/** The workbook whose sheets or headings are not all there. */
export interface Unread {
  readonly troubles: readonly Trouble[];
  readonly grids: ReadonlyMap<string, Grid>;
}

export function before({ grids, memory }: Examined): Before {
  return { grids, writes: memory.writes };
}

export function examine(): Examined | Unread {
  const grids = readGrids(allSheetNames);
  const result = checkWorkbook(grids, today());
  if ("troubles" in result) return { ...result, grids };
  const { memory, report } = recall();
  const state = reportState(result.checked.workbook.draft, report, digest);
  return { checked: result.checked, grids, memory, report, state };
}

/**
 * What shows the findings and the report's state in the sheets.
 * Kiểm tra and Nhật ký are the add-in's: when one is gone it is simply made again.
 */
export function shownBy(
  { checked, grids }: Examined,
  state: ReportState,
): { edits: readonly SheetEdit[] } | { troubles: readonly Trouble[] } {
  const { catalogue, form } = proposedFor("", today());
  const setting = { catalogue, form, schoolYear: Number(today().slice(0, 4)) };
  const own = buildEdits(grids, setting, [findingsSheet, logSheet]);
  if ("trouble" in own) return { troubles: [own.trouble] };
  return { edits: [...own.edits, ...checkedEdits(checked, reportStateLines(state))] };
}
