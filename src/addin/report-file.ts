import type { Trouble } from "../core/words/trouble.ts";
import { troubleOf } from "./google-trouble.ts";

/** A draft is a document of its own: it never replaces what the office may already be reading. */
const KEYS = { report: "reportFileId", draft: "draftFileId" } as const;
type Kind = keyof typeof KEYS;
const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const FIELDS = { fields: "id" };

export interface KeptReport {
  readonly fileId: string;
  readonly link: string;
  readonly isNew: boolean;
  readonly remarks: readonly string[];
}

/** The report's file id, once one was made. */
export function reportFileId(kind: Kind = "report"): string | undefined {
  return PropertiesService.getDocumentProperties().getProperty(KEYS[kind]) ?? undefined;
}

/**
 * Creates the Google Doc the first time, updates the same file after, so that its link lasts.
 * A file that is gone, or belongs to another person's grant (drive.file is per app and user), is made anew, and that is said.
 * @param docx base64
 */
export function keepReport(kind: Kind, name: string, docx: string): KeptReport | { trouble: Trouble } {
  const blob = Utilities.newBlob(Utilities.base64Decode(docx), DOCX, `${name}.docx`);
  const known = reportFileId(kind);
  try {
    if (known === undefined) return created(kind, name, blob, []);
    const updated = updateOrGone(known, name, blob);
    if (updated) return updated;
    return created(kind, name, blob, [
      "Không mở được báo cáo cũ (đã xoá hoặc do người khác tạo), nên đã tạo báo cáo mới với liên kết mới.",
    ]);
  } catch (thrown) {
    const trouble = troubleOf(thrown);
    if (trouble) return { trouble };
    throw thrown;
  }
}

function created(kind: Kind, name: string, blob: GoogleAppsScript.Base.Blob, remarks: readonly string[]): KeptReport {
  const file = drive().Files.create({ name, mimeType: MimeType.GOOGLE_DOCS }, blob, FIELDS);
  const fileId = file.id ?? "";
  PropertiesService.getDocumentProperties().setProperty(KEYS[kind], fileId);
  return { fileId, link: linkOf(fileId), isNew: true, remarks };
}

function updateOrGone(fileId: string, name: string, blob: GoogleAppsScript.Base.Blob): KeptReport | undefined {
  try {
    drive().Files.update({ name, mimeType: MimeType.GOOGLE_DOCS }, fileId, blob, FIELDS);
    return { fileId, link: linkOf(fileId), isNew: false, remarks: [] };
  } catch (thrown) {
    if (
      /File not found|notFound|insufficientFilePermissions|has not granted the app|not granted the app/i.test(
        String(thrown),
      )
    ) {
      return undefined;
    }
    throw thrown;
  }
}

/** The one form of the report's link, wherever it is shown. */
export function linkOf(fileId: string): string {
  return `https://docs.google.com/document/d/${fileId}/edit`;
}

/** The advanced Drive service: it is listed in appsscript.json, so it is there. */
export function drive(): NonNullable<typeof Drive> {
  if (!Drive) throw new Error("the advanced Drive service is not enabled");
  return Drive;
}
