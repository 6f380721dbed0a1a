import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const there = (program: string): boolean => spawnSync(program, ["--version"]).error === undefined;

/** The lines of each page as LibreOffice prints the document; undefined where it is not installed, which is said. */
export function printedPages(docx: Uint8Array): string[][] | undefined {
  if (!there("soffice") || !there("pdftotext")) {
    console.log("Left out: the report's printed pages, since LibreOffice or pdftotext is not installed.");
    return undefined;
  }
  const folder = mkdtempSync(join(tmpdir(), "pages-"));
  try {
    writeFileSync(join(folder, "a.docx"), docx);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    spawnSync("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, join(folder, "a.docx")]);
    if (!existsSync(join(folder, "a.pdf"))) throw new Error("LibreOffice made no PDF");
    spawnSync("pdftotext", ["-layout", join(folder, "a.pdf"), join(folder, "a.txt")]);
    const pages = readFileSync(join(folder, "a.txt"), "utf8").normalize("NFC").split("\f");
    return pages.slice(0, -1).map((page) => page.split("\n").filter((line) => line.trim() !== ""));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
