import { Blob } from "../runtime/blob.ts";
import { failed, granted } from "./drive-access.ts";
import { fileFields, fileTold } from "./drive-answers.ts";
import { changesIn } from "./drive-changes.ts";
import { maskAsked, type Mask, type Options } from "./drive-fields.ts";
import type { DriveFile } from "./drive-file.ts";
import { DOCX, GOOGLE_DOC } from "./mime-type.ts";
import type { Session } from "../runtime/session.ts";
import { asGoogle, face } from "../runtime/stand-in.ts";

type Files = GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection;
type FileResource = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;
type GoogleBlob = GoogleAppsScript.Base.Blob;

const members = ["create", "update", "get", "copy", "export"] as const;

/** Every method gets a file of the session's user only, and a method that throws has changed nothing. */
export class DriveFiles implements Pick<Files, (typeof members)[number]> {
  static readonly [face] = { name: "Drive.Files", members };
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  create(resource: FileResource, mediaData?: GoogleBlob, optionalArgs?: Options): FileResource {
    const method = "drive.files.create";
    const mask = maskAsked(method, optionalArgs, fileFields);
    const changes = changesIn(method, resource);
    const blob = blobOf(mediaData);
    const mimeType = resource.mimeType ?? blob?.getContentType() ?? "application/octet-stream";
    const name = resource.name ?? blob?.getName() ?? "Untitled";
    const content = blob?.content ?? Buffer.alloc(0);
    return this.#told(this.#session.drive.add({ ...changes, ...this.#made(), name, mimeType }, content), mask);
  }

  /** New .docx content for the same id: the document keeps its link (document.md, Evidence). */
  update(resource: FileResource, fileId: string, mediaData?: GoogleBlob, optionalArgs?: Options): FileResource {
    const method = "drive.files.update";
    const file = granted(this.#session, method, fileId);
    const mask = maskAsked(method, optionalArgs, fileFields);
    const changes = changesIn(method, resource, file);
    const blob = blobOf(mediaData);
    const otherName = changes.name !== undefined && changes.name !== file.name;
    if (isLocked(file) && (otherName || blob !== undefined))
      throw failed(method, `The content of file ${fileId} is restricted to read-only.`);
    const stamped = { ...changes, ...this.#modified() };
    return this.#told(this.#session.drive.change(file, stamped, blob?.content), mask);
  }

  get(fileId: string, optionalArgs?: Options): FileResource & string {
    const method = "drive.files.get";
    const file = granted(this.#session, method, fileId);
    if (optionalArgs?.["alt"] !== undefined) throw new Error("Drive.Files.get with alt is not stood in for");
    return asGoogle(this.#told(file, maskAsked(method, optionalArgs, fileFields)));
  }

  /** The new file has the old one's content, description and properties; nobody but the user sees it. */
  copy(resource: FileResource, fileId: string, optionalArgs?: Options): FileResource {
    const method = "drive.files.copy";
    const file = granted(this.#session, method, fileId);
    const mask = maskAsked(method, optionalArgs, fileFields);
    const { name = `Copy of ${file.name}`, ...changes } = changesIn(method, resource, file);
    const own = { name, trashed: false, contentRestrictions: [], ...this.#made() };
    const { drive } = this.#session;
    return this.#told(drive.add({ ...file, ...own, ...changes }, drive.contentOf(file)), mask);
  }

  /** Google's types know neither the third argument nor the answer (document.md, Drive.Files.export). */
  export(fileId: string, mimeType: string, optionalArgs?: Options): Blob {
    const method = "drive.files.export";
    const file = granted(this.#session, method, fileId);
    if (optionalArgs?.["alt"] !== "media")
      throw failed(method, "Export requires alt=media to download the exported content.");
    if (file.mimeType !== GOOGLE_DOC) throw failed(method, "Export only supports Docs Editors files.");
    if (mimeType !== DOCX) throw new Error(`Drive.Files.export to ${mimeType} is not stood in for`);
    return new Blob(this.#session.drive.contentOf(file), DOCX, `${file.name}.docx`);
  }

  #made(): Pick<DriveFile, "permissions" | "createdBy" | "createdTime" | "modifiedTime" | "lastModifiedBy"> {
    const emailAddress = this.#session.user;
    const permissions = [{ id: "owner", type: "user", role: "owner", emailAddress }];
    const modified = this.#modified();
    return { permissions, createdBy: emailAddress, createdTime: modified.modifiedTime, ...modified };
  }

  #modified(): { modifiedTime: string; lastModifiedBy: string } {
    return { modifiedTime: new Date(this.#session.now).toISOString(), lastModifiedBy: this.#session.user };
  }

  #told(file: DriveFile, mask: Mask): FileResource {
    return fileTold(file, this.#session, mask);
  }
}

function isLocked(file: DriveFile): boolean {
  return file.contentRestrictions?.some(({ readOnly }) => readOnly) ?? false;
}

function blobOf(mediaData: GoogleBlob | null | undefined): Blob | undefined {
  return mediaData === undefined || mediaData === null ? undefined : asGoogle<Blob>(mediaData);
}
