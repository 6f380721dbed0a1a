import { readLevelTarget } from "../../src/core/reading/level/level.ts";
import { targetText } from "../../src/core/plan/proposal.ts";
import { sampleSchool, School } from "./school.ts";

// Suggested, never imposed: rows come only for criteria that staff named, and no cell that is there changes.

async function emptyPlan(levels: Readonly<Record<string, string>>): Promise<School> {
  const school = new School();
  school.build({ schoolYear: "2024-2025" });
  return school.type({ "Thông tin!B4": "Trường THCS Thạnh Đông", ...levels });
}

/** The lines of Kế hoạch: "A|B|C" from row 4 on. */
async function planLines(school: School): Promise<string[]> {
  const cells = await school.cells();
  const text = (column: string, row: number): string => {
    const found = cells.get(`Kế hoạch!${column}${row}`);
    return found === undefined ? "" : String(JSON.parse(found));
  };
  const lines = Array.from({ length: 40 }, (_, index) => ["A", "B", "C"].map((one) => text(one, index + 4)).join("|"));
  return lines.slice(
    0,
    lines.reduce((last, line, index) => (line === "||" ? last : index + 1), 0),
  );
}

test("what is proposed is written so that it is read as meant", () => {
  for (const [now, target] of [
    [0, 1],
    [1, 2],
    [2, 3],
  ] as const) {
    expect(readLevelTarget(targetText({ now, target })).value).toMatchObject({ current: now, target });
  }
});

test("criteria below Mức 1 come first; those without a level are told, not guessed", async () => {
  const school = await emptyPlan({
    "Hiện trạng!E4": "Mức 1",
    "Hiện trạng!E5": "Mức 2",
    "Hiện trạng!E6": "Chưa đạt mức 1",
  });
  const reply = school.propose(2);
  if (!reply.ok) throw new Error("nothing proposed");
  expect(reply.criteria.map(({ code, now, target, first }) => [code, now, target, first])).toEqual([
    ["1.3", "chưa đạt mức 1", "Đạt mức 1 so với hiện tại chưa đạt mức 1", true],
    ["1.1", "mức 1", "Đạt mức 2 so với mức 1 hiện tại", false],
  ]);
  expect(reply.remarks.join(" ")).toContain("Chưa có mức hiện đạt nên chưa xét: 1.4");
  expect(reply.remarks.join(" ")).toContain("Cần hơn một năm học, năm nay đề xuất lên một mức: 1.3.");
});

test("a criterion at the top of what it has is not proposed for a level that it does not have", async () => {
  const school = await emptyPlan({ "Hiện trạng!E5": "Mức 2", "Hiện trạng!E4": "Mức 2" });
  const reply = school.propose(3);
  expect(reply.ok && reply.criteria.map(({ code }) => code)).toEqual(["1.1"]);
});

test("into an empty plan: the rows of the seed's own form, ready to fill", async () => {
  const school = await emptyPlan({ "Hiện trạng!E4": "Mức 1", "Hiện trạng!E5": "Mức 1", "Hiện trạng!E31": "Mức 2" });
  const reply = school.addRows(3, ["5.6", "1.2", "1.1"]);
  expect(reply).toMatchObject({ ok: true, added: ["1.1", "1.2", "5.6"], place: { sheet: "Kế hoạch", cell: "D6" } });
  expect(await planLines(school)).toEqual([
    "|MỨC 1, 2, 3|",
    "1|Tiêu chuẩn 1: Tổ chức và quản lý nhà trường|",
    "|Tiêu chí 1.1: Phương hướng, chiến lược xây dựng và phát triển nhà trường|Đạt mức 2 so với mức 1 hiện tại",
    "|Tiêu chí 1.2: Hội đồng trường (Hội đồng quản trị đối với trường tư thục) và các hội đồng khác|Đạt mức 2 so với mức 1 hiện tại",
    "2|Tiêu chuẩn 5: Hoạt động giáo dục và kết quả giáo dục|",
    "|Tiêu chí 5.6: Kết quả giáo dục|Đạt mức 3 so với mức 2 hiện tại",
  ]);
});

test("into the sample: each below the others of its standard, and nothing that was there is lost", async () => {
  const school = await sampleSchool();
  await school.type({ "Kế hoạch!R5": "ghi chú riêng của trường" });
  const before = [...(await school.cells())].map(([, value]) => value).sort();
  const reply = school.propose(3);
  if (!reply.ok) throw new Error("nothing proposed");
  const codes = reply.criteria.filter(({ planned }) => !planned).map(({ code }) => code);
  expect(codes.length).toBeGreaterThan(3);
  expect(school.addRows(3, codes)).toMatchObject({ ok: true, added: expect.arrayContaining(codes) as string[] });
  const after = [...(await school.cells())].map(([, value]) => value).sort();
  for (const value of new Set(before)) {
    const count = (all: string[]): number => all.filter((one) => one === value).length;
    expect([value, count(after) >= count(before)]).toEqual([value, true]);
  }
  // every criterion stands under its own standard, each standard once
  const lines = await planLines(school);
  let standard = "";
  let last = 0;
  const seen: string[] = [];
  for (const line of lines) {
    const named = /Tiêu chuẩn (\d)/.exec(line)?.[1];
    if (named !== undefined) seen.push((standard = named));
    const [, code, place] = /Tiêu chí (\d)\.(\d+)/.exec(line) ?? [];
    if (named !== undefined) last = 0;
    if (code === undefined) continue;
    // in the circular's own order
    expect([line, standard, Number(place) > last]).toEqual([line, code, true]);
    last = Number(place);
  }
  expect(seen).toEqual([...new Set(seen)].sort());
  expect(school.again().propose(3)).toMatchObject({ ok: true });
});

test("the same again adds nothing", async () => {
  const school = await emptyPlan({ "Hiện trạng!E4": "Mức 1" });
  school.addRows(2, ["1.1"]);
  const before = [...(await school.cells())];
  const reply = school.again().addRows(2, ["1.1", "9.9"]);
  expect(reply).toMatchObject({ ok: true, added: [] });
  expect(reply.ok && reply.remarks.join(" ")).toContain("1.1: đã có trong kế hoạch. Không thêm 9.9: không thuộc diện");
  expect([...(await school.cells())]).toEqual(before);
});

test("no level chosen yet, no catalogue, a level that is none: told with what to do", async () => {
  const school = await emptyPlan({});
  expect(school.propose(2)).toMatchObject({ ok: false, troubles: [{ code: "TRANG-11" }] });
  expect(school.propose(4)).toMatchObject({ ok: false, troubles: [{ code: "TRANG-10" }] });
  await school.type({ "Thông tin!B8": "" });
  expect(school.propose(2)).toMatchObject({ ok: false, troubles: [{ code: "TRANG-09" }] });
});

test("from the menu alone: level, criteria, rows", async () => {
  const school = await emptyPlan({ "Hiện trạng!E4": "Mức 1", "Hiện trạng!E5": "Mức 1" });
  school.again({ answers: ["2", "1.2"] }).session.run("proposeFromMenu");
  expect(school.session.dialogs.map(({ kind }) => kind)).toEqual(["prompt", "prompt", "alert"]);
  expect(school.session.dialogs[1]?.text).toContain("1.1 Phương hướng");
  expect(school.session.dialogs[2]?.text).toContain("Đã thêm dòng cho tiêu chí 1.2");
  expect((await planLines(school)).filter((line) => line.includes("Tiêu chí"))).toHaveLength(1);
  school.again({ answers: ["2", "tất cả"] }).session.run("proposeFromMenu");
  expect((await planLines(school)).filter((line) => line.includes("Tiêu chí"))).toHaveLength(2);
  // leaving adds nothing
  school.again({ answers: [{ button: "CANCEL" }] }).session.run("proposeFromMenu");
  expect(school.session.dialogs).toHaveLength(1);
});

/** A plan of these rows: criterion, target, action, lead, time. */
async function planOf(...rows: readonly string[]): Promise<School> {
  const school = await emptyPlan({ "Hiện trạng!E4": "Mức 1", "Hiện trạng!E14": "Mức 1", "Hiện trạng!E24": "Mức 1" });
  const cells: Record<string, string> = {};
  rows.forEach((criterion, index) => {
    const row = 4 + index;
    cells[`Kế hoạch!B${row}`] = criterion;
    if (!/^Tiêu chí/.test(criterion)) return;
    Object.assign(cells, {
      [`Kế hoạch!C${row}`]: "Đạt mức 2 so với mức 1 hiện tại",
      [`Kế hoạch!D${row}`]: `Việc của ${criterion}`,
      [`Kế hoạch!E${row}`]: "Hiệu trưởng",
      [`Kế hoạch!F${row}`]: "Tháng 10/2024",
    });
  });
  return school.type(cells);
}

const names = async (school: School): Promise<string[]> =>
  (await planLines(school)).map((line) => line.split("|")[1]!.replace(/:.*/, ""));

test("a plan that names no standard gets none, and its rows stay under their own", async () => {
  const school = await planOf("Tiêu chí 1.2", "Tiêu chí 3.1", "Tiêu chí 5.1");
  expect(school.addRows(2, ["1.1", "2.1", "4.1"])).toMatchObject({ ok: true });
  const codes = (await names(school)).map((name) => /\d\.\d+/.exec(name)?.[0]);
  expect(codes).toEqual([...codes].sort());
  expect(codes.length).toBeGreaterThan(3);
  expect((await names(school)).some((name) => name.startsWith("Tiêu chuẩn"))).toBe(false);
});

test("notes, a total and a signature below the table stay below it", async () => {
  const school = await planOf(
    "Tiêu chuẩn 1: Tổ chức",
    "Tiêu chí 1.2",
    "Tổng cộng",
    "",
    "Ghi chú của trường",
    "Người lập",
  );
  school.addRows(2, ["1.1"]);
  expect((await names(school)).filter((name) => name !== "")).toEqual([
    "Tiêu chuẩn 1",
    "Tiêu chí 1.1",
    "Tiêu chí 1.2",
    "Tổng cộng",
    "Ghi chú của trường",
    "Người lập",
  ]);
});

test("no row is put into a merged cell, which would swallow it", async () => {
  const school = await planOf("Tiêu chuẩn 1: Tổ chức", "Tiêu chí 1.1");
  await school.edit((book) => book.getWorksheet("Kế hoạch")!.mergeCells("B5:B6"));
  await school.type({ "Hiện trạng!E5": "Mức 1" });
  expect(school.addRows(2, ["1.2"])).toMatchObject({ ok: true, added: ["1.2"] });
  expect([...(await school.cells()).values()].filter((value) => value.includes("Tiêu chí 1.2"))).toHaveLength(1);
  const again = school.again().propose(2);
  expect(again.ok && again.criteria.find(({ code }) => code === "1.2")?.planned).toBe(true);
});

test("an answer that is no plain list of codes adds nothing, and says what was not understood", async () => {
  for (const answer of ["1.1 đến 1.2", "1,1", "Tất cả các tiêu chí", ""]) {
    const school = await emptyPlan({ "Hiện trạng!E4": "Mức 1", "Hiện trạng!E5": "Mức 1" });
    school.again({ answers: ["2", answer] }).session.run("proposeFromMenu");
    expect(school.session.dialogs.at(-1)?.text).toContain("TRANG-13");
    expect(await planLines(school)).toEqual([]);
  }
  for (const answer of ["TC 1.1; 1.2", "1.1 và 1.2.", "TẤT CẢ", "tat ca"]) {
    const school = await emptyPlan({ "Hiện trạng!E4": "Mức 1", "Hiện trạng!E5": "Mức 1" });
    school.again({ answers: ["2", answer] }).session.run("proposeFromMenu");
    expect((await planLines(school)).filter((line) => line.includes("Tiêu chí"))).toHaveLength(2);
  }
});
