import { importEdits } from "../core/import/import-edits.ts";
import { leftSheetName } from "../core/import/left-sheet.ts";
import type { PaperReading } from "../core/import/paper.ts";
import { readDocx } from "../core/import/read-docx.ts";
import { readText } from "../core/import/read-text.ts";
import { nothingGiven } from "../core/import/troubles.ts";
import { allSheetNames } from "../core/sheets/index.ts";
import { sheetNames } from "../core/words/fields.ts";
import { refusal } from "../core/wire.ts";
import type { ImportReply, ImportRequest } from "../core/wire-import.ts";
import { askedSchoolYear } from "./asked-school-year.ts";
import { speakVietnamese, unverifiedRemarks } from "./build-workbook.ts";
import { readGrids } from "./cells/read-grids.ts";
import { writeEdits } from "./cells/write-edits.ts";
import { chosenOf } from "./chosen.ts";
import { today } from "./clock.ts";
import { recall } from "./drive/document-memory.ts";

const IMPORTS = "Nhập kế hoạch từ Word";

/** Fills the open spreadsheet, still empty, with a plan from Word; whatever cannot be placed stands in a sheet of its own. */
export function importPlan(request: ImportRequest): ImportReply {
  const chosen = chosenOf(request);
  if ("code" in chosen) return refusal([chosen]);
  const year = askedSchoolYear(request.schoolYear);
  if ("code" in year) return refusal([year]);
  const read = paperOf(request);
  if ("trouble" in read) return refusal([read.trouble]);
  const grids = readGrids([...allSheetNames, leftSheetName]);
  const asked = { ...chosen, ...(year.year === undefined ? {} : { schoolYear: year.year }) };
  const made = importEdits(grids, read.paper, asked, today());
  if ("trouble" in made) return refusal([made.trouble]);
  const { edits, setting, taken, inferred, planRows, left } = made.imported;
  speakVietnamese();
  writeEdits(IMPORTS, edits, { grids, writes: recall().memory.writes });
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName(sheetNames.information)?.activate();
  const changed = edits.map(({ sheet }) => sheet);
  const remarks = unverifiedRemarks(setting, changed);
  return {
    ok: true,
    changed,
    planRows,
    taken: [...taken],
    inferred: [...inferred],
    left: left.map((line) => ({ ...line })),
    remarks,
  };
}

function paperOf({ docx, text }: ImportRequest): PaperReading {
  if (docx !== undefined && docx !== "") return readDocx(docx);
  return text === undefined || text.trim() === "" ? { trouble: nothingGiven } : readText(text);
}
