import type { Consent } from "./consent.ts";
import type { DriveFolder } from "../drive/drive-folder.ts";
import type { WorkbookFile } from "../workbook/workbook-file.ts";

/** Words for the next alert or prompt: the button's name, or what is typed before OK. */
export type Answer = string | { button: string; text?: string };

/** What every call of a method throws, or only its n-th call in the session (1 is the first). */
export type Fault = string | { readonly call: number; readonly error: string };

/** A method's full name → what it throws; `lockHeld`: another person holds the lock. */
export type Faults = { readonly lockHeld?: boolean } & { readonly [method: string]: Fault | boolean };

export interface Dialog {
  /** "consent": Google's screen of permissions, `text` being the scopes it asks for, one a line. */
  kind: "alert" | "prompt" | "toast" | "sidebar" | "dialog" | "consent";
  title?: string;
  text?: string;
  html?: string;
  /** Pixels, where the script asked for a size. */
  width?: number;
  height?: number;
}

/** An alert or prompt that waits, with its buttons in order ("YES", "NO"); CLOSE is always an answer too. */
export interface Question extends Dialog {
  kind: "alert" | "prompt";
  buttons: readonly string[];
}

/** Asks a person; the script waits until this returns. */
export type Ask = (question: Question) => Answer;

export interface MenuEntry {
  caption: string;
  /** A command's function; absent for sub-menus and separators. */
  functionName?: string;
  entries?: MenuEntry[];
  separator?: true;
}

export interface Calls {
  total: number;
  byMethod: Record<string, number>;
}

/** A mail that Drive would send when a file is shared; nothing leaves this machine. */
export interface Notification {
  to: string;
  /** The script's own words; "" without any. */
  message: string;
  fileId: string;
  from: string;
}

export interface LogLine {
  level: "log" | "info" | "warn" | "error";
  text: string;
}

/** What outlives one execution: the files, and everything shown or counted so far. */
export interface Session {
  readonly workbook: WorkbookFile;
  readonly drive: DriveFolder;
  /** The e-mail address of whoever runs the script. */
  readonly user: string;
  /** The fixed clock, milliseconds of the epoch. */
  readonly now: number;
  readonly answers: Answer[];
  /** Asked once the answers are used up. */
  readonly ask: Ask | undefined;
  readonly faults: Faults;
  /** Undefined: all that is needed is granted. */
  readonly consent: Consent | undefined;
  readonly pages: ReadonlyMap<string, string>;
  readonly calls: Calls;
  readonly dialogs: Dialog[];
  readonly menu: MenuEntry[];
  readonly notifications: Notification[];
  readonly log: LogLine[];
}
