import { Workbook } from "exceljs";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import PizZip from "pizzip";
import { buildReply, checkReply, goToReply, reportReply, templateReply, viewReply } from "../../src/core/wire.ts";
import type { BuildReply, CheckReply, GoToReply, ReportReply } from "../../src/core/wire.ts";
import type { TemplateReply, ViewReply, WireFinding } from "../../src/core/wire.ts";
import type { PanelState, PlaceRequest } from "../../src/core/wire-panel.ts";
import { convertReply, type ConvertReply, type ConvertRequest } from "../../src/core/wire-choice.ts";
import { addRowsReply, proposeReply, undoReply } from "../../src/core/wire-proposal.ts";
import type { AddRowsReply, ProposeReply, UndoReply } from "../../src/core/wire-proposal.ts";
import { sendReply, shareReply, viewersReply } from "../../src/core/wire-access.ts";
import type { SendReply, ShareReply, ShareRequest, ViewersReply } from "../../src/core/wire-access.ts";
import { loadAddin, type AddinSession, type StartOptions } from "../../src/host/addin.ts";
import { openDrive, type DriveFolder } from "../../src/host/drive/drive-folder.ts";
import { newWorkbook, openWorkbook, type WorkbookFile } from "../../src/host/workbook/workbook-file.ts";
import { docxText } from "../report/docx-text.ts";

/** The bundle as clasp would push it: no test of the add-in calls its source. */
const addin = loadAddin(join(__dirname, "../../build/out"));

/** A school with its file on disk, its Drive, and the built add-in running over them. */
export class School {
  readonly file: string;
  readonly drive: DriveFolder;
  #workbook: WorkbookFile;
  #session: AddinSession;
  readonly #options: Partial<StartOptions>;

  constructor(options: Partial<StartOptions> = {}) {
    const folder = mkdtempSync(join(tmpdir(), "school-"));
    this.file = join(folder, "ke-hoach.xlsx");
    this.drive = openDrive(join(folder, "drive"));
    this.#options = options;
    this.#workbook = newWorkbook();
    this.#session = this.#start();
  }

  #start(options: Partial<StartOptions> = {}): AddinSession {
    const now = "2024-09-10T08:00:00+07:00";
    return addin.start({ workbook: this.#workbook, drive: this.drive, now, ...this.#options, ...options });
  }

  get session(): AddinSession {
    return this.#session;
  }

  /** A new day at the computer: the counts and dialogs begin again. */
  again(options: Partial<StartOptions> = {}): this {
    this.#session = this.#start(options);
    return this;
  }

  build(request: { sample?: boolean; schoolYear?: string; catalogue?: string; form?: string } = {}): BuildReply {
    // Every reply is held against the wire: what the panel is typed by is what it gets.
    return buildReply.parse(this.#session.runFromPanel("panelBuild", request));
  }

  check(): CheckReply {
    return checkReply.parse(this.#session.runFromPanel("panelCheck"));
  }

  report(request: { draft?: boolean; template?: string } = {}): ReportReply {
    return reportReply.parse(this.#session.runFromPanel("panelReport", request));
  }

  share(request: ShareRequest = {}): ShareReply {
    return shareReply.parse(this.#session.runFromPanel("panelShare", request));
  }

  send(request: ShareRequest = {}): SendReply {
    return sendReply.parse(this.#session.runFromPanel("panelSend", request));
  }

  viewers(): ViewersReply {
    return viewersReply.parse(this.#session.runFromPanel("panelViewers"));
  }

  openToAll(open: boolean): ViewersReply {
    return viewersReply.parse(this.#session.runFromPanel("panelOpenToAll", { open, confirmed: true }));
  }

  ownTemplate(): TemplateReply {
    return templateReply.parse(this.#session.runFromPanel("panelOwnTemplate"));
  }

  view(): ViewReply {
    return viewReply.parse(this.#session.runFromPanel("panelView"));
  }

  /** The steps, the next thing to do and the rest that the panel shows. */
  state(): PanelState {
    const reply = this.view();
    if (!reply.ok) throw new Error(reply.troubles.map(({ problem }) => problem).join("; "));
    return reply.state;
  }

  goTo(place: PlaceRequest): GoToReply {
    return goToReply.parse(this.#session.runFromPanel("panelGoTo", place));
  }

  propose(level?: number): ProposeReply {
    return proposeReply.parse(this.#session.runFromPanel("panelPropose", level === undefined ? {} : { level }));
  }

  addRows(level: number, codes: readonly string[]): AddRowsReply {
    return addRowsReply.parse(this.#session.runFromPanel("panelAddRows", { level, codes: [...codes] }));
  }

  /** Changes catalogue or form, by their ids. */
  convert(request: ConvertRequest): ConvertReply {
    return convertReply.parse(this.#session.runFromPanel("panelConvert", request));
  }

  undo(): UndoReply {
    return undoReply.parse(this.#session.runFromPanel("panelUndo"));
  }

  findings(): WireFinding[] {
    const reply = this.check();
    if (!reply.ok) throw new Error(reply.troubles.map(({ code, problem }) => `${code} ${problem}`).join("; "));
    return reply.findings;
  }

  /** "Kế hoạch F8 TG-03", sorted. */
  marks(): string[] {
    return this.findings()
      .map(({ sheet, cell, code }) => `${sheet} ${cell} ${code}`)
      .sort();
  }

  /** Edits the saved file with exceljs, as Excel would, and opens it anew. */
  async edit(change: (book: Workbook) => void): Promise<this> {
    await this.#workbook.save(this.file);
    const book = new Workbook();
    await book.xlsx.readFile(this.file);
    change(book);
    await book.xlsx.writeFile(this.file);
    this.#workbook = await openWorkbook(this.file);
    return this.again();
  }

  /** Saves the file and opens it anew, its parts changed by hand: exceljs would not keep everything. */
  async reopen(change: (zip: PizZip) => void = () => undefined): Promise<this> {
    await this.#workbook.save(this.file);
    const zip = new PizZip(readFileSync(this.file));
    change(zip);
    writeFileSync(this.file, zip.generate({ type: "nodebuffer" }));
    this.#workbook = await openWorkbook(this.file);
    return this.again();
  }

  /** Every cell of the file by "Sheet!A1", as exceljs reads it: what a person would see kept. */
  async cells(): Promise<Map<string, string>> {
    await this.#workbook.save(this.file);
    const book = new Workbook();
    await book.xlsx.readFile(this.file);
    const found = new Map<string, string>();
    for (const sheet of book.worksheets.filter(({ state }) => state === "visible")) {
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          if (cell.value !== null) found.set(`${sheet.name}!${cell.address}`, JSON.stringify(cell.value));
        }),
      );
    }
    return found;
  }

  async type(cells: Readonly<Record<string, string | number>>): Promise<this> {
    return this.edit((book) => {
      for (const [place, value] of Object.entries(cells)) {
        const [sheet = "", address = ""] = place.split("!");
        book.getWorksheet(sheet)!.getCell(address).value = value;
      }
    });
  }

  /** The paragraphs of the report that stands in Drive. */
  reportText(fileId: string): string[] {
    const path = this.drive.pathOf(fileId);
    if (path === undefined) throw new Error("no report in Drive");
    return docxText(readFileSync(path));
  }
}

export async function sampleSchool(options: Partial<StartOptions> = {}): Promise<School> {
  const school = new School(options);
  const reply = school.build({ sample: true });
  if (!reply.ok) throw new Error("the sample was not built");
  return Promise.resolve(school.again());
}
