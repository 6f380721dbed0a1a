import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { loadAddin, type Addin, type AddinSession } from "../host/addin.ts";
import { openDrive, type DriveFolder } from "../host/drive/drive-folder.ts";
import { newWorkbook, openWorkbook, UnusableFile, type WorkbookFile } from "../host/workbook/workbook-file.ts";
import type { Refused } from "../core/wire.ts";
import { lostWords } from "./lost-words.ts";
import { holdAlone } from "./one-at-a-time.ts";
import { Stop } from "./stop.ts";

/** A workbook file with the add-in running over it; its Drive is the folder FILE.drive beside it. */
export interface Workplace {
  readonly path: string;
  readonly workbook: WorkbookFile;
  readonly drive: DriveFolder;
  readonly addin: AddinSession;
}

const REASONS: Readonly<Record<UnusableFile["reason"], (name: string) => string>> = {
  missing: (name) => `Không thấy tệp ${name}.`,
  "not-xlsx": (name) =>
    `Tệp ${name} không phải bảng tính Excel (.xlsx); hãy mở bằng Excel hoặc LibreOffice rồi lưu thành .xlsx.`,
  encrypted: (name) => `Tệp ${name} có mật khẩu hoặc là bảng tính kiểu cũ (.xls); hãy bỏ mật khẩu và lưu thành .xlsx.`,
  unreadable: (name) =>
    `Không đọc được ${name}: tệp bị hỏng hoặc chưa được phép đọc; hãy kiểm tra quyền, hoặc lấy lại bản lưu trước đó.`,
  "too-large": (name) => `Tệp ${name} quá lớn so với một kế hoạch; hãy bỏ bớt trang không dùng.`,
};

/** @param lasting false for verbs that make no document: checking a hundred files leaves no hundred folders. */
export async function openWorkplace(
  file: string | undefined,
  today: string | undefined,
  lasting = true,
): Promise<Workplace> {
  if (file === undefined) throw new Stop("Cần ghi tên tệp bảng tính, ví dụ: npm run -s cli -- check ke-hoach.xlsx");
  refuseOpenElsewhere(resolve(file));
  holdAlone(resolve(file));
  return usable(async () => workplace(resolve(file), await openWorkbook(resolve(file)), today, lasting));
}

/** Only to be read: nobody is kept from the file, and nothing of it is saved. */
export async function openForReading(path: string, addin: Addin, today: string | undefined): Promise<AddinSession> {
  refuseOpenElsewhere(path);
  const workbook = await usable(() => openWorkbook(path));
  // reading a plan asks nothing of its Drive, whatever state that folder is in
  const drive = openDrive(join(tmpdir(), "ke-hoach-rollup.drive"), false);
  return addin.start({ workbook, drive, now: clock(today) });
}

export async function freshWorkplace(file: string, today?: string): Promise<Workplace> {
  return usable(() => Promise.resolve(workplace(resolve(file), newWorkbook(), today, false)));
}

function workplace(path: string, workbook: WorkbookFile, today: string | undefined, lasting: boolean): Workplace {
  const drive = openDrive(join(dirname(path), `${basename(path, ".xlsx")}.drive`), lasting);
  const addin = loadAddin(bundleFolder()).start({ workbook, drive, now: clock(today) });
  return { path, workbook, drive, addin };
}

/** Excel and LibreOffice leave a mark beside a file that they hold open, and would write over what is written here. */
function refuseOpenElsewhere(path: string): void {
  const [folder, name] = [dirname(path), basename(path)];
  if ([`.~lock.${name}#`, `~$${name}`].some((mark) => existsSync(join(folder, mark)))) {
    throw new Stop(`Tệp ${name} đang mở ở chương trình khác; hãy lưu và đóng tệp rồi chạy lại.`);
  }
}

/** A file that cannot be used is told in the user's words. */
export async function usable<T>(open: () => Promise<T>): Promise<T> {
  try {
    return await open();
  } catch (error) {
    if (error instanceof UnusableFile) throw new Stop(REASONS[error.reason](basename(error.path)));
    throw error;
  }
}

export function bundleFolder(): string {
  const folder = join(__dirname, "../../build/out");
  if (!existsSync(join(folder, "Code.js"))) throw new Stop("Chưa có bản dựng của tiện ích; hãy chạy npm run build.");
  return folder;
}

/** The instant at which the add-in's clock stands still. */
export function clock(today: string | undefined): string {
  if (today === undefined) return new Date().toISOString();
  const now = `${today}T08:00:00+07:00`;
  const exact = /^\d{4}-\d{2}-\d{2}$/.test(today) && !Number.isNaN(Date.parse(now));
  if (!exact || new Date(Date.parse(now)).toISOString().slice(0, 10) !== today) {
    throw new Stop(`Ngày “${today}” chưa đúng; ghi như 2024-09-10 (năm-tháng-ngày).`);
  }
  return now;
}

/** What stands in the way of the add-in makes the input unusable here. */
export function accept<T extends { ok: boolean }>(reply: unknown): Exclude<T, Refused> {
  const told = reply as T | Refused;
  if (told.ok) return told as Exclude<T, Refused>;
  const { troubles } = told as Refused;
  // a template's faults are worked off one by one
  const joint = troubles.every(({ code }) => code.startsWith("MAU")) ? "\n" : " ";
  throw new Stop(troubles.map(({ problem, remedy, code }) => `${problem} ${remedy} (${code})`).join(joint));
}

/** Saves what the add-in wrote, unless saving would lose parts of the file that this program cannot keep. */
export async function save({ workbook, path }: Workplace): Promise<string | undefined> {
  if (workbook.wouldLose.length > 0) {
    return `Kết quả chỉ hiện ở đây, tệp ${basename(path)} được để nguyên: tệp có ${lostWords(workbook.wouldLose)} mà chương trình này chưa giữ được khi ghi. Muốn ghi vào tệp, hãy lưu một bản không có phần đó.`;
  }
  try {
    await workbook.save(path);
    return undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    throw new Stop(
      `Không ghi được tệp ${basename(path)}; hãy đóng tệp ở chương trình khác và kiểm tra quyền ghi thư mục.`,
    );
  }
}
