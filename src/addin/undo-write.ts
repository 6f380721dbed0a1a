import { undoEdits, type Undo } from "../core/sheets/undo-edits.ts";
import { allSheetNames } from "../core/sheets/index.ts";
import type { WriteRecord } from "../core/sheets/write-record.ts";
import type { Trouble } from "../core/words/trouble.ts";
import { refusal } from "../core/wire.ts";
import type { UndoReply, UndoRequest } from "../core/wire-proposal.ts";
import { applyEdits } from "./cells/apply-edits.ts";
import { holdingOf } from "./cells/holding.ts";
import { readGrids } from "./cells/read-grids.ts";
import { recall, remember } from "./drive/document-memory.ts";

/** Brings back what stood in the sheets before the add-in's last writing; what staff did since is kept and told. */
export function undoLastWrite(seen: UndoRequest): UndoReply {
  const { memory } = recall();
  const [last, ...earlier] = memory.writes ?? [];
  if (!last) return refusal([nothingToUndo]);
  if ((seen.what ?? last.what) !== last.what || (seen.time ?? last.time) !== last.time)
    return refusal([anotherSince(last)]);
  const names = last.made.map(({ sheet }) => sheet);
  const undo = undoEdits(last, readGrids([...allSheetNames, ...names]), holdingOf(names));
  takeBack(undo);
  remember({ writes: earlier });
  const told = [
    `Đã hoàn tác: ${last.what}, lúc ${last.time}.`,
    ...undo.kept,
    "Báo cáo trong Google Drive, việc chia sẻ và các dòng đã ghi ở Nhật ký giữ nguyên.",
  ];
  return { ok: true, told };
}

/** Calls for each sheet and each block of rows, not for each row. */
function takeBack({ edits, rows, sheets, renames }: Undo): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  applyEdits(edits);
  for (const { sheet, row, count } of rows) spreadsheet.getSheetByName(sheet)?.deleteRows(row, count);
  if (sheets.length > 0 && spreadsheet.getSheets().length <= sheets.length) spreadsheet.insertSheet("Trang tính1");
  for (const name of sheets) {
    const sheet = spreadsheet.getSheetByName(name);
    if (sheet) spreadsheet.deleteSheet(sheet);
  }
  applyEdits(renames);
}

function anotherSince({ what, time }: WriteRecord): Trouble {
  return {
    code: "TRANG-12",
    problem: `Lần ghi gần nhất nay là: ${what}, lúc ${time}; có thể do người khác.`,
    remedy: "Xem lại bảng tính; vẫn muốn hoàn tác lần ghi đó thì chọn Hoàn tác lần nữa.",
  };
}

const nothingToUndo: Trouble = {
  code: "TRANG-08",
  problem: "Không còn lần ghi nào của tiện ích để hoàn tác.",
  remedy: "Muốn lấy lại bản cũ hơn: chọn Tệp › Nhật ký phiên bản trong Google Trang tính.",
};
