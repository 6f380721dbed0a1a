import { nextYear } from "../core/next-year/next-year.ts";
import { nextYearTold } from "../core/next-year/told.ts";
import { allSheetNames } from "../core/sheets/index.ts";
import { showSchoolYear } from "../core/words/school-year.ts";
import { refusal } from "../core/wire.ts";
import type { NextYearReply, NextYearRequest } from "../core/wire-next-year.ts";
import { readGrids } from "./cells/read-grids.ts";
import { writeEdits } from "./cells/write-edits.ts";
import { now } from "./clock.ts";
import { recall } from "./drive/document-memory.ts";

/** The menu's and the undo's name for it. */
const BEGINS = "Chuyển thành kế hoạch năm sau";

/**
 * Turns the open workbook, a copy that staff made, into next year's; with `preview` only tells what would come of it.
 * What the document properties keep does not go with a copy: where they know a report, this is the year's own workbook.
 */
export function beginNextYear({ preview }: NextYearRequest): NextYearReply {
  const grids = readGrids(allSheetNames);
  const tabs = SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .map((sheet) => sheet.getName());
  const result = nextYear(grids, tabs, now());
  if ("troubles" in result) return refusal(result.troubles);
  const { memory } = recall();
  const { edits, from } = result.nextYear;
  if (!preview) writeEdits(BEGINS, edits, { grids, writes: memory.writes });
  return {
    ok: true,
    done: !preview,
    schoolYear: showSchoolYear(from + 1),
    original: memory.reportFileId !== undefined || memory.sent !== undefined,
    told: nextYearTold(result.nextYear),
  };
}
