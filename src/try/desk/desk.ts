import { existsSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { changeRowsByHand, typeByHand } from "../../host/sheets/by-hand.ts";
import { foreignKept, keepForeign, savedAt } from "./foreign-change.ts";
import type { CallOutcome, CellPlace, DeskReply, DeskRequest, DeskState, Settings } from "../wire.ts";
import { Clock, isClockTime, spokenTime } from "./clock.ts";
import { inVietnamese } from "./refusals.ts";
import { Scripts } from "./scripts.ts";
import { panelAnswer } from "./situations.ts";
import { messageOf, type Surroundings } from "./surroundings.ts";
import { ToldChanges } from "./told-changes.ts";
import { ToldDrive } from "./told-drive.ts";
import { newWorkingCopy, type Beginning, type WorkingCopy } from "./working-copy.ts";

/** What a script gets that ran into the consent screen: the screen tells it better (host, ScriptApp). */
const CONSENT = /^Authorization is required/;

/** The workbook on the table: every click, call and keystroke of the page is done here, one after the other. */
export class Desk {
  readonly #around: Surroundings;
  readonly #scripts: Scripts;
  readonly #changes = new ToldChanges();
  #copy: WorkingCopy;
  #drive: ToldDrive;
  #settings: Settings;
  #clock: Clock;

  private constructor(around: Surroundings, copy: WorkingCopy, settings: Settings) {
    this.#around = around;
    this.#copy = copy;
    this.#drive = new ToldDrive(copy.drive);
    this.#settings = settings;
    this.#clock = new Clock(settings.clock);
    this.#scripts = new Scripts(around, () => ({
      copy: this.#copy,
      changes: this.#changes,
      drive: this.#drive,
      situation: this.#settings.situation,
      now: this.#clock.now,
    }));
  }

  /** @throws Stop, in the user's words, when a file cannot be used. */
  static async begin(around: Surroundings, beginning: Beginning, settings: Settings): Promise<Desk> {
    const desk = new Desk(around, await newWorkingCopy(around.out, beginning), settings);
    await desk.#open(beginning);
    return desk;
  }

  async handle(request: DeskRequest): Promise<DeskReply> {
    switch (request.do) {
      case "menu":
        return this.#fromMenu(request.name, request.at);
      case "panel":
        return this.#fromPanel(request.name, request.args, request.at);
      case "type":
        return this.#byHand(
          () => typeByHand(this.#copy.workbook, request.sheet, request.cells, this.#clock.now),
          false,
        );
      case "rows":
        return this.#byHand(() => this.#changeRows(request), true);
      case "settings":
        return this.#set(request.settings);
      case "restart":
        return this.#restart(request);
    }
  }

  /** The add-in was built anew: the workbook stays, the menu is made again. */
  reload(): void {
    if (!existsSync(join(this.#around.bundle, "Code.js"))) return;
    this.#scripts.reload();
    this.#scripts.open();
    this.#around.tell({ tell: "menu", menu: this.#scripts.menu });
    this.#around.tell({ tell: "built" });
  }

  /** Where a document of the stand-in's Drive lies. */
  document(id: string): { path: string; name: string } | undefined {
    const name = this.#copy.drive.find(id)?.name;
    const path = this.#copy.drive.pathOf(id);
    return name === undefined || path === undefined ? undefined : { path, name };
  }

  async #restart(beginning: { readonly with: "empty" | "sample" }): Promise<DeskReply> {
    this.#copy = await newWorkingCopy(this.#around.out, beginning);
    this.#saved = undefined;
    this.#drive = new ToldDrive(this.#copy.drive);
    await this.#open(beginning);
    return { done: true };
  }

  async #open(beginning: Beginning): Promise<void> {
    const { workbook } = this.#copy;
    if (beginning.with === "sample") this.#scripts.quietly("panelBuild", { sample: true });
    const [first] = workbook.sheets;
    if (first && beginning.with === "sample") workbook.active = first;
    this.#scripts.open();
    await this.#save();
    const shown = { ...this.#changes.whole(workbook), ...this.#drive.lists() };
    const event = { tell: "book", menu: this.#scripts.menu, state: this.#state(), fresh: true } as const;
    this.#around.tell({ ...event, ...shown });
  }

  async #fromMenu(name: string, at: CellPlace | undefined): Promise<DeskReply> {
    this.#around.tell({ tell: "running", what: "menu" });
    try {
      this.#scripts.execute(at, (session) => session.run(name));
    } catch (error) {
      const message = messageOf(error);
      if (!CONSENT.test(message)) this.#around.tell({ tell: "failed", message });
    }
    await this.#save();
    this.#around.tell({ tell: "running", what: "idle" });
    return { done: true };
  }

  async #fromPanel(name: string, args: readonly unknown[], at: CellPlace | undefined): Promise<DeskReply> {
    const panel = panelAnswer(this.#settings.situation, (): CallOutcome => {
      try {
        const value = this.#scripts.callFromPanel(name, args, at);
        // the stand-in gives undefined for a reply that a Date has lost, null for none
        return value === undefined ? { lost: true } : { ok: true, value };
      } catch (error) {
        return { ok: false, message: messageOf(error) };
      }
    });
    await this.#save();
    return { panel };
  }

  async #byHand(work: () => readonly string[], moved: boolean): Promise<DeskReply> {
    const refused = work();
    for (const event of this.#changes.since(this.#copy.workbook, moved)) this.#around.tell(event);
    await this.#save();
    return refused.length === 0 ? { done: true } : { refused: refused.map(inVietnamese).join("\n") };
  }

  #changeRows({ sheet, change, row, count }: DeskRequest & { do: "rows" }): string[] {
    try {
      changeRowsByHand(this.#copy.workbook, sheet, change, row, count);
      return [];
    } catch (error) {
      return [messageOf(error)];
    }
  }

  #set(settings: Settings): DeskReply {
    if (settings.clock !== undefined && !isClockTime(settings.clock)) return { refused: "Ngày giờ chưa đúng." };
    if (settings.clock !== this.#settings.clock) this.#clock = new Clock(settings.clock);
    this.#settings = settings;
    this.#around.tell({ tell: "state", state: this.#state() });
    return { done: true };
  }

  #state(): DeskState {
    const { path, workbook, remarks } = this.#copy;
    return {
      settings: this.#settings,
      now: spokenTime(this.#clock.now),
      ahead: this.#clock.ahead,
      file: relative(dirname(this.#around.out), path),
      title: workbook.name,
      remarks,
      canMakePdf: this.#around.canMakePdf,
    };
  }

  /** When this desk last wrote its file; undefined before the first time. */
  #saved: number | undefined;

  async #save(): Promise<void> {
    const { path, workbook } = this.#copy;
    try {
      const kept = keepForeign(path, this.#saved);
      await workbook.save(path);
      this.#saved = savedAt(path);
      if (kept !== undefined) this.#around.tell({ tell: "failed", message: foreignKept(kept) });
    } catch (error) {
      this.#around.tell({ tell: "failed", message: `Chưa ghi được tệp của chỗ thử: ${messageOf(error)}` });
    }
  }
}
