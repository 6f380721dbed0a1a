import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Rebuilding } from "../../src/try/server/rebuild.ts";
import { OpenedTry } from "./opened-try.ts";

test("a changed source is built anew; what is wrong with it is told, and the next change is built again", async () => {
  const folder = mkdtempSync(join(tmpdir(), "rebuild-"));
  const told: string[] = [];
  let heard: () => void = () => undefined;
  const next = (): Promise<void> => new Promise((done) => (heard = done));
  let fails = false;
  const rebuilding = new Rebuilding({
    sources: [folder],
    build: () => (fails ? Promise.reject(new Error("thiếu dấu ngoặc")) : Promise.resolve()),
    built: (error) => {
      told.push(error?.message ?? "xong");
      heard();
    },
  });
  for (const broken of [false, true, false]) {
    fails = broken;
    const done = next();
    writeFileSync(join(folder, "a.ts"), String(broken));
    await done;
  }
  await rebuilding.close();
  rmSync(folder, { recursive: true, force: true });
  expect(told).toEqual(["xong", "thiếu dấu ngoặc", "xong"]);
});

test("a new bundle makes its menu anew, and the workbook stays; a failed build is told to the pages", async () => {
  const menu = (caption: string): string =>
    `function onOpen() { SpreadsheetApp.getUi().createMenu("${caption}").addItem("a", "a").addToUi(); }`;
  const page = await OpenedTry.open({ code: menu("Cũ") });
  await page.ask({ do: "type", sheet: page.sheet("Trang tính1"), cells: [{ row: 1, column: 1, text: "còn đây" }] });
  writeFileSync(join(page.folder, "bundle", "Code.js"), `${menu("Mới")}\nfunction a() { return 1; }`);
  page.server.reload();
  expect(await page.next("built")).toEqual({ tell: "built" });
  expect(page.last("menu")!.menu.map(({ caption }) => caption)).toEqual(["Mới"]);
  expect(await page.panel("a")).toEqual({ ok: true, value: 1 });
  expect(page.row("Trang tính1", 1)[1]).toEqual({ text: "còn đây" });
});
