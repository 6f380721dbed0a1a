import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "../places.ts";

const DOTS = "64";

/** The pages of the samples' reports: bao-cao-1.png, … and bieu-2-1.png, … */
export function reportPages(pictures: string): void {
  pagesOf("bao-cao", ["--catalogue", "tt18-2018", "--form", "mau-9-cot"], "2024-09-10", pictures);
  pagesOf("bieu-2", ["--catalogue", "tt57-2026-pho-thong", "--form", "bieu-2"], "2026-09-16", pictures);
}

function pagesOf(name: string, sample: readonly string[], today: string, pictures: string): void {
  const folder = mkdtempSync(join(tmpdir(), "hinh-"));
  const file = (one: string): string => join(folder, one);
  const cli = ["--import", "tsx", join(ROOT, "src/cli/main.ts")];
  run(process.execPath, [...cli, "new", file("a.xlsx"), "--sample", ...sample]);
  const report = ["report", file("a.xlsx"), "--out", file("a.docx"), "--pdf", file("a.pdf"), "--today", today];
  run(process.execPath, [...cli, ...report]);
  run("pdftoppm", ["-r", DOTS, "-gray", "-png", file("a.pdf"), file(name)]);
  for (const old of readdirSync(pictures).filter((one) => one.startsWith(`${name}-`))) rmSync(join(pictures, old));
  for (const page of readdirSync(folder).filter((one) => one.startsWith(`${name}-`))) {
    renameSync(file(page), join(pictures, page));
  }
  rmSync(folder, { recursive: true, force: true });
}

function run(program: string, words: readonly string[]): void {
  const { status, stderr } = spawnSync(program, words, { encoding: "utf8", cwd: ROOT });
  if (status !== 0) throw new Error(`${program} ${words.join(" ")}: ${stderr}`);
}
