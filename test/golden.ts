import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Compares with a file that a person has read; UPDATE_GOLDEN=1 writes it anew, to be read again before it is committed. */
export function expectGolden(path: string, text: string): void {
  const file = join(__dirname, "..", path);
  if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(file, text, "utf8");
  expect(text).toBe(readFileSync(file, "utf8"));
}
