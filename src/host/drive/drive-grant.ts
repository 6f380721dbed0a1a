import { failed, refuseOthers } from "./drive-access.ts";
import type { DrivePermission } from "./drive-file.ts";

type Resource = GoogleAppsScript.Drive_v3.Drive.V3.Schema.Permission;

export type Grantee = Omit<DrivePermission, "role">;

/** The other roles are for shared drives, and an owner is made by a transfer. */
const roles = ["reader", "commenter", "writer"];
const otherRoles = ["owner", "organizer", "fileOrganizer"];

const address = /^[\w.+'-]+@[\w-]+(?:\.[\w-]+)+$/;

export function checkRole(method: string, role: string | undefined): string {
  if (role === undefined) throw failed(method, "The permission role field is required.");
  if (otherRoles.includes(role)) throw new Error(`The role ${role} is not stood in for`);
  if (!roles.includes(role)) throw failed(method, `The specified role is invalid: ${role}.`);
  return role;
}

/** Whom a resource names: a user or group by address, or everyone who has the link. */
export function granteeOf(method: string, resource: Resource): Grantee {
  refuseOthers("Permission", resource, ["type", "role", "emailAddress"]);
  const { type, emailAddress } = resource;
  if (type === undefined) throw failed(method, "The permission type field is required.");
  if (type === "domain") throw new Error("The permission type domain is not stood in for");
  if (!["user", "group", "anyone"].includes(type)) throw failed(method, `The specified type is invalid: ${type}.`);
  if (type === "anyone" ? emailAddress !== undefined : !address.test(emailAddress ?? ""))
    throw failed(method, "The specified emailAddress is invalid or not applicable for the given permission type.");
  if (emailAddress === undefined) return { id: "anyoneWithLink", type };
  return { id: `${type}-${emailAddress.toLowerCase()}`, type, emailAddress };
}
