import { copyFileSync, existsSync, statSync } from "node:fs";
import { basename } from "node:path";

/** The moment of a file's last writing, in milliseconds; undefined where there is none. */
export function savedAt(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs;
}

/**
 * Another program wrote into the working copy since: that version is kept beside it, since the desk writes its own.
 * Gives the name under which it is kept.
 */
export function keepForeign(path: string, saved: number | undefined): string | undefined {
  const now = savedAt(path);
  if (saved === undefined || now === undefined || now === saved) return undefined;
  for (let time = 1; ; time += 1) {
    const kept = path.replace(/\.xlsx$/i, ` (sửa ở chương trình khác${time === 1 ? "" : ` ${time}`}).xlsx`);
    if (existsSync(kept)) continue;
    copyFileSync(path, kept);
    return basename(kept);
  }
}

export function foreignKept(name: string): string {
  return `Tệp của chỗ thử đã được chương trình khác sửa. Bản đó được giữ ở “${name}”; chỗ thử ghi tiếp bản của mình.`;
}
