import { createHash } from "node:crypto";
import { closeSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { Stop } from "./stop.ts";

/** Two commands on one file would write over each other: the second is told to wait. Released when the process ends. */
export function holdAlone(path: string): void {
  const mark = join(tmpdir(), `ke-hoach-${createHash("sha256").update(path).digest("hex").slice(0, 24)}.lock`);
  if (!taken(mark) && !leftBehind(mark)) {
    throw new Stop(`Một lệnh khác đang làm việc với ${basename(path)}; hãy đợi lệnh đó xong rồi chạy lại.`);
  }
  process.on("exit", () => rmSync(mark, { force: true }));
}

function taken(mark: string): boolean {
  try {
    const file = openSync(mark, "wx");
    writeSync(file, String(process.pid));
    closeSync(file);
    return true;
  } catch {
    return false;
  }
}

/** A mark whose process is gone (or is this one, for the demo's several steps) holds nobody up. */
function leftBehind(mark: string): boolean {
  try {
    const holder = Number(readFileSync(mark, "utf8"));
    if (holder === process.pid) return true;
    process.kill(holder, 0);
    return false;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EPERM") return false;
    rmSync(mark, { force: true });
    return taken(mark);
  }
}
