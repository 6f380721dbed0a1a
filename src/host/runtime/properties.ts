import type { DriveFolder } from "../drive/drive-folder.ts";
import type { Session } from "./session.ts";
import { asGoogle, face } from "./stand-in.ts";

type Google = GoogleAppsScript.Properties.Properties;

/** 9 KB for one value (Google's quotas page). */
const LARGEST_VALUE = 9 * 1024;

const members = ["getProperty", "setProperty", "deleteProperty", "getProperties", "setProperties"] as const;

export class Properties implements Pick<Google, (typeof members)[number]> {
  static readonly [face] = { name: "Properties", members };
  readonly #drive: DriveFolder;

  constructor(drive: DriveFolder) {
    this.#drive = drive;
  }

  getProperty(key: string): string | null {
    const kept = this.#drive.properties;
    return Object.hasOwn(kept, key) ? (kept[key] ?? null) : null;
  }

  getProperties(): { [key: string]: string } {
    return { ...this.#drive.properties };
  }

  setProperty(key: string, value: string): Google {
    return this.setProperties({ [key]: value });
  }

  setProperties(properties: { [key: string]: string }, deleteAllOthers = false): Google {
    const added = Object.entries(properties).map(([key, value]) => [key, String(value)] as const);
    const tooLong = added.find(([, value]) => Buffer.byteLength(value) > LARGEST_VALUE);
    if (tooLong !== undefined) throw new Error("Argument too large: value");
    this.#drive.properties = { ...(deleteAllOthers ? {} : this.#drive.properties), ...Object.fromEntries(added) };
    return asGoogle(this);
  }

  deleteProperty(key: string): Google {
    const { [key]: gone, ...rest } = this.#drive.properties;
    if (gone !== undefined) this.#drive.properties = rest;
    return asGoogle(this);
  }
}

export class PropertiesService implements Pick<GoogleAppsScript.Properties.PropertiesService, "getDocumentProperties"> {
  static readonly [face] = { name: "PropertiesService", members: ["getDocumentProperties"] };
  readonly #properties: Properties;

  constructor(session: Session) {
    this.#properties = new Properties(session.drive);
  }

  getDocumentProperties = (): Google => asGoogle(this.#properties);
}
