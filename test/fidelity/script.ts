import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadAddin, type AddinSession, type StartOptions } from "../../src/host/addin.ts";
import { openDrive } from "../../src/host/drive/drive-folder.ts";
import { newWorkbook, openWorkbook, type WorkbookFile } from "../../src/host/workbook/workbook-file.ts";

const folders: string[] = [];

/** A folder of its own for a test, gone after it. */
export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "fidelity-"));
  folders.push(folder);
  return folder;
}

afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

export interface ScriptOptions extends Partial<StartOptions> {
  pages?: Record<string, string>;
}

/** A session of an add-in whose whole code is `code`. */
export function addinOf(code: string, options: ScriptOptions = {}): AddinSession {
  const folder = freshFolder();
  const { pages = {}, ...start } = options;
  mkdirSync(join(folder, "out"));
  writeFileSync(join(folder, "out", "Code.js"), code);
  for (const [name, html] of Object.entries(pages)) writeFileSync(join(folder, "out", `${name}.html`), html);
  return loadAddin(join(folder, "out")).start({
    workbook: newWorkbook(),
    drive: openDrive(join(folder, "drive")),
    now: "2024-09-10T08:00:00+07:00",
    ...start,
  });
}

/** Runs statements inside the context and gives what they return; `sheet` and `ss` are at hand. */
export function script(body: string, options: ScriptOptions = {}, ...args: unknown[]): unknown {
  const code = `function main(...args) {
    const ss = SpreadsheetApp.getActiveSpreadsheet();
    const sheet = ss.getActiveSheet();
    ${body}
  }`;
  return addinOf(code, options).run("main", ...args);
}

/** The same workbook after it was saved and opened again. */
export async function reopened(workbook: WorkbookFile): Promise<WorkbookFile> {
  const path = join(freshFolder(), "Sổ.xlsx");
  await workbook.save(path);
  return openWorkbook(path);
}

/** The workbook as it is now, and as it is after saving and opening. */
export async function bothWays(workbook: WorkbookFile, check: (seen: WorkbookFile) => void): Promise<void> {
  check(workbook);
  check(await reopened(workbook));
}
