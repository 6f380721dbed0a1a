import { refusal, wireChecked, type CheckReply } from "../core/wire.ts";
import { writeEdits } from "./cells/write-edits.ts";
import { before, examine, RESULTS, shownBy } from "./examine.ts";
import { stateTold } from "./panel-view.ts";

/** Reads the workbook once, writes the findings beside the rows and on Kiểm tra. */
export function checkPlan(): CheckReply {
  const examined = examine();
  if ("troubles" in examined) return refusal(examined.troubles);
  const edits = shownBy(examined, examined.state);
  if ("troubles" in edits) return refusal(edits.troubles);
  const writes = writeEdits(RESULTS, edits.edits, before(examined));
  return { ok: true, ...wireChecked(examined.checked), state: stateTold(examined, { writes, written: true }) };
}
