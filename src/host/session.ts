import type { DriveFolder } from "./drive-folder.ts";
import type { WorkbookFile } from "./workbook-file.ts";

/** Words for the next alert or prompt: the button's name, or what is typed before OK. */
export type Answer = string | { button: string; text?: string };

/** A method's full name → what it throws; `lockHeld`: another person holds the lock. */
export type Faults = { readonly lockHeld?: boolean } & { readonly [method: string]: string | boolean };

export interface Dialog {
  kind: "alert" | "prompt" | "toast" | "sidebar" | "dialog";
  title?: string;
  text?: string;
  html?: string;
}

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

export interface LogLine {
  level: "log" | "info" | "warn" | "error";
  text: string;
}

/** What outlives one execution: the files, and everything shown or counted so far. */
export interface Session {
  readonly workbook: WorkbookFile;
  readonly drive: DriveFolder;
  /** The fixed clock, milliseconds of the epoch. */
  readonly now: number;
  readonly answers: Answer[];
  readonly faults: Faults;
  readonly pages: ReadonlyMap<string, string>;
  readonly calls: Calls;
  readonly dialogs: Dialog[];
  readonly menu: MenuEntry[];
  readonly log: LogLine[];
}
