import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { writeBundle } from "./bundle.ts";
import { OUT, ROOT } from "./places.ts";

/** Builds build/out, what clasp pushes. `--if-stale`: only when a source is newer than what stands there. */
async function main(): Promise<void> {
  if (process.argv.includes("--if-stale") && !isStale()) return;
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  await writeBundle();
}

function isStale(): boolean {
  const built = join(OUT, "Code.js");
  if (!existsSync(built)) return true;
  const since = statSync(built).mtimeMs;
  const sources = ["src", "build", "appsscript.json", "package-lock.json"].flatMap((name) => filesOf(join(ROOT, name)));
  return sources.some((file) => !file.startsWith(OUT) && statSync(file).mtimeMs > since);
}

function filesOf(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
