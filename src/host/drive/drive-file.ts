export interface DrivePermission {
  id: string;
  type: string;
  role: string;
  emailAddress?: string;
}

export interface ContentRestriction {
  readOnly: boolean;
  reason?: string;
  ownerRestricted?: boolean;
}

/** One file as drive.json keeps it. An older list has the first five members only. */
export interface DriveFile {
  id: string;
  name: string;
  mimeType: string;
  /** Where the content lies in the folder. */
  fileName: string;
  permissions: DrivePermission[];
  /** The user whose grant and property it is; without one it is everybody's. */
  createdBy?: string;
  createdTime?: string;
  modifiedTime?: string;
  lastModifiedBy?: string;
  trashed?: boolean;
  description?: string;
  appProperties?: Record<string, string>;
  contentRestrictions?: ContentRestriction[];
}

const texts = ["id", "name", "mimeType", "fileName"] as const;
const perhapsTexts = ["createdBy", "createdTime", "modifiedTime", "lastModifiedBy", "description"] as const;

/** The content of drive.json; undefined when this program did not write it. */
export function listOfFiles(value: unknown): DriveFile[] | undefined {
  const files = (value as { files?: unknown } | null)?.files;
  if (!Array.isArray(files)) return undefined;
  return files.every(isFile) ? (files as DriveFile[]) : undefined;
}

function isFile(value: unknown): boolean {
  const file = (value ?? {}) as Partial<Record<keyof DriveFile, unknown>>;
  return (
    texts.every((name) => typeof file[name] === "string") &&
    perhapsTexts.every((name) => ["string", "undefined"].includes(typeof file[name])) &&
    ["boolean", "undefined"].includes(typeof file.trashed) &&
    (file.appProperties === undefined || textRecord(file.appProperties) !== undefined) &&
    (file.contentRestrictions === undefined || Array.isArray(file.contentRestrictions)) &&
    Array.isArray(file.permissions)
  );
}

export function textRecord(value: unknown): Record<string, string> | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  return Object.values(value).every((text) => typeof text === "string") ? (value as Record<string, string>) : undefined;
}
