import { ownerOf, sameAddress } from "./drive-access.ts";
import { masked, readMask, type Fields, type Mask } from "./drive-fields.ts";
import type { DriveFile, DrivePermission } from "./drive-file.ts";
import { GOOGLE_DOC } from "./mime-type.ts";
import type { Session } from "../runtime/session.ts";
import { asGoogle } from "../runtime/stand-in.ts";

type FileResource = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;
type PermissionResource = GoogleAppsScript.Drive_v3.Drive.V3.Schema.Permission;

const person = "kind,displayName,emailAddress,me";
/** A domain is told of the type domain only, which is not stood in for. */
const grant = "kind,id,type,role,emailAddress,displayName,domain";

/** Everything that is told here of a resource, and what is told without `fields` (Drive v3 reference). */
export const fileFields: Fields = {
  known: readMask(`kind,id,name,mimeType,description,trashed,webViewLink,createdTime,modifiedTime,
    lastModifyingUser(${person}),owners(${person}),ownedByMe,permissions(${grant}),appProperties,
    contentRestrictions(readOnly,reason,ownerRestricted)`),
  usual: readMask("kind,id,name,mimeType"),
};
export const permissionFields: Fields = { known: readMask(grant), usual: readMask("kind,id,type,role") };
export const listFields: Fields = {
  known: readMask(`kind,nextPageToken,permissions(${grant})`),
  usual: readMask("kind,permissions(kind,id,type,role)"),
};

export function fileTold(file: DriveFile, session: Session, mask: Mask): FileResource {
  const { lastModifiedBy, appProperties = {}, contentRestrictions = [] } = file;
  const document = file.mimeType === GOOGLE_DOC;
  const host = document ? "https://docs.google.com/document" : "https://drive.google.com/file";
  const owner = ownerOf(file, session);
  const all = {
    kind: "drive#file",
    id: file.id,
    name: file.name,
    mimeType: file.mimeType,
    description: file.description === "" ? undefined : file.description,
    trashed: file.trashed ?? false,
    webViewLink: `${host}/d/${file.id}/${document ? "edit" : "view"}?usp=drivesdk`,
    createdTime: file.createdTime,
    modifiedTime: file.modifiedTime,
    lastModifyingUser: lastModifiedBy === undefined ? undefined : personTold(lastModifiedBy, session),
    owners: [personTold(owner, session)],
    ownedByMe: sameAddress(owner, session.user),
    permissions: file.permissions.map(permissionAll),
    appProperties: Object.keys(appProperties).length === 0 ? undefined : appProperties,
    contentRestrictions: contentRestrictions.length === 0 ? undefined : contentRestrictions,
  };
  return asGoogle(masked(all, mask));
}

export function permissionTold(permission: DrivePermission, mask: Mask): PermissionResource {
  return asGoogle(masked(permissionAll(permission), mask));
}

export function permissionAll(permission: DrivePermission): object {
  const { emailAddress } = permission;
  const displayName = emailAddress === undefined ? undefined : nameOf(emailAddress);
  return { kind: "drive#permission", ...permission, displayName };
}

function personTold(emailAddress: string, session: Session): object {
  const me = sameAddress(emailAddress, session.user);
  return { kind: "drive#user", displayName: nameOf(emailAddress), emailAddress, me };
}

function nameOf(emailAddress: string): string {
  return emailAddress.split("@", 1)[0] ?? "";
}
