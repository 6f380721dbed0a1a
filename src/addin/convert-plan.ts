import { convertWorkbook } from "../core/conversion/convert.ts";
import { proposedFor } from "../core/plan/choice.ts";
import { allSheetNames } from "../core/sheets/index.ts";
import { formOf, informationIn } from "../core/sheets/workbook.ts";
import { refusal } from "../core/wire.ts";
import type { ConvertReply, ConvertRequest } from "../core/wire-choice.ts";
import { readGrids } from "./cells/read-grids.ts";
import { writeEdits } from "./cells/write-edits.ts";
import { chosenOf } from "./chosen.ts";
import { today } from "./clock.ts";
import { recall } from "./drive/document-memory.ts";

/** The menu's and the undo's name for it. */
const CONVERTS = "Đổi bộ tiêu chuẩn, mẫu kế hoạch";

/** Carries the workbook into another catalogue or form, or with `preview` only tells what would come of it. */
export function convertPlan(request: ConvertRequest): ConvertReply {
  const chosen = chosenOf(request);
  if ("code" in chosen) return refusal([chosen]);
  const grids = readGrids(allSheetNames);
  const there = informationIn(grids);
  const proposed = proposedFor(there?.told.school?.text ?? "", today());
  const to = {
    catalogue: chosen.catalogue ?? there?.catalogue ?? proposed.catalogue,
    form: chosen.form ?? (there ? formOf(grids) : proposed.form),
  };
  const tabs = SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .map((sheet) => sheet.getName());
  const converted = convertWorkbook(grids, tabs, to, today());
  if ("troubles" in converted) return refusal(converted.troubles);
  const { edits, carried, left, kept } = converted.conversion;
  const done = !request.preview && edits.length > 0;
  if (done) writeEdits(CONVERTS, edits, { grids, writes: recall().memory.writes });
  const remarks = [`${to.catalogue.name}: ${to.catalogue.remark}`, to.form.remark].filter((text) => text !== "");
  return { ok: true, done, carried: [...carried], left: [...left], kept: done ? [...kept] : [], remarks };
}
