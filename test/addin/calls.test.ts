import type { Calls } from "../../src/host/session.ts";
import { sampleSchool, School } from "./school.ts";

// Every call is a remote call: their number may not grow with the rows.

interface Counted {
  readonly build: Calls;
  readonly check: Calls;
  readonly report: Calls;
  readonly update: Calls;
}

const copy = (calls: Calls): Calls => JSON.parse(JSON.stringify(calls)) as Calls;

/** A plan of so many criterion rows: the 28 criteria over and over, each with all its cells. */
async function counted(rows: number): Promise<Counted> {
  const fresh = new School();
  fresh.build();
  const build = copy(fresh.session.calls);
  const school = await sampleSchool();
  const cells: Record<string, string> = {};
  for (let index = 0; index < rows; index++) {
    const row = 4 + index;
    cells[`Kế hoạch!B${row}`] = index % 7 === 0 ? `Tiêu chí 1.${(index % 10) + 1}` : `Tiêu chí 9.${index}: chưa có`;
    cells[`Kế hoạch!C${row}`] = "Đạt mức 2";
    cells[`Kế hoạch!D${row}`] = `Việc ${index}`;
    cells[`Kế hoạch!E${row}`] = "Hiệu trưởng";
    cells[`Kế hoạch!F${row}`] = "Tháng 10/2024";
  }
  await school.edit((book) => {
    const plan = book.getWorksheet("Kế hoạch")!;
    for (let row = 4; row <= 12; row++)
      for (let column = 1; column <= 9; column++) plan.getCell(row, column).value = null;
    for (const [place, text] of Object.entries(cells)) plan.getCell(place.split("!")[1]!).value = text;
  });
  school.check();
  const check = copy(school.session.calls);
  const made = school.again().report({ draft: true });
  if (!made.ok || !made.made) throw new Error("no report");
  const report = copy(school.session.calls);
  school.again().report({ draft: true });
  return { build, check, report, update: copy(school.session.calls) };
}

test("building, checking and reporting take as many Google calls for 4 rows as for 400", async () => {
  const few = await counted(4);
  const many = await counted(400);
  const totals = (counts: Counted): string =>
    `build ${counts.build.total}, check ${counts.check.total}, first report ${counts.report.total}, later report ${counts.update.total}`;
  console.log(`Google calls, 4 rows:   ${totals(few)}\nGoogle calls, 400 rows: ${totals(many)}`);
  expect(many).toEqual(few);
});

test("each command reads each sheet once and makes one Drive call", async () => {
  const { check, report, update } = await counted(40);
  for (const { byMethod } of [check, report, update]) {
    expect(byMethod["Range.getDisplayValues"]).toBe(8);
    // Real dates and numbers behind what shows: only where staff paste them.
    expect(byMethod["Range.getValues"]).toBe(2);
    // The links of Kiểm tra stand in its one block of texts; they want the sheets' ids once.
    expect(byMethod["Sheet.getSheetId"]).toBe(8);
  }
  const drive = (calls: Calls): [string, number][] =>
    Object.entries(calls.byMethod).filter(([name]) => name.startsWith("Drive."));
  expect(drive(check)).toEqual([]);
  expect(drive(report)).toEqual([["Drive.Files.create", 1]]);
  expect(drive(update)).toEqual([["Drive.Files.update", 1]]);
});

test("opening the menu and the panel costs a handful of calls and evaluates no library", () => {
  const school = new School();
  school.session.run("onOpen");
  expect(school.session.calls.byMethod["Spreadsheet.getSheets"]).toBeUndefined();
  expect(school.session.menu.map(({ caption }) => caption)).toEqual(["Kế hoạch cải tiến"]);
  school.again().session.run("openSidebar");
  expect(school.session.dialogs.map(({ kind }) => kind)).toEqual(["sidebar"]);
  expect(school.session.calls.total).toBeLessThan(12);
});
