import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import PizZip from "pizzip";
import { openWorkbook, UnusableFile } from "../../src/host/workbook/workbook-file.ts";
import { changedFile } from "./changed-file.ts";
import { fact } from "./fact.ts";
import { freshFolder } from "./script.ts";

async function reasonOf(path: string): Promise<string> {
  const error: unknown = await openWorkbook(path).catch((thrown: unknown) => thrown);
  return error instanceof UnusableFile ? error.reason : `not refused: ${String(error)}`;
}

const ole = Buffer.from("d0cf11e0a1b11ae1", "hex");

fact("assumed", "the stand-in's own promise", "what is no workbook is refused with its reason", async () => {
  const folder = freshFolder();
  const put = (name: string, content: string | Buffer): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  mkdirSync(join(folder, "folder.xlsx"));
  const otherZip = new PizZip().file("a.txt", "x").generate({ type: "nodebuffer" });
  const cut = readFileSync(await changedFile(() => {})).subarray(0, 2500);
  const asked: Record<string, string> = {
    missing: join(folder, "none.xlsx"),
    folder: join(folder, "folder.xlsx"),
    text: put("text.xlsx", "tiêu chí;mức"),
    empty: put("empty.xlsx", ""),
    oldXls: put("old.xlsx", Buffer.concat([ole, Buffer.alloc(600)])),
    encrypted: put("locked.xlsx", Buffer.concat([ole, Buffer.alloc(600), Buffer.from("EncryptedPackage", "utf16le")])),
    otherZip: put("zip.xlsx", otherZip),
    cut: put("cut.xlsx", cut),
    badXml: await changedFile((zip) => zip.file("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row")),
    badStrings: await changedFile((zip) => zip.file("xl/workbook.xml", "không phải XML")),
  };
  const reasons: Record<string, string> = {};
  for (const [name, path] of Object.entries(asked)) reasons[name] = await reasonOf(path);
  expect(reasons).toEqual({
    missing: "missing",
    folder: "not-xlsx",
    text: "not-xlsx",
    empty: "not-xlsx",
    oldXls: "not-xlsx",
    encrypted: "encrypted",
    otherZip: "not-xlsx",
    cut: "unreadable",
    badXml: "unreadable",
    badStrings: "unreadable",
  });
});

fact("assumed", "the stand-in's own promise", "a damaged zip is refused, wherever the damage is", async () => {
  const bytes = readFileSync(await changedFile(() => {}));
  const path = join(freshFolder(), "damaged.xlsx");
  for (let place = 100; place < bytes.length; place += 997) {
    const damaged = Buffer.from(bytes);
    damaged.fill(0, place, place + 64);
    writeFileSync(path, damaged);
    const error: unknown = await openWorkbook(path).then(
      () => "opened",
      (thrown: unknown) => thrown,
    );
    expect(error === "opened" || error instanceof UnusableFile).toBe(true);
  }
});

fact("assumed", "the stand-in's own promise", "a content far larger than its file is refused unread", async () => {
  const path = await changedFile(() => {});
  const bytes = readFileSync(path);
  // the size a part claims, in its entry of the zip's directory
  bytes.writeUInt32LE(1_000_000_000, bytes.indexOf("PK\u0001\u0002") + 24);
  writeFileSync(path, bytes);
  expect(await reasonOf(path)).toBe("too-large");
});
