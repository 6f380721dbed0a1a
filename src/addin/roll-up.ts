import { proposedFor } from "../core/plan/choice.ts";
import { buildEdits } from "../core/sheets/build.ts";
import { findLayout } from "../core/sheets/layout.ts";
import { lineTorn, rollupEdit, rollupSheet } from "../core/summary/rollup-sheet.ts";
import { refusal } from "../core/wire.ts";
import type { OfficeReply } from "../core/wire-summary.ts";
import { readGrids } from "./cells/read-grids.ts";
import { writeEdits } from "./cells/write-edits.ts";
import { today } from "./clock.ts";
import { recall } from "./drive/document-memory.ts";

const WHAT = "Tổng hợp các trường";

/**
 * In an office's own spreadsheet: beside each link, one formula by which Google Sheets reads that school's Tóm tắt. The
 * add-in itself opens no other file; Google asks the office for access to each.
 */
export function rollUp(): OfficeReply {
  const grids = readGrids([rollupSheet.name]);
  const { catalogue, form } = proposedFor("", today());
  const setting = { catalogue, form, schoolYear: Number(today().slice(0, 4)) };
  const built = buildEdits(grids, setting, [rollupSheet]);
  if ("trouble" in built) return refusal([built.trouble]);
  const before = { grids, writes: recall().memory.writes };
  const grid = grids.get(rollupSheet.name);
  const layout = grid && findLayout(rollupSheet, grid);
  if (!grid || !layout) {
    writeEdits(WHAT, built.edits, before);
    return { ok: true, sheet: rollupSheet.name, told: MADE };
  }
  const torn = lineTorn(layout);
  if (torn) return refusal([torn]);
  const { edit, used, unused, totals } = rollupEdit(layout, grid);
  writeEdits(WHAT, [...built.edits, edit], before);
  return { ok: true, sheet: rollupSheet.name, told: [...toldOf(used, unused), ...(totals ? [] : [NO_TOTALS])] };
}

const MADE = [
  "Đã tạo trang Tổng hợp.",
  "Dán liên kết bảng tính của từng trường vào cột đầu, mỗi trường một dòng, rồi chọn lại lệnh này.",
];
const NO_TOTALS = "Chưa ghi dòng cộng, vì dòng tên trang đã có nội dung khác hoặc không còn.";

function toldOf(used: number, unused: number): string[] {
  if (used + unused === 0) return ["Cột “Liên kết bảng tính của trường” chưa có liên kết nào."];
  return [
    `Đã ghi công thức đọc ${used} bảng tính của trường.`,
    ...(unused === 0 ? [] : [`${unused} dòng chưa dùng được liên kết; xem cột Điều cần biết.`]),
    "Ô nào hiện #REF!: bấm vào ô đó, chọn Cho phép truy cập; trường cần chia sẻ bảng tính và đã ghi trang Tóm tắt.",
  ];
}
