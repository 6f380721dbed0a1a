import { Workbook } from "exceljs";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { newWorkbook } from "../../src/host/workbook/workbook-file.ts";
import { isClockTime, spokenTime } from "../../src/try/desk/clock.ts";
import { OpenedTry } from "./opened-try.ts";

async function saved(page: OpenedTry): Promise<Workbook> {
  const book = new Workbook();
  await book.xlsx.readFile(join(page.folder, page.last("book")!.state.file));
  return book;
}

const empty = { code: "function onOpen() {}", beginning: { with: "empty" } } as const;

let blank: OpenedTry;
let sample: OpenedTry;

beforeAll(async () => {
  blank = await OpenedTry.open(empty);
  sample = await OpenedTry.open();
});

test("what is typed is understood as in the stand-in, shown, and in the saved file", async () => {
  const page = blank;
  const sheet = page.sheet("Trang tính1");
  const texts = ["5/9/2024", "1.500.000", "50%", "'0012", "<b>đậm</b>", "hai\ndòng", ""];
  const cells = texts.map((text, at) => ({ row: at + 1, column: 1, text }));
  expect(await page.ask({ do: "type", sheet, cells })).toEqual({ done: true });
  const shown = texts.map((_text, at) => page.row("Trang tính1", at + 1)[1]?.text ?? "");
  expect(shown).toEqual(["05/09/2024", "1.500.000", "50%", "0012", "<b>đậm</b>", "hai\ndòng", ""]);
  const written = (await saved(page)).getWorksheet("Trang tính1")!;
  expect(written.getCell("A1").value).toEqual(new Date("2024-09-05T00:00:00Z"));
  expect(written.getCell("A2").value).toBe(1_500_000);
  expect(written.getCell("A5").value).toBe("<b>đậm</b>");
});

test("the day without a year is of the clock's year, and the clock can be set", async () => {
  const page = await OpenedTry.open(empty);
  const sheet = page.sheet("Trang tính1");
  await page.ask({ do: "settings", settings: { situation: "none", clock: "2031-01-02T07:30" } });
  expect((await page.next("state")).state.now).toBe("02/01/2031 07:30");
  await page.ask({ do: "type", sheet, cells: [{ row: 1, column: 1, text: "3/4" }] });
  expect((await saved(page)).getWorksheet("Trang tính1")!.getCell("A1").value).toEqual(
    new Date("2031-04-03T00:00:00Z"),
  );
  expect(await page.ask({ do: "settings", settings: { situation: "none", clock: "2031-02-30T07:30" } })).toEqual({
    refused: "Ngày giờ chưa đúng.",
  });
});

test("in the sample's plain-text cells a person's formula stays text", async () => {
  const page = sample;
  await page.ask({ do: "type", sheet: page.sheet("Thông tin"), cells: [{ row: 4, column: 2, text: "=1+1" }] });
  expect(page.row("Thông tin", 4)[2]).toMatchObject({ text: "=1+1" });
});

test("a block over the grid's edge makes the grid larger", async () => {
  const page = blank;
  const cells = [{ row: 1200, column: 40, text: "xa" }];
  expect(await page.ask({ do: "type", sheet: page.sheet("Trang tính1"), cells })).toEqual({ done: true });
  expect(page.row("Trang tính1", 1200)[40]).toEqual({ text: "xa" });
});

test("only what changed is told", async () => {
  const page = sample;
  const before = page.heard.length;
  await page.ask({ do: "type", sheet: page.sheet("Thông tin"), cells: [{ row: 4, column: 2, text: "THCS Hoà Bình" }] });
  const told = page.heard.slice(before);
  expect(told.map(({ tell }) => tell)).toEqual(["rows"]);
  expect(Object.keys((told[0] as { rows: object }).rows)).toEqual(["4"]);
});

test("rows are put in and taken out by hand", async () => {
  const page = await OpenedTry.open(empty);
  const sheet = page.sheet("Trang tính1");
  const cells = ["một", "hai", "ba"].map((text, at) => ({ row: at + 1, column: 1, text }));
  await page.ask({ do: "type", sheet, cells });
  await page.ask({ do: "rows", sheet, change: "above", row: 2, count: 1 });
  await page.ask({ do: "rows", sheet, change: "delete", row: 1, count: 1 });
  const shown = [1, 2, 3].map((row) => page.row("Trang tính1", row)[1]?.text ?? "");
  expect(shown).toEqual(["", "hai", "ba"]);
  expect(await page.ask({ do: "rows", sheet, change: "delete", row: 1, count: 9999 })).toEqual({
    refused: "Hàng này nằm ngoài bảng tính.",
  });
});

test("a list that refuses says what it takes, in Vietnamese", async () => {
  const code = `function onOpen() {}
function dat() {
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(["Có", "Không"], true).setAllowInvalid(false).build();
      SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange("B2").setDataValidation(rule);
    }`;
  const page = await OpenedTry.open({ code });
  await page.ask({ do: "menu", name: "dat" });
  const [sheet] = (await page.next("sheets")).book.sheets;
  expect(sheet?.choices).toEqual([{ areas: [{ top: 2, left: 2, bottom: 2, right: 2 }], items: ["Có", "Không"] }]);
  const cells = [{ row: 2, column: 2, text: "Chưa" }];
  expect(await page.ask({ do: "type", sheet: sheet!.id, cells })).toEqual({
    refused: "Ô B2 chỉ nhận một trong các mục: Có, Không.",
  });
});

test("the sample shows its looks, links and marks, and a mark goes with its fault", async () => {
  const page = await OpenedTry.open();
  expect(page.row("Thông tin", 3)[2]).toMatchObject({ text: "Nội dung", look: { bold: true, wrap: true } });
  expect(page.last("book")!.book.sheets[0]).toMatchObject({ name: "Thông tin", frozenRows: 3 });
  await page.ask({ do: "type", sheet: page.sheet("Thông tin"), cells: [{ row: 4, column: 2, text: "" }] });
  expect(await page.panel("panelCheck")).toMatchObject({ ok: true });
  expect(page.row("Thông tin", 4)[2]).toMatchObject({ look: { background: "#f4b6b6" } });
  const links = [4, 5, 6, 7, 8, 9, 10].flatMap((row) => page.row("Kiểm tra", row)[3]?.link ?? []);
  expect(links).toContainEqual({ sheet: page.sheet("Thông tin"), row: 4, column: 2 });
  await page.ask({ do: "type", sheet: page.sheet("Thông tin"), cells: [{ row: 4, column: 2, text: "Trường Một" }] });
  await page.panel("panelCheck");
  expect(page.row("Thông tin", 4)[2]?.look?.background).not.toBe("#f4b6b6");
});

test("a fresh beginning makes a new folder; what was worked on stays", async () => {
  const page = await OpenedTry.open();
  await page.ask({ do: "type", sheet: page.sheet("Thông tin"), cells: [{ row: 4, column: 2, text: "Trường Cũ" }] });
  const first = join(page.folder, page.last("book")!.state.file);
  const bytes = readFileSync(first);
  expect(await page.ask({ do: "restart", with: "empty" })).toEqual({ done: true });
  expect(page.last("book")).toMatchObject({ fresh: true, state: { file: join("out", "thu-2", "bang-tinh-moi.xlsx") } });
  expect(readFileSync(first).equals(bytes)).toBe(true);
  expect(readdirSync(join(page.folder, "out")).sort()).toEqual(["thu", "thu-2"]);
});

test("one's own file is copied and never touched", async () => {
  const folder = blank.folder;
  mkdirSync(join(folder, "của tôi"));
  const file = join(folder, "của tôi", "kế hoạch.xlsx");
  await newWorkbook().save(file);
  const bytes = readFileSync(file);
  const page = await OpenedTry.open({ beginning: { with: "file", file } });
  expect(await page.panel("panelBuild", {})).toMatchObject({ ok: true, value: { ok: true } });
  expect(page.last("book")!.state).toMatchObject({ title: "kế hoạch", file: join("out", "thu", "kế hoạch.xlsx") });
  expect(readFileSync(file).equals(bytes)).toBe(true);
  expect(existsSync(join(page.folder, "out", "thu", "kế hoạch.xlsx"))).toBe(true);
});

test("a file that cannot be used is told in one sentence, and nothing is made", async () => {
  const opening = OpenedTry.open({ beginning: { with: "file", file: "/không/có.xlsx" } });
  await expect(opening).rejects.toThrow("Không thấy tệp có.xlsx.");
});

test("times are told and taken as on a Vietnamese clock", () => {
  expect(spokenTime(Date.parse("2024-09-10T08:05:00+07:00"))).toBe("10/09/2024 08:05");
  expect(["2024-09-10T08:00", "2024-02-30T08:00", "2024-9-1T08:00", ""].map(isClockTime)).toEqual([
    ...[true, false, false, false],
  ]);
});

test("what another program wrote into the working copy is kept beside it, and told", async () => {
  const page = await OpenedTry.open(empty);
  const sheet = page.sheet("Trang tính1");
  await page.ask({ do: "type", sheet, cells: [{ row: 1, column: 1, text: "một" }] });
  const path = join(page.folder, page.last("book")!.state.file);
  const book = new Workbook();
  await book.xlsx.readFile(path);
  book.getWorksheet("Trang tính1")!.getCell("B1").value = "từ Excel";
  await book.xlsx.writeFile(path);
  await page.ask({ do: "type", sheet, cells: [{ row: 2, column: 1, text: "hai" }] });
  expect((await page.next("failed")).message).toContain("đã được chương trình khác sửa");
  const kept = new Workbook();
  await kept.xlsx.readFile(path.replace(".xlsx", " (sửa ở chương trình khác).xlsx"));
  expect(kept.getWorksheet("Trang tính1")!.getCell("B1").value).toBe("từ Excel");
  expect((await saved(page)).getWorksheet("Trang tính1")!.getCell("A2").value).toBe("hai");
});
