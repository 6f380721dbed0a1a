import { copyFileSync, cpSync, existsSync, mkdirSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { lostWords } from "../../cli/lost-words.ts";
import { usable } from "../../cli/workplace.ts";
import { openDrive, type DriveFolder } from "../../host/drive/drive-folder.ts";
import { newWorkbook, openWorkbook, type WorkbookFile } from "../../host/workbook/workbook-file.ts";

export type Beginning = { readonly with: "empty" | "sample" } | { readonly with: "file"; readonly file: string };

/** The workbook that is tried on, in a folder of its own, and its Drive beside it. */
export interface WorkingCopy {
  readonly path: string;
  readonly workbook: WorkbookFile;
  readonly drive: DriveFolder;
  readonly remarks: readonly string[];
}

/** `out`/thu, thu-2, …: what a person worked on is never written over. @throws Stop, in the user's words. */
export async function newWorkingCopy(out: string, beginning: Beginning): Promise<WorkingCopy> {
  if (beginning.with === "file") return copyOf(beginning.file, out);
  const name = beginning.with === "sample" ? "ke-hoach-mau" : "bang-tinh-moi";
  const path = join(freshFolder(out), `${name}.xlsx`);
  const workbook = newWorkbook();
  if (beginning.with === "sample") workbook.name = "Kế hoạch mẫu";
  return { path, workbook, drive: openDrive(driveOf(path)), remarks: [] };
}

/** The file itself is read once and left alone. */
async function copyOf(file: string, out: string): Promise<WorkingCopy> {
  // read before anything is made: a file that cannot be used leaves no folder behind
  await usable(() => openWorkbook(file));
  const path = join(freshFolder(out), `${basename(file, extname(file))}.xlsx`);
  copyFileSync(file, path);
  if (existsSync(driveOf(file))) cpSync(driveOf(file), driveOf(path), { recursive: true });
  const workbook = await usable(() => openWorkbook(path));
  const remarks =
    workbook.wouldLose.length === 0
      ? []
      : [`Tệp có ${lostWords(workbook.wouldLose)}; bản thử không giữ được phần đó, tệp gốc vẫn nguyên.`];
  return { path, workbook, drive: openDrive(driveOf(path)), remarks };
}

function driveOf(path: string): string {
  return join(dirname(path), `${basename(path, extname(path))}.drive`);
}

function freshFolder(out: string): string {
  for (let time = 1; ; time += 1) {
    const folder = join(out, time === 1 ? "thu" : `thu-${time}`);
    if (existsSync(folder)) continue;
    mkdirSync(folder, { recursive: true });
    return folder;
  }
}
