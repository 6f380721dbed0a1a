import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import PizZip from "pizzip";
import { newWorkbook } from "../../src/host/workbook/workbook-file.ts";
import { freshFolder } from "./script.ts";

/** Writes a workbook whose zip was changed by hand, and gives its path. */
export async function changedFile(change: (zip: PizZip) => void, workbook = newWorkbook()): Promise<string> {
  const path = join(freshFolder(), "changed.xlsx");
  await workbook.save(path);
  const zip = new PizZip(readFileSync(path));
  change(zip);
  writeFileSync(path, zip.generate({ type: "nodebuffer" }));
  return path;
}
