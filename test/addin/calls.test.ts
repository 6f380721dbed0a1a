import { catalogues } from "../../src/core/standards/index.ts";
import type { Calls } from "../../src/host/runtime/session.ts";
import { sampleSchool, School } from "./school.ts";

// Every call is a remote call: their number may not grow with the rows.

interface Counted {
  readonly build: Calls;
  readonly check: Calls;
  readonly report: Calls;
  readonly update: Calls;
}

const copy = (calls: Calls): Calls => JSON.parse(JSON.stringify(calls)) as Calls;

type Row = Readonly<Record<"B" | "C" | "D" | "E" | "F" | "G", string>>;

/** A plan of so many criterion rows, each with all its cells; most name a criterion that is unknown. */
function criterionRows(rows: number): Row[] {
  return Array.from({ length: rows }, (_, index) => ({
    B: index % 7 === 0 ? `Tiêu chí 1.${(index % 10) + 1}` : `Tiêu chí 9.${index}: chưa có`,
    C: "Đạt mức 2",
    D: `Việc ${index}`,
    E: "Hiệu trưởng",
    F: "Tháng 10/2024",
    G: "",
  }));
}

/** Every criterion of the catalogue, and 200 actions under them, in many ways of writing. */
function wholePlan(): Row[] {
  const codes = catalogues[0]!.standards.flatMap(({ criteria }) => criteria.map(({ code }) => code));
  const leads = ["HT chủ trì, PHT phối hợp", "Tổ trưởng chuyên môn, giáo viên", "Kế toán", "Nguyễn Văn An"];
  const times = ["Tháng 10/2024 - tháng 5/2025", "Học kỳ I", "Hằng tháng", "Trước 30/11/2024", "Quý I/2025"];
  const sums = ["10 triệu", "NSNN: 10 triệu; XHH: 5 triệu", "Không", "5 bộ x 2 triệu = 10 triệu", "Theo thực tế"];
  return Array.from({ length: 200 }, (_, index) => {
    const first = index < 196 ? index % 7 === 0 : false;
    return {
      B: first ? `Tiêu chí ${codes[index / 7] ?? ""}` : "",
      C: first ? "Đạt mức 2 so với mức 1 hiện tại" : "",
      D: `Việc ${index} của trường`,
      E: leads[index % leads.length]!,
      F: times[index % times.length]!,
      G: sums[index % sums.length]!,
    };
  });
}

async function counted(rows: readonly Row[]): Promise<Counted> {
  const fresh = new School();
  fresh.build();
  const build = copy(fresh.session.calls);
  const school = await sampleSchool();
  await school.edit((book) => {
    const plan = book.getWorksheet("Kế hoạch")!;
    for (let row = 4; row <= 12; row++)
      for (let column = 1; column <= 9; column++) plan.getCell(row, column).value = null;
    rows.forEach((cells, index) => {
      for (const [column, text] of Object.entries(cells)) plan.getCell(`${column}${4 + index}`).value = text;
    });
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
  const few = await counted(criterionRows(4));
  const many = await counted(criterionRows(400));
  const totals = (counts: Counted): string =>
    `build ${counts.build.total}, check ${counts.check.total}, first report ${counts.report.total}, later report ${counts.update.total}`;
  console.log(`Google calls, 4 rows:   ${totals(few)}\nGoogle calls, 400 rows: ${totals(many)}`);
  expect(many).toEqual(few);
});

test("a plan of 28 criteria with 200 actions takes as many Google calls as one of 4", async () => {
  expect(await counted(wholePlan())).toEqual(await counted(criterionRows(4)));
});

test("each command reads each sheet once and makes one Drive call", async () => {
  const { check, report, update } = await counted(criterionRows(40));
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

test("opening the menu costs a handful of calls, opening the panel one read of each sheet", async () => {
  const school = new School();
  school.session.run("onOpen");
  expect(school.session.calls.byMethod["Spreadsheet.getSheets"]).toBeUndefined();
  expect(school.session.menu.map(({ caption }) => caption)).toEqual(["Kế hoạch cải tiến"]);
  school.again().session.run("openSidebar");
  expect(school.session.dialogs.map(({ kind }) => kind)).toEqual(["sidebar"]);
  // one more than before: the day tells which catalogue is proposed
  expect(school.session.calls.total).toBeLessThan(14);
  const { session } = (await sampleSchool()).again();
  session.run("openSidebar");
  expect(session.calls.byMethod["Range.getDisplayValues"]).toBe(8);
  expect(session.calls.byMethod["Range.getValues"]).toBe(2);
  const written = Object.keys(session.calls.byMethod).filter((method) =>
    /\.(set|insert|delete|create|update)/.test(method),
  );
  expect(written.filter((method) => method !== "HtmlOutput.setTitle")).toEqual(["HtmlService.createTemplateFromFile"]);
});
