import { join } from "node:path";

export const ROOT = join(__dirname, "..");

/** What clasp pushes: .clasp.json names the same folder as rootDir. */
export const OUT = join(ROOT, "build", "out");
