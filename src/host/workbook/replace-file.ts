import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";

/**
 * A reader sees the old file or the new one, never half of one. A link stays a link, and the file keeps its mode.
 * @throws the system's error; EACCES for a file marked read-only, whoever asks.
 */
export function replaceFile(path: string, content: string | Uint8Array): void {
  const target = existsSync(path) ? realpathSync(path) : path;
  const mode = existsSync(target) ? statSync(target).mode & 0o777 : undefined;
  if (mode !== undefined) accessSync(target, constants.W_OK);
  if (mode !== undefined && (mode & 0o222) === 0)
    throw Object.assign(new Error(`read-only: ${target}`), { code: "EACCES" });
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`.slice(-200));
  try {
    writeFileSync(temporary, content);
    if (mode !== undefined) chmodSync(temporary, mode);
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
