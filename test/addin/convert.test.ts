import type { School } from "./school.ts";
import { sampleSchool } from "./school.ts";

// "Đổi bộ tiêu chuẩn, mẫu kế hoạch…", through the built bundle.

const BIEU_2 = { catalogue: "tt57-2026-pho-thong", form: "bieu-2" };
const cellsOf = async (school: School): Promise<[string, string][]> => [...(await school.cells())].sort();

test("a preview tells what would come of it and writes nothing", async () => {
  const school = await sampleSchool();
  const before = await cellsOf(school);
  const reply = school.again().convert({ ...BIEU_2, preview: true });
  expect(reply).toMatchObject({ ok: true, done: false, kept: [] });
  expect(reply.ok && reply.carried.join(" ")).toMatch(/4 dòng của Kế hoạch/);
  expect(reply.ok && reply.left.join(" ")).toMatch(/Tiêu chí 3\.5/);
  expect(reply.ok && reply.remarks.join(" ")).toMatch(/chưa đối chiếu/);
  expect(await cellsOf(school)).toEqual(before);
});

test("the seed plan becomes Biểu 2: every cell of the old sheets stays, the new ones are read", async () => {
  const school = await sampleSchool();
  const before = await school.cells();
  const reply = school.again().convert({ ...BIEU_2, preview: false });
  expect(reply).toMatchObject({ ok: true, done: true, kept: ["Nội dung (cũ)", "Hiện trạng (cũ)", "Kế hoạch (cũ)"] });
  const after = await school.cells();
  const kept = reply.ok ? reply.kept : [];
  for (const [place, value] of before) {
    const [sheet = "", cell = ""] = place.split("!");
    const now = kept.includes(`${sheet} (cũ)`) ? `${sheet} (cũ)!${cell}` : place;
    if (value === '"Thông tư 18/2018/TT-BGDĐT"' || value === '"Mẫu 9 cột"') continue;
    expect([now, after.get(now)]).toEqual([now, value]);
  }
  const tabs = [...new Set([...after.keys()].map((place) => place.split("!")[0]))];
  expect(tabs.slice(0, 9)).toEqual([
    ...["Thông tin", "Căn cứ", "Nội dung", "Nội dung (cũ)", "Hiện trạng", "Vấn đề trọng tâm", "Hiện trạng (cũ)"],
    ...["Kế hoạch", "Rà soát"],
  ]);
  const { findings, state } = school.again().view() as Extract<ReturnType<School["view"]>, { ok: true }>;
  expect(state.choice).toMatchObject({ catalogue: "tt57-2026-pho-thong", form: "bieu-2" });
  const must = findings.filter(({ severity }) => severity === "must").map(({ code }) => code);
  // what is left to the school is asked for: new columns, criteria of the new catalogue, weaknesses and causes
  expect(new Set(must)).toEqual(new Set(["ND-01", "TC-01", "ND-11"]));
  expect(school.again().report({ draft: true })).toMatchObject({ ok: true, made: true });
});

test("a change taken back leaves the workbook as it was, names of sheets too", async () => {
  const school = await sampleSchool();
  const before = await cellsOf(school);
  school.again().convert({ ...BIEU_2, preview: false });
  const reply = school.again().undo();
  expect(reply.ok && reply.told[0]).toMatch(/^Đã hoàn tác: Đổi bộ tiêu chuẩn, mẫu kế hoạch/);
  expect(await cellsOf(school)).toEqual(before);
  expect(school.again().check()).toMatchObject({ ok: true });
});

test("what staff wrote into the new sheet since is kept when the change is taken back", async () => {
  const school = await sampleSchool();
  school.again().convert({ ...BIEU_2, preview: false });
  await school.type({ "Kế hoạch!B4": "Hội đồng trường" });
  const reply = school.undo();
  const told = reply.ok ? reply.told.join(" ") : "";
  expect(told).toContain("Trang Kế hoạch đã có nội dung mới nên giữ nguyên.");
  expect(told).toContain("Trang “Kế hoạch (cũ)” giữ tên đó");
  expect((await school.cells()).get("Kế hoạch!B4")).toBe('"Hội đồng trường"');
});

test("an id that is not known is told with those that are, and nothing is written", async () => {
  const school = await sampleSchool();
  const before = await cellsOf(school);
  const reply = school.again().convert({ catalogue: "tt99", form: "bieu-2", preview: false });
  expect(reply).toMatchObject({ ok: false, troubles: [{ code: "TRANG-15" }] });
  expect(reply.ok || reply.troubles[0]!.remedy).toMatch(/tt57-2026-mam-non/);
  expect(await cellsOf(school)).toEqual(before);
});

test("changing takes as many Google calls for 4 rows as for 100", async () => {
  const calls = async (rows: number): Promise<unknown> => {
    const school = await sampleSchool();
    await school.edit((book) => {
      const plan = book.getWorksheet("Kế hoạch")!;
      for (let row = 4; row <= 12; row++)
        for (let column = 1; column <= 9; column++) plan.getCell(row, column).value = null;
      for (let row = 0; row < rows; row++) {
        plan.getCell(`B${4 + row}`).value = row === 0 ? "Tiêu chí 1.2" : "";
        plan.getCell(`C${4 + row}`).value = "Đạt mức 2 so với mức 1 hiện tại";
        plan.getCell(`D${4 + row}`).value = `Việc ${row}`;
        plan.getCell(`F${4 + row}`).value = "Tháng 10/2024";
      }
    });
    school.again().convert({ ...BIEU_2, preview: false });
    return school.session.calls.total;
  };
  expect(await calls(100)).toBe(await calls(4));
});
