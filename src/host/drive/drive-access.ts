import type { DriveFile } from "./drive-file.ts";
import type { Session } from "../runtime/session.ts";

/** Google's words around an error of an advanced service. */
export function failed(method: string, words: string): Error {
  return new Error(`API call to ${method} failed with error: ${words}`);
}

/** The scope drive.file is a grant per app and user: what another user made with this app does not exist here. */
export function granted(session: Session, method: string, id: string): DriveFile {
  const file = session.drive.find(id);
  if (file === undefined || !sameAddress(ownerOf(file, session), session.user))
    throw failed(method, `File not found: ${id}.`);
  return file;
}

/** A file of an older list belongs to whoever asks. */
export function ownerOf(file: DriveFile, session: Session): string {
  return file.createdBy ?? session.user;
}

export function sameAddress(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** No member of what the script gave is passed over in silence. */
export function refuseOthers(name: string, resource: object, members: readonly string[]): void {
  const other = Object.entries(resource).find(([key, value]) => value !== undefined && !members.includes(key));
  if (other !== undefined) throw new Error(`${name}.${other[0]} is not stood in for`);
}
