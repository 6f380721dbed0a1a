import type { Trouble } from "../../core/words/trouble.ts";
import { refusal, type Refused } from "../../core/wire.ts";
import { examine, type Examined } from "../examine.ts";
import { recall } from "../drive/document-memory.ts";
import { accessOf, type FileAccess } from "../drive/file-access.ts";

/** The checked workbook with its report in Drive, and who can see that. */
export interface OpenedReport {
  readonly examined: Examined;
  readonly fileId: string;
  readonly access: FileAccess;
}

export function openReport(): OpenedReport | { troubles: readonly Trouble[] } {
  const examined = examine();
  if ("troubles" in examined) return examined;
  const found = reportAccess(examined.memory.reportFileId);
  return "trouble" in found ? { troubles: [found.trouble] } : { examined, ...found };
}

/** One Drive call. */
export function reportAccess(
  fileId: string | undefined,
): { readonly fileId: string; readonly access: FileAccess } | { readonly trouble: Trouble } {
  if (fileId === undefined) return { trouble: noReport };
  const access = accessOf(fileId);
  if (access === undefined) return { trouble: outOfReach };
  return access.trashed ? { trouble: inBin } : { fileId, access };
}

/** Told before any question is asked; undefined when there is a report. */
export function reportMissing(): Refused | undefined {
  return recall().memory.reportFileId === undefined ? refusal([noReport]) : undefined;
}

const noReport: Trouble = {
  code: "QUYEN-04",
  problem: "Chưa có báo cáo.",
  remedy: "Tạo báo cáo trước, rồi làm lại việc này.",
};

const outOfReach: Trouble = {
  code: "QUYEN-05",
  problem: "Không mở được báo cáo (đã xoá, hoặc do tài khoản khác tạo).",
  remedy: "Nhờ người đã tạo báo cáo làm việc này, hoặc chọn Tạo báo cáo rồi làm lại.",
};

const inBin: Trouble = {
  code: "QUYEN-06",
  problem: "Báo cáo đang ở Thùng rác của Google Drive.",
  remedy: "Chọn Tạo báo cáo để lấy lại, rồi làm lại việc này.",
};
