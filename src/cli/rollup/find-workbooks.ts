import { lstatSync, readdirSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";

export interface FoundFile {
  /** Where it is. */
  readonly path: string;
  /** From the folder on, as it is told: parted by "/", composed, without signs that a terminal would obey. */
  readonly name: string;
}

export interface Skipped {
  readonly file: string;
  /** One sentence or two: what is, what to do. */
  readonly reason: string;
}

export interface Found {
  readonly workbooks: readonly FoundFile[];
  readonly skipped: readonly Skipped[];
}

/** Sheets of other kinds: a school that sent one must not vanish without a word. */
const OTHER_KINDS = /\.(?:xls|xlsm|xlsb|xltx|ods|numbers|gsheet)$/i;

/**
 * All .xlsx files of a folder and its subfolders, by path. Hidden ones are passed over, with the marks that Excel leaves
 * beside an open file; links to folders are not followed, so that no circle is walked.
 * @param but the real path of a file that is no input.
 */
export function findWorkbooks(folder: string, but?: string): Found {
  const workbooks: FoundFile[] = [];
  const skipped: Skipped[] = [];
  const walk = (path: string, name: string): void => {
    for (const entry of entriesOf(path)) {
      const at = { path: join(path, entry), name: name === "" ? shown(entry) : `${name}/${shown(entry)}` };
      if (/^(?:\.|~\$)/.test(entry)) continue;
      const kind = kindOf(at.path);
      if (kind === "folder") walk(at.path, at.name);
      else if (kind === "linked folder") skipped.push({ file: at.name, reason: LINKED });
      else if (OTHER_KINDS.test(entry)) skipped.push({ file: at.name, reason: OTHER_KIND });
      else if (/\.xlsx$/i.test(entry) && !isSame(at.path, but)) workbooks.push(at);
    }
  };
  const entriesOf = (path: string): string[] => {
    try {
      return readdirSync(path);
    } catch {
      skipped.push({ file: `${shown(path.slice(folder.length + 1))}/`, reason: UNREADABLE });
      return [];
    }
  };
  walk(folder, "");
  const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
  return { workbooks: workbooks.sort(byName), skipped };
}

const OTHER_KIND = "Chưa phải tệp .xlsx; hãy mở bằng Excel hoặc LibreOffice rồi lưu thành .xlsx.";
const LINKED = "Đây là lối tắt đến thư mục khác nên không đọc; hãy chép thư mục đó vào đây.";
const UNREADABLE = "Chưa được phép đọc thư mục này; hãy kiểm tra quyền.";

function kindOf(path: string): "folder" | "linked folder" | "file" {
  try {
    if (!statSync(path).isDirectory()) return "file";
    return lstatSync(path).isSymbolicLink() ? "linked folder" : "folder";
  } catch {
    // reading it will tell why
    return "file";
  }
}

function isSame(path: string, but: string | undefined): boolean {
  if (but === undefined) return false;
  try {
    return realpathSync(path) === but;
  } catch {
    return false;
  }
}

/** A file's name is anybody's text. */
export function shown(name: string): string {
  return name.normalize("NFC").replace(/[\u0000-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, "\uFFFD");
}
