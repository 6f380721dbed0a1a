import { DriveFiles } from "./drive-files.ts";
import { DrivePermissions } from "./drive-permissions.ts";
import type { Session } from "../runtime/session.ts";
import { face } from "../runtime/stand-in.ts";

/** The advanced Drive service, version 3. */
export class Drive {
  static readonly [face] = { name: "Drive", members: ["Files", "Permissions"] };
  readonly Files: DriveFiles;
  readonly Permissions: DrivePermissions;

  constructor(session: Session) {
    this.Files = new DriveFiles(session);
    this.Permissions = new DrivePermissions(session);
  }
}
