import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { loadAddin, type Addin, type AddinSession } from "../../host/addin.ts";
import { publicFunctions } from "../../host/runtime/public-functions.ts";
import type { Answer, Dialog, MenuEntry, Question } from "../../host/runtime/session.ts";
import type { CellPlace, Situation } from "../wire.ts";
import { faultsOf, grantedOf } from "./situations.ts";
import { messageOf, type Surroundings } from "./surroundings.ts";
import type { ToldChanges } from "./told-changes.ts";
import type { ToldDrive } from "./told-drive.ts";
import type { WorkingCopy } from "./working-copy.ts";

/** What a script runs over, at this moment. */
export interface Scene {
  readonly copy: WorkingCopy;
  readonly changes: ToldChanges;
  readonly drive: ToldDrive;
  readonly situation: Situation;
  /** Milliseconds of the epoch. */
  readonly now: number;
}

/** Runs the built add-in: each click or call is an execution of its own, over the same workbook and Drive. */
export class Scripts {
  readonly #around: Surroundings;
  readonly #scene: () => Scene;
  #addin: Addin;
  #functions: readonly string[];
  #menu: readonly MenuEntry[] = [];

  constructor(around: Surroundings, scene: () => Scene) {
    this.#around = around;
    this.#scene = scene;
    this.#addin = loadAddin(around.bundle);
    this.#functions = functionsIn(around.bundle);
  }

  get menu(): readonly MenuEntry[] {
    return this.#menu;
  }

  /** Takes what was built since. */
  reload(): void {
    this.#addin = loadAddin(this.#around.bundle);
    this.#functions = functionsIn(this.#around.bundle);
  }

  /** A call of google.script.run, which reaches the script's own public functions only. */
  callFromPanel(name: string, args: readonly unknown[], at: CellPlace | undefined): unknown {
    if (!this.#functions.includes(name)) throw new Error(`Script function not found: ${name}`);
    return this.execute(at, (session) => session.runFromPanel(name, ...args));
  }

  /** As when the spreadsheet is opened: the add-in makes its menu. */
  open(): void {
    const session = this.#session();
    try {
      session.run("onOpen");
    } catch (error) {
      this.#around.tell({ tell: "failed", message: messageOf(error) });
    }
    this.#menu = session.menu;
  }

  /** Calls the add-in before anybody watches; its dialogs are not shown. */
  quietly(name: string, ...args: unknown[]): unknown {
    return this.#session().runFromPanel(name, ...args);
  }

  /** One execution: what it shows and changes is told while it waits for answers, and at its end. */
  execute(at: CellPlace | undefined, run: (session: AddinSession) => unknown): unknown {
    const { copy, changes, drive } = this.#scene();
    stand(copy, at);
    const before = copy.workbook.activations;
    let shown = 0;
    const show = (): void => {
      for (const event of changes.since(copy.workbook)) this.#around.tell(event);
      for (const dialog of session.dialogs.slice(shown)) this.#show(dialog);
      shown = session.dialogs.length;
    };
    const session = this.#session((question) => {
      show();
      return this.#around.ask(question);
    });
    try {
      return run(session);
    } finally {
      show();
      if (copy.workbook.activations > before) this.#tellSelection(copy);
      drive.sent(session.notifications, this.#scene().now);
      if (drive.changed()) this.#around.tell({ tell: "drive", ...drive.lists() });
      if (session.menu.length > 0) this.#around.tell({ tell: "menu", menu: (this.#menu = session.menu) });
    }
  }

  #session(ask?: (question: Question) => Answer): AddinSession {
    const { copy, situation, now } = this.#scene();
    return this.#addin.start({
      workbook: copy.workbook,
      drive: copy.drive,
      now: new Date(now).toISOString(),
      faults: faultsOf(situation),
      ...(situation === "partial-consent" ? { granted: grantedOf(situation, this.#scopes()) } : {}),
      ...(ask === undefined ? {} : { ask }),
    });
  }

  #scopes(): string[] {
    const manifest = join(this.#around.bundle, "appsscript.json");
    if (!existsSync(manifest)) return [];
    const { oauthScopes = [] } = JSON.parse(readFileSync(manifest, "utf8")) as { oauthScopes?: string[] };
    return oauthScopes;
  }

  /** An alert or prompt is asked apart. */
  #show({ kind, title = "", text = "", html = "", width, height }: Dialog): void {
    const size = { ...(width === undefined ? {} : { width }), ...(height === undefined ? {} : { height }) };
    if (kind === "toast") this.#around.tell({ tell: "toast", title, text });
    if (kind === "sidebar") this.#around.tell({ show: "panel", title, html });
    if (kind === "dialog") this.#around.tell({ show: "dialog", title, html, ...size });
    if (kind === "consent") this.#around.tell({ tell: "consent", scopes: text.split("\n") });
  }

  #tellSelection({ workbook: { active } }: WorkingCopy): void {
    const { top, left } = active.selected ?? { top: 1, left: 1 };
    this.#around.tell({ tell: "select", at: { sheet: active.worksheet.id, row: top, column: left } });
  }
}

function functionsIn(bundle: string): string[] {
  return publicFunctions(readFileSync(join(bundle, "Code.js"), "utf8"));
}

/** Where the user stands is what the script sees as active. */
function stand({ workbook }: WorkingCopy, at: CellPlace | undefined): void {
  const file = workbook.sheets.find(({ worksheet }) => worksheet.id === at?.sheet);
  if (at === undefined || file === undefined) return;
  workbook.active = file;
  file.selected = { top: at.row, left: at.column, bottom: at.row, right: at.column };
}
