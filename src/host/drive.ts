import type { Blob } from "./blob.ts";
import type { DriveFile, DriveFolder, DrivePermission } from "./drive-folder.ts";
import type { Session } from "./session.ts";
import { asGoogle, face } from "./stand-in.ts";

type Files = GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection;
type Permissions = GoogleAppsScript.Drive_v3.Drive.V3.Collection.PermissionsCollection;
type FileResource = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;
type PermissionResource = GoogleAppsScript.Drive_v3.Drive.V3.Schema.Permission;
type Options = Record<string, unknown>;

export const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
export const GOOGLE_DOC = "application/vnd.google-apps.document";

export const MimeType = {
  [face]: { name: "MimeType", members: ["GOOGLE_DOCS", "MICROSOFT_WORD"] },
  GOOGLE_DOCS: GOOGLE_DOC,
  MICROSOFT_WORD: DOCX,
};

function found(drive: DriveFolder, method: string, id: string): DriveFile {
  const file = drive.find(id);
  if (file === undefined) throw new Error(`API call to ${method} failed with error: File not found: ${id}.`);
  return file;
}

/** Without `fields`, Drive tells four things only (Drive v3 reference, files.create). */
function told<T>(all: Record<string, unknown>, usual: readonly string[], options: Options = {}): T {
  const fields =
    typeof options["fields"] === "string" ? options["fields"].split(",").map((name) => name.trim()) : usual;
  const names = fields.includes("*") ? Object.keys(all) : fields;
  return asGoogle<T>(Object.fromEntries(names.filter((name) => name in all).map((name) => [name, all[name]])));
}

function fileTold(file: DriveFile, options?: Options): FileResource {
  const kind = file.mimeType === GOOGLE_DOC ? "document" : "file";
  const host = kind === "document" ? "https://docs.google.com/document" : "https://drive.google.com/file";
  const all = {
    kind: "drive#file",
    id: file.id,
    name: file.name,
    mimeType: file.mimeType,
    webViewLink: `${host}/d/${file.id}/${kind === "document" ? "edit?usp=drivesdk" : "view?usp=drivesdk"}`,
    trashed: false,
    permissions: file.permissions.map((permission) => ({ kind: "drive#permission", ...permission })),
  };
  return told(all, ["kind", "id", "name", "mimeType"], options);
}

const fileMembers = ["create", "update", "get"] as const;

class DriveFiles implements Pick<Files, (typeof fileMembers)[number]> {
  static readonly [face] = { name: "Drive.Files", members: fileMembers };
  readonly #drive: DriveFolder;

  constructor(drive: DriveFolder) {
    this.#drive = drive;
  }

  create(resource: FileResource, mediaData?: GoogleAppsScript.Base.Blob, optionalArgs?: Options): FileResource {
    const blob = mediaData === undefined || mediaData === null ? undefined : asGoogle<Blob>(mediaData);
    const mimeType = resource.mimeType ?? blob?.getContentType() ?? "application/octet-stream";
    const name = resource.name ?? blob?.getName() ?? "Untitled";
    return fileTold(this.#drive.add(name, mimeType, blob?.content ?? Buffer.alloc(0)), optionalArgs);
  }

  /** New .docx content for the same id: the document keeps its link (document.md, Evidence). */
  update(
    resource: FileResource,
    fileId: string,
    mediaData?: GoogleAppsScript.Base.Blob,
    optionalArgs?: Options,
  ): FileResource {
    const file = found(this.#drive, "drive.files.update", fileId);
    const blob = mediaData === undefined || mediaData === null ? undefined : asGoogle<Blob>(mediaData);
    this.#drive.change(file, resource.name ?? file.name, blob?.content);
    return fileTold(file, optionalArgs);
  }

  get(fileId: string, optionalArgs?: Options): FileResource & string {
    if (optionalArgs?.["alt"] !== undefined) throw new Error("Drive.Files.get with alt is not stood in for");
    return asGoogle(fileTold(found(this.#drive, "drive.files.get", fileId), optionalArgs));
  }
}

const permissionMembers = ["create", "list"] as const;

class DrivePermissions implements Pick<Permissions, (typeof permissionMembers)[number]> {
  static readonly [face] = { name: "Drive.Permissions", members: permissionMembers };
  readonly #drive: DriveFolder;

  constructor(drive: DriveFolder) {
    this.#drive = drive;
  }

  create(resource: PermissionResource, fileId: string, optionalArgs?: Options): PermissionResource {
    const file = found(this.#drive, "drive.permissions.create", fileId);
    const { type = "", role = "", emailAddress } = resource;
    const id = type === "anyone" ? "anyoneWithLink" : `${type}-${emailAddress ?? file.permissions.length}`;
    const permission: DrivePermission = { id, type, role, ...(emailAddress === undefined ? {} : { emailAddress }) };
    this.#drive.permit(file, permission);
    return told({ kind: "drive#permission", ...permission }, ["kind", "id", "type", "role"], optionalArgs);
  }

  list(fileId: string, _optionalArgs?: Options): ReturnType<Permissions["list"]> {
    const { permissions } = found(this.#drive, "drive.permissions.list", fileId);
    const listed = permissions.map(({ id, type, role }) => ({ kind: "drive#permission", id, type, role }));
    return asGoogle({ kind: "drive#permissionList", permissions: listed });
  }
}

export class Drive {
  static readonly [face] = { name: "Drive", members: ["Files", "Permissions"] };
  readonly Files: DriveFiles;
  readonly Permissions: DrivePermissions;

  constructor(session: Session) {
    this.Files = new DriveFiles(session.drive);
    this.Permissions = new DrivePermissions(session.drive);
  }
}
