import { spreadsheetId } from "../../src/core/summary/workbook-link.ts";
import { schoolLine } from "../../src/core/summary/school-columns.ts";
import { officeReply, type OfficeReply } from "../../src/core/wire-summary.ts";
import type { Calls } from "../../src/host/runtime/session.ts";
import { sampleSchool, School } from "../addin/school.ts";

const ID = "1AbCdEfGhIjKlMnOpQrStUvWxYz_0123456789-abcdE";
const link = (index: number): string => `https://docs.google.com/spreadsheets/d/${ID}${index}/edit#gid=0`;

function office(school: School, name: "panelSummary" | "panelRollup"): OfficeReply {
  return officeReply.parse(school.session.runFromPanel(name));
}

async function officeWith(links: readonly string[]): Promise<School> {
  const school = new School();
  office(school, "panelRollup");
  return school.type(Object.fromEntries(links.map((text, index) => [`Tổng hợp!A${4 + index}`, text])));
}

async function formulas(school: School): Promise<Map<string, string>> {
  const cells = [...(await school.cells())].flatMap(([place, json]) => {
    const { formula } = JSON.parse(json) as { formula?: string };
    return formula === undefined ? [] : [[place, formula] as const];
  });
  return new Map(cells);
}

test("26 columns: an office reads Tóm tắt!A4:Z4", () => {
  expect(schoolLine).toHaveLength(26);
});

test("Tóm tắt holds the plan's one line where an office reads it, and is written anew in place", async () => {
  const school = await sampleSchool();
  expect(office(school, "panelSummary")).toMatchObject({ ok: true, sheet: "Tóm tắt" });
  await school.type({ "Thông tin!B4": '=HYPERLINK("http://x.example";"Trường A")' });
  office(school, "panelSummary");
  const cells = await school.cells();
  expect(cells.get("Tóm tắt!A3")).toBe('"Tên trường"');
  expect(JSON.parse(cells.get("Tóm tắt!A4") ?? "")).toBe('=HYPERLINK("http://x.example";"Trường A")');
  expect(cells.get("Tóm tắt!I4")).toBe("1");
  expect(cells.get("Tóm tắt!N4")).toBe("10000000");
  expect(cells.get("Tóm tắt!Z4")).toBe('"10/09/2024"');
  expect([...cells.keys()].filter((place) => /^Tóm tắt!\w+[5-9]$/.test(place))).toEqual([]);
});

test("a check after it takes no notice of Tóm tắt, and Tóm tắt can be taken back", async () => {
  const school = await sampleSchool();
  const before = school.marks();
  office(school.again(), "panelSummary");
  expect(school.again().marks()).toEqual(before);
  const other = await sampleSchool();
  office(other, "panelSummary");
  expect(other.again().undo()).toMatchObject({ ok: true });
  expect([...(await other.cells()).keys()].some((place) => place.startsWith("Tóm tắt!"))).toBe(false);
});

test("a sheet Tóm tắt of the school's own is left as it is; one whose rows were moved is told", async () => {
  const school = await sampleSchool();
  await school.edit((book) => (book.addWorksheet("Tóm tắt").getCell("A1").value = "Ghi chú của trường"));
  expect(office(school, "panelSummary")).toMatchObject({ ok: false, troubles: [{ code: "TRANG-01" }] });
  expect((await school.cells()).get("Tóm tắt!A1")).toBe('"Ghi chú của trường"');
  const moved = await sampleSchool();
  office(moved, "panelSummary");
  await moved.edit((book) => book.getWorksheet("Tóm tắt")!.spliceRows(1, 0, ["Một dòng thêm"]));
  expect(office(moved, "panelSummary")).toMatchObject({ ok: false, troubles: [{ code: "TONG-02" }] });
});

test("beside each link stands one formula, and what is no link is told", async () => {
  const school = await officeWith([
    link(1),
    "Trường B",
    `docs.google.com/spreadsheets/u/0/d/${ID}2`,
    link(1),
    `https://evil.example/docs.google.com/spreadsheets/d/${ID}3`,
    `https://docs.google.com/spreadsheets/d/${ID}4";IMPORTDATA("http://evil.example")`,
    "https://docs.google.com/spreadsheets/d/e/2PACX-1vAbCdEfGhIjKlMnOpQrStUv/pubhtml",
  ]);
  const reply = office(school, "panelRollup");
  expect(reply).toMatchObject({
    ok: true,
    told: [expect.stringContaining("đọc 2 bảng tính"), expect.stringMatching(/^5 dòng/), expect.anything()],
  });
  const imports = [...(await formulas(school))].filter(([, formula]) => formula.includes("IMPORTRANGE"));
  expect(imports).toEqual([
    ["Tổng hợp!C4", `IMPORTRANGE("https://docs.google.com/spreadsheets/d/${ID}1","Tóm tắt!A4:Z4")`],
    ["Tổng hợp!C6", `IMPORTRANGE("https://docs.google.com/spreadsheets/d/${ID}2","Tóm tắt!A4:Z4")`],
  ]);
  const cells = await school.cells();
  expect(cells.get("Tổng hợp!B5")).toContain("Chưa phải liên kết Google Trang tính");
  expect(cells.get("Tổng hợp!B7")).toContain("Trùng với liên kết ở dòng 4");
  expect(JSON.stringify(imports)).not.toContain("evil");
});

test("totals and counts are formulas over the rows; they pass over what Google has not been let to read", async () => {
  const school = await officeWith([link(1), link(2)]);
  office(school, "panelRollup");
  const found = await formulas(school);
  expect(found.get("Tổng hợp!P1")).toBe('SUMIF(P4:P203,">0")');
  expect(found.get("Tổng hợp!C1")).toBe('COUNTIF(C4:C203,"?*")');
  expect(found.get("Tổng hợp!K1")).toBeUndefined();
  expect(found.get("Tổng hợp!AD4")).toBe('COUNTIF(K4:K203,"=0")');
  expect(found.get("Tổng hợp!AE9")).toBe('COUNTIF(C4:C203,"?*")');
});

test("what the office typed stays: links, notes beside the table, a line over the totals", async () => {
  const school = await officeWith([link(1), "Trường B (gọi lại)"]);
  await school.type({ "Tổng hợp!AH4": "Đã gọi điện", "Tổng hợp!F1": "Năm học 2024-2025" });
  const before = await school.cells();
  const reply = office(school, "panelRollup");
  expect(JSON.stringify(reply)).toContain("Chưa ghi dòng cộng");
  const after = await school.cells();
  for (const place of ["A4", "A5", "AH4", "F1", "A1", "A2", "A3"]) {
    expect([place, after.get(`Tổng hợp!${place}`)]).toEqual([place, before.get(`Tổng hợp!${place}`)]);
  }
  await school.edit((book) => (book.getWorksheet("Tổng hợp")!.getCell("E3").value = "Cột của phòng"));
  expect(office(school, "panelRollup")).toMatchObject({ ok: false, troubles: [{ code: "TONG-03" }] });
});

test("a link that is gone takes its formula along", async () => {
  const school = await officeWith([link(1), link(2)]);
  office(school, "panelRollup");
  await school.type({ "Tổng hợp!A5": "" });
  office(school, "panelRollup");
  const imports = [...(await formulas(school)).values()].filter((formula) => formula.includes("IMPORTRANGE"));
  expect(imports).toHaveLength(1);
});

test("as many Google calls for 4 links as for 400: one write for each block", async () => {
  const counted = async (count: number): Promise<Calls> => {
    const school = await officeWith(Array.from({ length: count }, (_, index) => link(index)));
    office(school, "panelRollup");
    return JSON.parse(JSON.stringify(school.session.calls)) as Calls;
  };
  const [few, many] = [await counted(4), await counted(400)];
  // the grid grows once for the longer list
  const { "Sheet.insertRowsAfter": _few = 0, ...fewer } = few.byMethod;
  const { "Sheet.insertRowsAfter": _many = 0, ...more } = many.byMethod;
  expect(more).toEqual(fewer);
  expect(many.byMethod["Range.setValues"]).toBe(5);
});

test("the menu does both, and says what is next", () => {
  const school = new School();
  school.session.run("rollupFromMenu");
  expect(school.session.dialogs.at(-1)?.text).toContain("Dán liên kết bảng tính của từng trường vào cột đầu");
  school.again().session.run("summaryFromMenu");
  expect(school.session.dialogs.at(-1)?.text).toContain("Bảng tính không có trang “Thông tin”");
});

test.each([
  [link(7), `${ID}7`],
  [`  ${link(7)}\n`, `${ID}7`],
  [`https://docs.google.com/a/phong.edu.vn/spreadsheets/d/${ID}/edit?usp=sharing`, ID],
  ["https://docs.google.com/document/d/1AbCdEfGhIjKlMnOpQrStUv", undefined],
  [`javascript:docs.google.com/spreadsheets/d/${ID}`, undefined],
  [`=IMPORTRANGE("https://docs.google.com/spreadsheets/d/${ID}";"A1")`, undefined],
  ["", undefined],
])("the id in %j", (typed, id) => {
  expect(spreadsheetId(typed)).toBe(id);
});
