import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { listOfFiles, textRecord, type DriveFile } from "./drive-file.ts";
import { freeFileName } from "./file-name.ts";
import { DOCX, GOOGLE_DOC } from "./mime-type.ts";
import { replaceFile } from "../workbook/replace-file.ts";
import { UnusableFile } from "../workbook/unusable-file.ts";

/** What the folder does not choose itself. */
type Given = Omit<DriveFile, "id" | "fileName">;

/** A folder of .docx files as a school's Drive; nothing is made in it before the first write. */
export class DriveFolder {
  readonly folder: string;
  #files: readonly DriveFile[];
  #properties: Readonly<Record<string, string>>;

  readonly #lasting: boolean;

  /** @param lasting false: no folder is made for a script's properties alone; they are kept where there is one. */
  constructor(folder: string, lasting = true) {
    this.folder = folder;
    this.#lasting = lasting;
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
    if (this.#lasting || existsSync(this.folder)) this.#write("properties.json", JSON.stringify(properties, null, 2));
  }

  /** A document that somebody took out of the folder is gone, as in Drive. */
  find(id: string): DriveFile | undefined {
    return this.#files.find((file) => file.id === id && existsSync(join(this.folder, file.fileName)));
  }

  pathOf(id: string): string | undefined {
    const file = this.find(id);
    return file === undefined ? undefined : join(this.folder, file.fileName);
  }

  contentOf(file: DriveFile): Buffer {
    return readFileSync(join(this.folder, file.fileName));
  }

  /** @throws the system's error; the folder is then as it was. */
  add(given: Given, content: Uint8Array): DriveFile {
    const id = createHash("sha256").update(`${this.#files.length} ${given.name}`).digest("base64url").slice(0, 33);
    const file: DriveFile = { ...given, id, fileName: this.#freeName(given.name, given.mimeType) };
    allOrNothing((undo) => {
      this.#write(file.fileName, content);
      undo.push(() => rmSync(join(this.folder, file.fileName), { force: true }));
      this.#keep([...this.#files, file]);
    });
    return file;
  }

  /** @throws the system's error; the folder is then as it was. */
  change(file: DriveFile, changes: Partial<Given>, content?: Uint8Array): DriveFile {
    const renamed = changes.name !== undefined && changes.name !== file.name;
    const fileName = renamed ? this.#freeName(changes.name ?? "", file.mimeType) : file.fileName;
    const changed: DriveFile = { ...file, ...changes, fileName };
    const [from, to] = [join(this.folder, file.fileName), join(this.folder, fileName)];
    allOrNothing((undo) => {
      if (renamed) {
        renameSync(from, to);
        undo.push(() => renameSync(to, from));
      }
      if (content !== undefined) {
        const before = readFileSync(to);
        this.#write(fileName, content);
        undo.push(() => this.#write(fileName, before));
      }
      this.#keep(this.#files.map((other) => (other.id === file.id ? changed : other)));
    });
    return changed;
  }

  #freeName(name: string, mimeType: string): string {
    const taken = new Set(this.#files.map((file) => file.fileName.normalize("NFC").toLowerCase()));
    return freeFileName(name, [DOCX, GOOGLE_DOC].includes(mimeType) ? ".docx" : "", (candidate) => {
      return taken.has(candidate.toLowerCase()) || existsSync(join(this.folder, candidate));
    });
  }

  #keep(files: readonly DriveFile[]): void {
    this.#write("drive.json", JSON.stringify({ files }, null, 2));
    this.#files = files;
  }

  #write(fileName: string, content: string | Uint8Array): void {
    mkdirSync(this.folder, { recursive: true });
    replaceFile(join(this.folder, fileName), content);
  }
}

export function openDrive(folder: string, lasting = true): DriveFolder {
  return new DriveFolder(folder, lasting);
}

function allOrNothing(act: (undo: (() => void)[]) => void): void {
  const undo: (() => void)[] = [];
  try {
    act(undo);
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw error;
  }
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
