import { remember, type DocumentMemory } from "./document-memory.ts";
import { docxBlob, keepInMind, newDocument, updateIfReached, type KeptReport } from "./report-file.ts";

/** How many documents of one period are kept in mind: one for each account that made it. */
const KEPT = 6;

const MADE_ANEW =
  "Không mở được báo cáo định kỳ cũ (đã xoá, hoặc do tài khoản khác tạo), nên đã tạo báo cáo mới với liên kết mới.";
const OWN_AGAIN =
  "Báo cáo định kỳ đang dùng đã xoá hoặc do tài khoản khác tạo, nên đã cập nhật báo cáo trước đây của tài khoản này.";

/**
 * One Google Doc for each school year and period, made the first time and updated after: one Drive call. The plan's own
 * report and what is remembered of it are not touched.
 * @param docx base64
 */
export function keepPeriodic(period: string, name: string, docx: string, memory: DocumentMemory): KeptReport {
  const blob = docxBlob(docx, name);
  const ids = memory.periodicFiles?.[period] ?? [];
  for (const fileId of ids) {
    const updated = updateIfReached(fileId, name, blob);
    if (updated === undefined) continue;
    if (fileId === ids[0]) return updated;
    remember({ periodicFiles: { [period]: [fileId, ...ids.filter((id) => id !== fileId)] } });
    return { ...updated, remarks: [...updated.remarks, OWN_AGAIN] };
  }
  const made = newDocument(name, blob);
  keepInMind(made.fileId, { periodicFiles: { [period]: [made.fileId, ...ids].slice(0, KEPT) } });
  return ids.length === 0 ? made : { ...made, remarks: [MADE_ANEW] };
}
