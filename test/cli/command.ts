import { Workbook } from "exceljs";
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line as a user would, from the project's folder. */
export function cli(...words: string[]): Ran {
  const ran = spawnSync(join(ROOT, "node_modules/.bin/tsx"), ["src/cli/main.ts", ...words], {
    cwd: ROOT,
    encoding: "utf8",
    maxBuffer: 100_000_000,
  });
  return { code: ran.status, out: ran.stdout, err: ran.stderr };
}

export function folder(): string {
  return mkdtempSync(join(tmpdir(), "cli-"));
}

export function fingerprint(file: string): string {
  return createHash("sha256").update(readFileSync(file)).digest("hex");
}

export const filesIn = (place: string): string[] => readdirSync(place).sort();

/** The real plan of 2024-2025, whatever the day is. */
export const SEED = ["--sample", "--catalogue", "tt18-2018", "--form", "mau-9-cot"] as const;

/** A sample workbook in a folder of its own, changed as Excel would change it. */
export async function sample(change: (book: Workbook) => void = () => undefined): Promise<string> {
  const file = join(folder(), "ke-hoach.xlsx");
  const made = cli("new", file, ...SEED);
  if (made.code !== 0) throw new Error(made.err);
  const book = new Workbook();
  await book.xlsx.readFile(file);
  change(book);
  await book.xlsx.writeFile(file);
  return file;
}

/** One clear sentence (or a few), in Vietnamese, with no trace of the machine. */
export function expectSentence(text: string): void {
  expect(text.trim().split("\n")).toHaveLength(1);
  expect(text).toMatch(/[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹàáãèéìíòóõùúýĩũ]/i);
  expect(text).not.toMatch(/\bat .*:\d+|Error|undefined|\[object|node:|null/);
}
