import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import vm from "node:vm";
import { consentOf } from "./runtime/consent.ts";
import type { DriveFolder } from "./drive/drive-folder.ts";
import { execute } from "./runtime/execution.ts";
import { toServer } from "./runtime/panel-arguments.ts";
import { toPanel } from "./runtime/panel-wire.ts";
import type {
  Answer,
  Ask,
  Calls,
  Dialog,
  Faults,
  LogLine,
  MenuEntry,
  Notification,
  Session,
} from "./runtime/session.ts";
import type { WorkbookFile } from "./workbook/workbook-file.ts";

export interface StartOptions {
  workbook: WorkbookFile;
  drive: DriveFolder;
  /** The clock stands still: "2024-09-10T08:00:00+07:00". */
  now: string;
  /** The e-mail address of whoever runs the script: "vanthu@truong.example" unless told. */
  user?: string;
  /** One for each alert and prompt, in order; then OK or YES, and no text. */
  answers?: readonly Answer[];
  /** Answers the alerts and prompts that are left; what it throws is the script's error. */
  ask?: Ask;
  faults?: Faults;
  /** The scopes that the user granted: all that appsscript.json lists unless told. */
  granted?: readonly string[];
}

export interface AddinSession {
  /** A menu item or command; throws the script's error with its words and stack. */
  run(name: string, ...args: unknown[]): unknown;
  /** A call of google.script.run: JSON both ways, as the panel would get it. */
  runFromPanel(name: string, ...args: unknown[]): unknown;
  readonly calls: Readonly<Calls>;
  readonly dialogs: readonly Dialog[];
  readonly menu: readonly MenuEntry[];
  /** The mails that Drive would have sent, in order. */
  readonly notifications: readonly Notification[];
  readonly log: readonly LogLine[];
}

export interface Addin {
  start(options: StartOptions): AddinSession;
}

/** Reads what clasp would push: Code.js, and the pages and the manifest beside it. */
export function loadAddin(folder = resolve("build/out")): Addin {
  const path = join(folder, "Code.js");
  const code = new vm.Script(readFileSync(path, "utf8"), { filename: path });
  const pages = new Map(
    readdirSync(folder)
      .filter((file) => file.endsWith(".html"))
      .map((file) => [file.slice(0, -".html".length), readFileSync(join(folder, file), "utf8")]),
  );
  const manifest = join(folder, "appsscript.json");
  const pushed = { code, pages, manifest: existsSync(manifest) ? readFileSync(manifest, "utf8") : undefined };
  return { start: (options) => startSession(pushed, options) };
}

interface Pushed {
  code: vm.Script;
  pages: ReadonlyMap<string, string>;
  manifest: string | undefined;
}

function startSession({ code, pages, manifest }: Pushed, options: StartOptions): AddinSession {
  const now = Date.parse(options.now);
  if (Number.isNaN(now)) throw new Error(`Not a time: ${options.now}`);
  const { workbook, drive, user = "vanthu@truong.example", answers = [], ask, faults = {} } = options;
  const seen = { calls: { total: 0, byMethod: {} }, dialogs: [], menu: [], notifications: [], log: [] };
  const consent = consentOf(manifest, options.granted);
  const session: Session = { workbook, drive, user, now, answers: [...answers], ask, faults, consent, pages, ...seen };
  return {
    run: (name, ...args) => execute(session, code, name, args),
    runFromPanel(name, ...args) {
      if (name.includes(".")) throw new Error(`Script function not found: ${name}`);
      return toPanel(execute(session, code, name, toServer(args)));
    },
    calls: session.calls,
    dialogs: session.dialogs,
    menu: session.menu,
    notifications: session.notifications,
    log: session.log,
  };
}
