import { failed, granted, ownerOf, sameAddress } from "./drive-access.ts";
import { listFields, permissionAll, permissionFields, permissionTold } from "./drive-answers.ts";
import { maskAsked, masked, type Options } from "./drive-fields.ts";
import type { DriveFile, DrivePermission } from "./drive-file.ts";
import { checkRole, granteeOf, type Grantee } from "./drive-grant.ts";
import type { Session } from "../runtime/session.ts";
import { asGoogle, face } from "../runtime/stand-in.ts";

type Permissions = GoogleAppsScript.Drive_v3.Drive.V3.Collection.PermissionsCollection;
type Resource = GoogleAppsScript.Drive_v3.Drive.V3.Schema.Permission;

const members = ["create", "list", "update", "remove"] as const;

export class DrivePermissions implements Pick<Permissions, (typeof members)[number]> {
  static readonly [face] = { name: "Drive.Permissions", members };
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  /** One permission for each grantee: the same one again gets the new role, and the owner stays the owner. */
  create(resource: Resource, fileId: string, optionalArgs?: Options): Resource {
    const method = "drive.permissions.create";
    const file = granted(this.#session, method, fileId);
    const mask = maskAsked(method, optionalArgs, permissionFields);
    const role = checkRole(method, resource.role);
    const grantee = granteeOf(method, resource);
    const known = this.#permissionOf(file, grantee);
    if (known?.role === "owner") return permissionTold(known, mask);
    const permission = { ...(known ?? grantee), role };
    const others = file.permissions.filter(({ id }) => id !== permission.id);
    this.#session.drive.change(file, { permissions: [...others, permission] });
    this.#notify(grantee, fileId, optionalArgs);
    return permissionTold(permission, mask);
  }

  list(fileId: string, optionalArgs?: Options): ReturnType<Permissions["list"]> {
    const method = "drive.permissions.list";
    const { permissions } = granted(this.#session, method, fileId);
    const mask = maskAsked(method, optionalArgs, listFields);
    return asGoogle(masked({ kind: "drive#permissionList", permissions: permissions.map(permissionAll) }, mask));
  }

  update(resource: Resource, fileId: string, permissionId: string, optionalArgs?: Options): Resource {
    const method = "drive.permissions.update";
    const file = granted(this.#session, method, fileId);
    const mask = maskAsked(method, optionalArgs, permissionFields);
    const permission = permissionIn(file, method, permissionId);
    if (Object.entries(resource).some(([key, value]) => key !== "role" && value !== undefined))
      throw failed(method, "The resource body includes fields which are not directly writable.");
    const changed = { ...permission, role: checkRole(method, resource.role) };
    if (permission.role === "owner") throw failed(method, "The owner of a file cannot be changed to another role.");
    const permissions = file.permissions.map((other) => (other.id === permissionId ? changed : other));
    this.#session.drive.change(file, { permissions });
    return permissionTold(changed, mask);
  }

  remove(fileId: string, permissionId: string, _optionalArgs?: Options): void {
    const method = "drive.permissions.delete";
    const file = granted(this.#session, method, fileId);
    if (permissionIn(file, method, permissionId).role === "owner")
      throw failed(method, "The owner of a file cannot be removed.");
    this.#session.drive.change(file, { permissions: file.permissions.filter(({ id }) => id !== permissionId) });
  }

  #permissionOf(file: DriveFile, { id, emailAddress }: Grantee): DrivePermission | undefined {
    if (emailAddress === undefined) return file.permissions.find((permission) => permission.id === id);
    const owner = ownerOf(file, this.#session);
    return file.permissions.find((permission) =>
      sameAddress(permission.role === "owner" ? owner : (permission.emailAddress ?? ""), emailAddress),
    );
  }

  /** Users and groups get a mail unless it is asked not to (Drive v3, permissions.create); here it is only noted. */
  #notify({ emailAddress }: Grantee, fileId: string, options: Options = {}): void {
    if (emailAddress === undefined || options["sendNotificationEmail"] === false) return;
    const { emailMessage = "" } = options as { emailMessage?: string };
    this.#session.notifications.push({ to: emailAddress, message: emailMessage, fileId, from: this.#session.user });
  }
}

function permissionIn(file: DriveFile, method: string, permissionId: string): DrivePermission {
  const permission = file.permissions.find(({ id }) => id === permissionId);
  if (permission === undefined) throw failed(method, `Permission not found: ${permissionId}.`);
  return permission;
}
