import { undoEdits, type Undo } from "../core/sheets/undo-edits.ts";
import { sheetForms } from "../core/sheets/index.ts";
import type { Trouble } from "../core/words/trouble.ts";
import { refusal } from "../core/wire.ts";
import type { UndoReply } from "../core/wire-proposal.ts";
import { applyEdits } from "./cells/apply-edits.ts";
import { recall, remember } from "./drive/document-memory.ts";
import { readGrids } from "./cells/read-grids.ts";

/** Brings back what stood in the sheets before the add-in's last writing; what staff wrote since is kept and told. */
export function undoLastWrite(): UndoReply {
  const { memory } = recall();
  const [last, ...earlier] = memory.writes ?? [];
  if (!last) return refusal([nothingToUndo]);
  const undo = undoEdits(last, readGrids(sheetForms.map(({ name }) => name)));
  takeBack(undo);
  remember({ writes: earlier });
  const told = [
    `Đã hoàn tác: ${last.what}, lúc ${last.time}.`,
    ...undo.kept,
    "Báo cáo trong Google Drive, việc chia sẻ và trang Nhật ký giữ nguyên.",
  ];
  return { ok: true, told };
}

/** Calls for each sheet and each block of rows, not for each row. */
function takeBack({ edits, rows, sheets }: Undo): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  applyEdits(edits);
  for (const { sheet, row, count } of rows) spreadsheet.getSheetByName(sheet)?.deleteRows(row, count);
  if (sheets.length > 0 && spreadsheet.getSheets().length <= sheets.length) spreadsheet.insertSheet("Trang tính1");
  for (const name of sheets) {
    const sheet = spreadsheet.getSheetByName(name);
    if (sheet) spreadsheet.deleteSheet(sheet);
  }
  SpreadsheetApp.flush();
}

const nothingToUndo: Trouble = {
  code: "TRANG-08",
  problem: "Không còn lần ghi nào của tiện ích để hoàn tác.",
  remedy: "Muốn lấy lại bản cũ hơn: chọn Tệp › Nhật ký phiên bản trong Google Trang tính.",
};
