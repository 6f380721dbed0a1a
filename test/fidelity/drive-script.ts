import { join } from "node:path";
import { openDrive, type DriveFolder } from "../../src/host/drive/drive-folder.ts";
import { freshFolder } from "./script.ts";

/** Statements that make a Google Doc of args[0] (base64, else a few bytes): `blob` and `file` are at hand after. */
export const create = `const blob = Utilities.newBlob(Utilities.base64Decode(args[0] || "UEs="), MimeType.MICROSOFT_WORD, "x.docx");
  const file = Drive.Files.create({ name: "Kế hoạch 2024/2025", mimeType: MimeType.GOOGLE_DOCS }, blob, { fields: "id,webViewLink" });`;

export function freshDrive(): DriveFolder {
  return openDrive(join(freshFolder(), "drive"));
}

/** The words of an error of an advanced service. */
export function apiError(method: string, words: string): string {
  return `API call to ${method} failed with error: ${words}`;
}
