import { checkWorkbook, type CheckedWorkbook } from "../core/check-workbook.ts";
import { buildEdits } from "../core/sheets/build.ts";
import { findingsSheet } from "../core/sheets/findings-sheet.ts";
import { sheetForms } from "../core/sheets/index.ts";
import { logSheet } from "../core/sheets/log-sheet.ts";
import type { Grid } from "../core/sheets/sheet.ts";
import { catalogues } from "../core/standards/index.ts";
import type { Trouble } from "../core/words/trouble.ts";
import { refusal, wireChecked, type CheckReply } from "../core/wire.ts";
import { applyEdits } from "./apply-edits.ts";
import { today } from "./clock.ts";
import { readGrids } from "./read-grids.ts";

export interface Examined {
  readonly checked: CheckedWorkbook;
  readonly grids: ReadonlyMap<string, Grid>;
}

/** Reads the workbook once, writes the findings beside the rows and on Kiểm tra. */
export function checkPlan(): CheckReply {
  const examined = examine();
  if ("troubles" in examined) return refusal(examined.troubles);
  return { ok: true, ...wireChecked(examined.checked) };
}

export function examine(): Examined | { troubles: readonly Trouble[] } {
  const grids = readGrids(sheetForms.map(({ name }) => name));
  const result = checkWorkbook(grids, today());
  if ("troubles" in result) return result;
  const own = ownSheets(grids);
  if ("trouble" in own) return { troubles: [own.trouble] };
  applyEdits([...own.edits, ...result.checked.edits]);
  return { checked: result.checked, grids };
}

/** Kiểm tra and Nhật ký are the add-in's: when one is gone it is simply made again. */
function ownSheets(grids: ReadonlyMap<string, Grid>): ReturnType<typeof buildEdits> {
  const [catalogue] = catalogues;
  if (!catalogue) throw new Error("no catalogue");
  return buildEdits(grids, { catalogue, schoolYear: Number(today().slice(0, 4)) }, [findingsSheet, logSheet]);
}
