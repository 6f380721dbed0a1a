import { readFileSync } from "node:fs";
import { docxText } from "../report/docx-text.ts";
import { sampleSchool, School } from "./school.ts";

// A plan of today's law through the built bundle: built, checked, reported.

const SETTING = { catalogue: "tt57-2026-pho-thong", form: "bieu-2" };
const NOW = "2026-09-16T08:00:00+07:00";

function bieu2School(): School {
  const school = new School({ now: NOW });
  if (!school.build({ ...SETTING, sample: true }).ok) throw new Error("the sample was not built");
  return school.again();
}

test("the invented sample is whole: nothing to mend, nothing to look at again", () => {
  const findings = bieu2School().findings();
  expect(findings.filter(({ severity }) => severity !== "info")).toEqual([]);
});

test("the sample says that it is invented, in the workbook and in print", async () => {
  const school = bieu2School();
  expect((await school.cells()).get("Thông tin!B4")).toContain("(trường mẫu)");
  const report = school.again().report();
  expect(report).toMatchObject({ ok: true, made: true });
  const text = docxText(readFileSync(school.drive.pathOf(report.ok ? report.fileId : "")!));
  expect(text.join("\n")).toContain("TRƯỜNG THCS PHÙ SA (TRƯỜNG MẪU)");
  expect(report.ok && report.remarks.join(" ")).toMatch(/chưa đối chiếu với văn bản gốc/);
});

test("every text of the three tables stands in the report", async () => {
  const school = bieu2School();
  const cells = await school.cells();
  const report = school.again().report();
  const text = docxText(readFileSync(school.drive.pathOf(report.ok ? report.fileId : "")!)).join("\n");
  const typed = [...cells].filter(([place]) =>
    /^(?:Vấn đề trọng tâm![A-F]|Kế hoạch![A-J]|Rà soát![A-E])(?:[4-9]|1\d)$/.test(place),
  );
  expect(typed.length).toBeGreaterThan(60);
  for (const [, value] of typed) {
    for (const line of String(JSON.parse(value)).split("\n")) expect(text).toContain(line);
  }
});

test("school and plan are told by the needs of the catalogue", () => {
  const reply = bieu2School().check();
  expect(reply.ok && reply.summary.join(" ")).toContain(
    "Mức của trường theo Hiện trạng: Mức 1; thực hiện xong kế hoạch: Mức 2.",
  );
});

test("a new workbook takes what the day proposes, and keeps what is chosen", () => {
  const today = new School({ now: NOW });
  today.build();
  expect(today.again().state().choice).toMatchObject({ ...SETTING, proposed: SETTING });
  const before = new School();
  before.build();
  expect(before.again().state().choice).toMatchObject({ catalogue: "tt18-2018", form: "mau-9-cot" });
  const chosen = new School({ now: NOW });
  const reply = chosen.build({ catalogue: "tt19-2018", form: "mau-9-cot" });
  expect(reply.ok && reply.remarks.join(" ")).toMatch(/chưa được đối chiếu/);
  expect(chosen.again().state().choice).toMatchObject({ catalogue: "tt19-2018", form: "mau-9-cot" });
  // building again with another choice changes nothing that the workbook says
  chosen.again().build(SETTING);
  expect(chosen.again().state().choice).toMatchObject({ catalogue: "tt19-2018", form: "mau-9-cot" });
});

test("rows proposed for Biểu 2 name goal and criterion, without the standards' rows of nine columns", async () => {
  const school = bieu2School();
  const proposal = school.propose(2);
  expect(proposal.ok && proposal.levels).toEqual([1, 2]);
  expect(proposal.ok && proposal.criteria.map(({ code }) => code)).toEqual(["1.3", "2.2", "3.2", "4.1", "3.4", "3.5"]);
  expect(school.again().addRows(2, ["3.4"])).toMatchObject({ ok: true, added: ["3.4"] });
  const cells = await school.cells();
  const row = [...cells]
    .find(([place, value]) => place.startsWith("Kế hoạch!K") && value.includes("3.4"))?.[0]
    .slice(10);
  expect(cells.get(`Kế hoạch!C${row}`)).toContain("Đạt mức 2 so với mức 1 hiện tại");
  expect([...cells.values()].join()).not.toContain("MỨC 1, 2, 3");
});

test("a template of the school's own for one form is never merged with the other", async () => {
  const school = await sampleSchool();
  school.ownTemplate();
  school.again().convert({ ...SETTING, preview: false });
  const made = school.again().report({ draft: true });
  expect(made).toMatchObject({ ok: true, made: true });
  const text = docxText(readFileSync(school.drive.pathOf(made.ok ? made.fileId : "")!)).join("\n");
  expect(text).toContain("VẤN ĐỀ TRỌNG TÂM");
});

test("whatever a plan of Biểu 2 prints and is changed after sending is told; what is not printed changes nothing", async () => {
  const school = bieu2School();
  school.report();
  expect(school.again().send()).toMatchObject({ ok: true });
  const changed = async (cells: Record<string, string>): Promise<string[]> => {
    await school.type(cells);
    return school.again().state().report.changes;
  };
  expect(await changed({ "Kế hoạch!L4": "ghi chú riêng" })).toEqual([]);
  expect((await changed({ "Kế hoạch!E4": "12 lớp đều đúng hạn" })).join()).toContain("chỉ số đánh giá kết quả");
  expect((await changed({ "Rà soát!B4": "Chỉ xem tiến độ" })).join()).toContain("rà soát");
  expect((await changed({ "Thông tin!B8": "Số 9 đường Bờ Kênh" })).join()).toContain("Địa chỉ");
});

test("a form that is blank or not known is taken from the table that stands there, and told", async () => {
  const school = bieu2School();
  const label = [...(await school.cells())].find(([, value]) => value === '"Mẫu kế hoạch"')![0].replace("!A", "!B");
  await school.type({ [label]: "mẫu gì đó" });
  expect(school.findings().map(({ code, cell }) => [code, cell])).toContainEqual(["TH-03", label.split("!")[1]]);
  expect(school.again().state().choice.form).toBe("bieu-2");
  await school.type({ [label]: "" });
  expect(school.check()).toMatchObject({ ok: true });
});

test("a form named by hand alone adds no column of it to a table that is filled", async () => {
  const school = bieu2School();
  const label = [...(await school.cells())].find(([, value]) => value === '"Mẫu kế hoạch"')![0].replace("!A", "!B");
  await school.type({ [label]: "Mẫu 9 cột" });
  const before = [...(await school.cells())].sort();
  expect(school.build()).toMatchObject({ ok: false, troubles: [{ code: "TRANG-14" }] });
  expect([...(await school.cells())].sort()).toEqual(before);
});

test("a whole plan of Biểu 2 has nothing that must be mended in nine columns either", () => {
  const school = bieu2School();
  school.convert({ catalogue: "tt57-2026-pho-thong", form: "mau-9-cot", preview: false });
  const must = school
    .again()
    .findings()
    .filter(({ severity }) => severity === "must");
  expect(must.map(({ code, problem }) => [code, problem])).toEqual([]);
});

test("a catalogue named by hand is what the change proposes, and no line of it is added to another's", async () => {
  const school = bieu2School();
  const label = [...(await school.cells())].find(([, value]) => value === '"Bộ tiêu chuẩn"')![0].replace("!A", "!B");
  await school.type({ [label]: "Thông tư 18/2018/TT-BGDĐT" });
  expect(school.build()).toMatchObject({ ok: false, troubles: [{ code: "TRANG-18" }] });
  expect(school.again().state().choice.proposed).toMatchObject({ catalogue: "tt18-2018", form: "bieu-2" });
});

test("a plan of 1.100 rows is carried too: the new sheet is made long enough", async () => {
  const school = bieu2School();
  await school.edit((book) => {
    const plan = book.getWorksheet("Kế hoạch")!;
    for (let row = 0; row < 1100; row++) {
      plan.getCell(`D${10 + row}`).value = `Việc ${row}`;
      plan.getCell(`F${10 + row}`).value = "Tháng 10/2026";
      plan.getCell(`K${10 + row}`).value = "Tiêu chí 1.1";
    }
  });
  const reply = school.convert({ catalogue: "tt57-2026-pho-thong", form: "mau-9-cot", preview: false });
  expect(reply).toMatchObject({ ok: true, done: true });
});
