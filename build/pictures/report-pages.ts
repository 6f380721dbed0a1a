import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "../places.ts";

const DOTS = "64";

/** The pages of the sample's report: bao-cao-1.png, … */
export function reportPages(pictures: string): void {
  const folder = mkdtempSync(join(tmpdir(), "hinh-"));
  const file = (name: string): string => join(folder, name);
  const cli = ["--import", "tsx", join(ROOT, "src/cli/main.ts")];
  run(process.execPath, [...cli, "new", file("a.xlsx"), "--sample"]);
  const report = ["report", file("a.xlsx"), "--out", file("a.docx"), "--pdf", file("a.pdf"), "--today", "2024-09-10"];
  run(process.execPath, [...cli, ...report]);
  run("pdftoppm", ["-r", DOTS, "-gray", "-png", file("a.pdf"), file("bao-cao")]);
  for (const old of readdirSync(pictures).filter((name) => name.startsWith("bao-cao-"))) rmSync(join(pictures, old));
  for (const page of readdirSync(folder).filter((name) => name.startsWith("bao-cao-"))) {
    renameSync(file(page), join(pictures, page));
  }
  rmSync(folder, { recursive: true, force: true });
}

function run(program: string, words: readonly string[]): void {
  const { status, stderr } = spawnSync(program, words, { encoding: "utf8", cwd: ROOT });
  if (status !== 0) throw new Error(`${program} ${words.join(" ")}: ${stderr}`);
}
