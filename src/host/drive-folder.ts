import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import { freeFileName } from "./file-name.ts";
import { replaceFile } from "./replace-file.ts";
import { UnusableFile } from "./unusable-file.ts";

export interface DrivePermission {
  id: string;
  type: string;
  role: string;
  emailAddress?: string;
}

export interface DriveFile {
  id: string;
  name: string;
  mimeType: string;
  /** Where the content lies in the folder. */
  fileName: string;
  permissions: DrivePermission[];
}

/** A folder of .docx files as somebody's Drive; nothing is made in it before the first write. */
export class DriveFolder {
  readonly folder: string;
  readonly #files: DriveFile[];
  #properties: Readonly<Record<string, string>>;

  constructor(folder: string) {
    this.folder = folder;
    this.#files = readJson(join(folder, "drive.json"), listOfFiles) ?? [];
    this.#properties = readJson(join(folder, "properties.json"), textRecord) ?? {};
  }

  get files(): readonly DriveFile[] {
    return this.#files;
  }

  get properties(): Readonly<Record<string, string>> {
    return this.#properties;
  }

  set properties(properties: Readonly<Record<string, string>>) {
    this.#properties = properties;
    this.#write("properties.json", JSON.stringify(properties, null, 2));
  }

  /** A document that somebody took out of the folder is gone, as in Drive. */
  find(id: string): DriveFile | undefined {
    return this.#files.find((file) => file.id === id && existsSync(join(this.folder, file.fileName)));
  }

  pathOf(id: string): string | undefined {
    const file = this.find(id);
    return file === undefined ? undefined : join(this.folder, file.fileName);
  }

  add(name: string, mimeType: string, content: Uint8Array): DriveFile {
    const id = createHash("sha256").update(`${this.#files.length} ${name}`).digest("base64url").slice(0, 33);
    const permissions = [{ id: "owner", type: "user", role: "owner" }];
    const file: DriveFile = { id, name, mimeType, fileName: this.#freeName(name, mimeType), permissions };
    this.#write(file.fileName, content);
    this.#files.push(file);
    this.#remember();
    return file;
  }

  change(file: DriveFile, name: string, content: Uint8Array | undefined): void {
    if (name !== file.name) {
      const fileName = this.#freeName(name, file.mimeType);
      renameSync(join(this.folder, file.fileName), join(this.folder, fileName));
      Object.assign(file, { name, fileName });
    }
    if (content !== undefined) this.#write(file.fileName, content);
    this.#remember();
  }

  permit(file: DriveFile, permission: DrivePermission): void {
    file.permissions = [...file.permissions.filter((old) => old.id !== permission.id), permission];
    this.#remember();
  }

  #freeName(name: string, mimeType: string): string {
    const document =
      mimeType === "application/vnd.google-apps.document" || mimeType.endsWith("wordprocessingml.document");
    const taken = new Set(this.#files.map((file) => file.fileName.normalize("NFC").toLowerCase()));
    return freeFileName(name, document ? ".docx" : "", (candidate) => {
      return taken.has(candidate.toLowerCase()) || existsSync(join(this.folder, candidate));
    });
  }

  #remember(): void {
    this.#write("drive.json", JSON.stringify({ files: this.#files }, null, 2));
  }

  #write(fileName: string, content: string | Uint8Array): void {
    mkdirSync(this.folder, { recursive: true });
    replaceFile(join(this.folder, fileName), content);
  }
}

export function openDrive(folder: string): DriveFolder {
  return new DriveFolder(folder);
}

function readJson<T>(path: string, read: (value: unknown) => T | undefined): T | undefined {
  if (!existsSync(path)) return undefined;
  let parsed: T | undefined;
  try {
    parsed = read(JSON.parse(readFileSync(path, "utf8")));
  } catch (error) {
    throw new UnusableFile("unreadable", path, String(error));
  }
  if (parsed === undefined) throw new UnusableFile("unreadable", path, "not written by this program");
  return parsed;
}

function listOfFiles(value: unknown): DriveFile[] | undefined {
  const files = (value as { files?: unknown } | null)?.files;
  if (!Array.isArray(files)) return undefined;
  const whole = (files as Partial<DriveFile>[]).every(
    (file) =>
      [file.id, file.name, file.mimeType, file.fileName].every((text) => typeof text === "string") &&
      Array.isArray(file.permissions),
  );
  return whole ? (files as DriveFile[]) : undefined;
}

function textRecord(value: unknown): Record<string, string> | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  return Object.values(value).every((text) => typeof text === "string") ? (value as Record<string, string>) : undefined;
}
