import type { DocumentMemory } from "./document-memory.ts";
import { remember } from "./document-memory.ts";
import { isOutOfReach } from "../google-trouble.ts";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const FIELDS = { fields: "id,trashed,modifiedTime,lastModifyingUser(emailAddress)" };

/** A draft is a document of its own: it never replaces what the office may already be reading. */
export type Kind = "report" | "draft";

export interface KeptReport {
  readonly fileId: string;
  readonly link: string;
  readonly isNew: boolean;
  /** Drive's modifiedTime after this writing. */
  readonly modified: string;
  /** The account that wrote. */
  readonly who: string;
  readonly remarks: readonly string[];
}

/**
 * Creates the Google Doc the first time, updates the same file after, so that its link lasts: one Drive call.
 * A file that is gone, or was made by another account (drive.file is a grant per app and account), cannot be updated:
 * then an earlier report of this account's own, else a new one, and that is said. One in the bin is taken out of it.
 * @param docx base64
 */
export function keepReport(kind: Kind, name: string, docx: string, memory: DocumentMemory): KeptReport {
  const blob = docxBlob(docx, name);
  const known = kind === "draft" ? memory.draftFileId : memory.reportFileId;
  if (known === undefined) return created(kind, name, blob, memory, []);
  const ids = kind === "draft" ? [known] : [known, ...(memory.formerFileIds ?? [])];
  for (const fileId of ids) {
    const updated = updateIfReached(fileId, name, blob);
    if (updated === undefined) continue;
    if (fileId === known) return updated;
    remember({ reportFileId: fileId, formerFileIds: ids.filter((id) => id !== fileId) });
    return { ...updated, remarks: [...updated.remarks, OWN_AGAIN] };
  }
  return created(kind, name, blob, memory, [MADE_ANEW]);
}

const MADE_ANEW =
  "Không mở được báo cáo cũ (đã xoá, hoặc do tài khoản khác tạo), nên đã tạo báo cáo mới với liên kết mới. Ai đã được chia sẻ báo cáo cũ thì cần chia sẻ lại.";
const OWN_AGAIN =
  "Báo cáo đang dùng đã xoá hoặc do tài khoản khác tạo, nên đã cập nhật báo cáo trước đây của tài khoản này.";
const FROM_BIN = "Báo cáo đang ở Thùng rác của Google Drive; đã lấy lại để liên kết cũ dùng được.";

/** How many reports of other accounts are kept in mind. */
const FORMER = 8;

function created(
  kind: Kind,
  name: string,
  blob: GoogleAppsScript.Base.Blob,
  { reportFileId, formerFileIds = [] }: DocumentMemory,
  remarks: readonly string[],
): KeptReport {
  const file = newDocument(name, blob);
  const { fileId } = file;
  const former = [...(reportFileId === undefined ? [] : [reportFileId]), ...formerFileIds].slice(0, FORMER);
  keepInMind(fileId, kind === "draft" ? { draftFileId: fileId } : { reportFileId: fileId, formerFileIds: former });
  return { ...file, remarks };
}

/** A new Google Doc; it is not remembered yet. */
export function newDocument(name: string, blob: GoogleAppsScript.Base.Blob): KeptReport {
  return told(drive().Files.create({ name, mimeType: MimeType.GOOGLE_DOCS }, blob, FIELDS), true, []);
}

/** A new file that could not be remembered would be made a second time: it goes to the bin. */
export function keepInMind(fileId: string, changes: Parameters<typeof remember>[0]): void {
  try {
    remember(changes);
  } catch (thrown) {
    putInBin(fileId, true);
    throw thrown;
  }
}

function putInBin(fileId: string, trashed: boolean): void {
  drive().Files.update({ trashed } as GoogleAppsScript.Drive_v3.Drive.V3.Schema.File, fileId);
}

/** Undefined when the file is gone or out of this account's reach. */
export function updateIfReached(
  fileId: string,
  name: string,
  blob: GoogleAppsScript.Base.Blob,
): KeptReport | undefined {
  try {
    const file = drive().Files.update({ name, mimeType: MimeType.GOOGLE_DOCS }, fileId, blob, FIELDS);
    if (file.trashed !== true) return told(file, false, []);
    putInBin(fileId, false);
    return told(file, false, [FROM_BIN]);
  } catch (thrown) {
    if (isOutOfReach(thrown)) return undefined;
    throw thrown;
  }
}

function told(
  file: GoogleAppsScript.Drive_v3.Drive.V3.Schema.File,
  isNew: boolean,
  remarks: readonly string[],
): KeptReport {
  const { id = "", modifiedTime = "", lastModifyingUser } = file;
  return {
    fileId: id,
    link: linkOf(id),
    isNew,
    modified: modifiedTime,
    who: lastModifyingUser?.emailAddress ?? "",
    remarks,
  };
}

/** @param docx base64 */
export function docxBlob(docx: string, name: string): GoogleAppsScript.Base.Blob {
  return Utilities.newBlob(Utilities.base64Decode(docx), DOCX, `${name}.docx`);
}

/** The one form of a document's link, wherever it is shown. */
export function linkOf(fileId: string): string {
  return `https://docs.google.com/document/d/${fileId}/edit`;
}

/** Opened by the browser itself, with the rights of whoever opens them. */
export function downloadsOf(fileId: string): { docx: string; pdf: string } {
  const link = (format: string): string => `https://docs.google.com/document/d/${fileId}/export?format=${format}`;
  return { docx: link("docx"), pdf: link("pdf") };
}

/** The advanced Drive service: it is listed in appsscript.json, so it is there. */
export function drive(): NonNullable<typeof Drive> {
  if (!Drive) throw new Error("the advanced Drive service is not enabled");
  return Drive;
}
