import { checkWorkbook } from "../core/check-workbook.ts";
import { proposedFor } from "../core/plan/choice.ts";
import { buildEdits } from "../core/sheets/build.ts";
import { allSheetNames } from "../core/sheets/index.ts";
import { findLayout } from "../core/sheets/layout.ts";
import { summaryOf } from "../core/summary/summary-of.ts";
import { summaryEdit, summaryMoved, summarySheet } from "../core/summary/summary-sheet.ts";
import { refusal } from "../core/wire.ts";
import type { OfficeReply } from "../core/wire-summary.ts";
import { readGrids } from "./cells/read-grids.ts";
import { writeEdits } from "./cells/write-edits.ts";
import { today } from "./clock.ts";
import { recall } from "./drive/document-memory.ts";

/** Writes the plan's line on Tóm tắt, which an office above reads by its place; the sheet is made when it is not there. */
export function writeSummary(): OfficeReply {
  const grids = readGrids(allSheetNames);
  const result = checkWorkbook(grids, today());
  if ("troubles" in result) return refusal(result.troubles);
  const { catalogue, form } = proposedFor("", today());
  const setting = { catalogue, form, schoolYear: Number(today().slice(0, 4)) };
  const built = buildEdits(grids, setting, [summarySheet]);
  if ("trouble" in built) return refusal([built.trouble]);
  const layout = findLayout(summarySheet, grids.get(summarySheet.name) ?? []);
  const moved = layout && summaryMoved(layout);
  if (moved) return refusal([moved]);
  const edits = [...built.edits, summaryEdit(summaryOf(result.checked, today()))];
  writeEdits("Ghi trang Tóm tắt", edits, { grids, writes: recall().memory.writes });
  const told = [
    "Đã ghi trang Tóm tắt: một dòng về kế hoạch, tính đến hôm nay.",
    "Chia sẻ bảng tính này cho cơ quan cấp trên (quyền xem) rồi gửi liên kết; kế hoạch đổi thì chọn lại lệnh này.",
  ];
  return { ok: true, sheet: summarySheet.name, told };
}
