import type { SheetEdit } from "../../core/sheets/edit.ts";
import type { Grid } from "../../core/sheets/sheet.ts";
import { isEmptyRecord, recordOf, type WriteRecord } from "../../core/sheets/write-record.ts";
import { applyEdits } from "./apply-edits.ts";
import { now } from "../clock.ts";
import { remember } from "../drive/document-memory.ts";

/**
 * As many writings as are kept. A letter may take three bytes, and a document's properties hold 500 KB in all (Google's
 * quotas page): the larger part is left to what tells of the report.
 */
const KEPT = 3;
const LONGEST = 60_000;

export interface Before {
  /** The sheets as they were read. */
  readonly grids: ReadonlyMap<string, Grid>;
  /** Earlier writings, the newest first. */
  readonly writes: readonly WriteRecord[] | undefined;
}

/**
 * Applies edits, and keeps what stood there before, so that "Hoàn tác lần ghi gần nhất" can bring it back. Gives
 * the writings that can be taken back now. It is kept before the writing, so that one that broke off can be taken back too.
 */
export function writeEdits(
  what: string,
  edits: readonly SheetEdit[],
  { grids, writes = [] }: Before,
): readonly WriteRecord[] {
  const record = recordOf({ what, time: now() }, edits, grids);
  const kept = isEmptyRecord(record) ? writes : keep(fitting([record, ...writes]));
  applyEdits(edits);
  return kept;
}

function fitting(writes: readonly WriteRecord[]): readonly WriteRecord[] {
  const kept = writes.slice(0, KEPT);
  while (kept.length > 0 && JSON.stringify(kept).length > LONGEST) kept.pop();
  return kept;
}

/** Taking back is a help; that it cannot be offered this time must not stop the work. */
function keep(writes: readonly WriteRecord[]): readonly WriteRecord[] {
  try {
    remember({ writes });
    return writes;
  } catch (thrown) {
    console.warn(String(thrown));
    return [];
  }
}
