import type { DriveFolder } from "../../host/drive/drive-folder.ts";
import { GOOGLE_DOC } from "../../host/drive/mime-type.ts";
import type { Notification } from "../../host/runtime/session.ts";
import type { DriveEntry, Letter } from "../wire.ts";
import { spokenTime } from "./clock.ts";

/** The stand-in's Drive and the letters that it would have sent, told only when they have changed. */
export class ToldDrive {
  readonly #drive: DriveFolder;
  #letters: readonly Letter[] = [];
  #told = "";

  constructor(drive: DriveFolder) {
    this.#drive = drive;
  }

  /** The last letter first. */
  sent(notifications: readonly Notification[], now: number): void {
    const letters = notifications.map(({ to, from, message, fileId }) => {
      return { to, from, message, fileId, fileName: this.#drive.find(fileId)?.name ?? "", sent: spokenTime(now) };
    });
    this.#letters = [...letters.reverse(), ...this.#letters];
  }

  lists(): { documents: readonly DriveEntry[]; letters: readonly Letter[] } {
    const lists = { documents: entries(this.#drive), letters: this.#letters };
    this.#told = JSON.stringify(lists);
    return lists;
  }

  changed(): boolean {
    const before = this.#told;
    this.lists();
    return this.#told !== before;
  }
}

/** The last made first. */
function entries(drive: DriveFolder): DriveEntry[] {
  return drive.files
    .filter(({ id }) => drive.find(id) !== undefined)
    .map(({ id, name, mimeType, trashed, contentRestrictions = [], modifiedTime }) => ({
      id,
      name,
      isDocument: mimeType === GOOGLE_DOC,
      trashed: trashed === true,
      locked: contentRestrictions.some(({ readOnly }) => readOnly),
      changed: modifiedTime === undefined ? "" : spokenTime(Date.parse(modifiedTime)),
    }))
    .reverse();
}
