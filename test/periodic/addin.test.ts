import { logLines } from "../addin/log-lines.ts";
import { sampleSchool, type School } from "../addin/school.ts";
import { follow, made, periodic } from "./school-report.ts";

// The built bundle over the stand-in: one document for each school year and period, beside the plan's own report.

const JANUARY = { now: "2025-01-20T08:00:00+07:00" };

async function followedSchool(): Promise<School> {
  const school = await sampleSchool();
  follow(school);
  await school.type({
    "Theo dõi!F4": "Hoàn thành",
    "Theo dõi!F6": "Đang thực hiện",
    "Theo dõi!G6": "60%",
    "Theo dõi!H6": "6.500.000 đồng",
  });
  return school.again(JANUARY);
}

test("made the first time, brought up to date after: the same link, one Drive call, a line in Nhật ký", async () => {
  const school = await followedSchool();
  const first = made(school);
  expect(first.told).toEqual([
    "Báo cáo học kỳ I, năm học 2024-2025: xét thời hạn đến 15/01/2025. Trạng thái là của hôm nay, 20/01/2025.",
    "4 việc: 1 đã hoàn thành, 1 đang thực hiện, 2 chưa cập nhật.",
    "Số và ngày của báo cáo để trống; ghi khi phát hành, vì lần tạo lại sẽ ghi đè cả tài liệu.",
    "Kỳ báo cáo do tiện ích chọn theo ngày hôm nay (20/01/2025): đến hết tháng 02.",
  ]);
  const text = school.reportText(first.fileId);
  expect(text).toEqual(expect.arrayContaining(["BÁO CÁO", "- Đã sử dụng: 6.500.000 đồng ở 1 việc."]));
  await school.type({ "Theo dõi!F5": "Dừng" });
  const second = made(school.again(JANUARY));
  const drive = Object.entries(school.session.calls.byMethod).filter(([name]) => name.startsWith("Drive."));
  expect(drive).toEqual([["Drive.Files.update", 1]]);
  expect([second.link, second.fileId]).toEqual([first.link, first.fileId]);
  expect(school.reportText(second.fileId)).toContain("- Dừng thực hiện: 1 việc (25%);");
  const lines = await logLines(school);
  expect(lines.map(({ event }) => event)).toEqual(["Tạo báo cáo định kỳ", "Cập nhật báo cáo định kỳ"]);
  expect(lines[0]).toMatchObject({ link: first.link, who: "vanthu@truong.example" });
  expect(lines[0]?.detail).toContain("học kỳ I, năm học 2024-2025");
});

test("another period, another day and another school year have documents of their own", async () => {
  const school = await followedSchool();
  const ids = [
    made(school, { period: "semester1" }),
    made(school, { period: "year" }),
    made(school, { until: "2025-03-15" }),
    made(school, { until: "15/03/2025" }),
  ].map(({ fileId }) => fileId);
  expect(new Set(ids).size).toBe(3);
  expect(ids[2]).toBe(ids[3]);
  await school.type({ "Thông tin!B7": "2025-2026" });
  expect(ids).not.toContain(made(school.again(JANUARY), { period: "semester1" }).fileId);
});

test("the plan's own report, its link and what is known of it stay as they were", async () => {
  const school = await followedSchool();
  const report = school.report();
  if (!report.ok) throw new Error("no report");
  const [before, text] = [school.again(JANUARY).state().report, school.reportText(report.fileId)];
  const { fileId, state } = made(school.again(JANUARY));
  expect(fileId).not.toBe(report.fileId);
  expect(state.report).toEqual(before);
  expect(school.again(JANUARY).state().report).toEqual(before);
  expect(school.reportText(report.fileId)).toEqual(text);
  expect(school.again(JANUARY).report()).toMatchObject({ fileId: report.fileId });
});

test("what changed since the plan was sent stands in part V", async () => {
  const school = await followedSchool();
  school.report();
  school.again(JANUARY).send();
  await school.type({ "Kế hoạch!F8": "Tháng 11/2024" });
  const { fileId } = made(school.again(JANUARY));
  const text = school.reportText(fileId);
  expect(text.find((one) => one.startsWith("- Tiêu chí 2.2: thời gian từ"))).toContain("thành “Tháng 11/2024”");
});

test("must findings of the plan do not block it", async () => {
  const school = await followedSchool();
  await school.type({ "Kế hoạch!C6": "" });
  expect(school.again(JANUARY).report()).toMatchObject({ ok: true, made: false });
  expect(periodic(school.again(JANUARY))).toMatchObject({ ok: true });
});

test.each([
  ["without Theo dõi", {}, "TRANG-20"],
  ["a day of another year", { until: "2023-03-15" }, "TRANG-21"],
  ["a period and a day", { period: "year" as const, until: "2025-03-15" }, "TRANG-22"],
  ["a day that is none", { until: "31/02/2025" }, "TRANG-23"],
])("%s: told in a sentence, nothing is made or written", async (_what, request, code) => {
  const school = await sampleSchool();
  const before = [...(await school.cells())];
  const reply = periodic(school.again(JANUARY), request);
  expect(reply).toMatchObject({ ok: false, troubles: [{ code }] });
  for (const { problem, remedy } of reply.ok ? [] : reply.troubles) {
    expect(Math.max(problem.length, remedy.length)).toBeLessThanOrEqual(120);
  }
  expect([...(await school.cells())]).toEqual(before);
  expect(school.drive.files).toHaveLength(0);
});

test("another account makes its own and is told; each then keeps its own link", async () => {
  const school = await followedSchool();
  const first = made(school);
  const hers = made(school.again({ ...JANUARY, user: "hieupho@truong.example" }));
  expect(hers.fileId).not.toBe(first.fileId);
  expect(hers.remarks.join()).toContain("liên kết mới");
  expect(made(school.again(JANUARY)).fileId).toBe(first.fileId);
  expect(made(school.again({ ...JANUARY, user: "hieupho@truong.example" })).fileId).toBe(hers.fileId);
});

test.each([
  ["Drive.Files.create", "User rate limit exceeded.", "MUON-01"],
  ["Properties.setProperties", "We're sorry, a server error occurred. Please wait a bit and try again.", "MUON-02"],
])("%s refuses: told, and no document is left over that nobody knows", async (method, error, code) => {
  const school = await followedSchool();
  const reply = periodic(school.again({ ...JANUARY, faults: { [method]: { call: 1, error } } }));
  expect(reply).toMatchObject({ ok: false, troubles: [{ code }] });
  made(school.again(JANUARY));
  expect(school.drive.files.filter(({ trashed }) => trashed !== true)).toHaveLength(1);
});

test("as many Google calls for 4 actions as for 400", async () => {
  const counted = async (rows: number) => {
    const school = await sampleSchool();
    await school.edit((book) => {
      const plan = book.getWorksheet("Kế hoạch")!;
      for (let row = 4; row <= 12; row++) for (let at = 1; at <= 9; at++) plan.getCell(row, at).value = null;
      for (let index = 0; index < rows; index++) {
        const cells = [index % 4 === 0 ? "Tiêu chí 1.1" : "", "", `Việc số ${index}`, "HT", "Tháng 10/2024", "1 triệu"];
        cells.forEach((text, at) => (plan.getCell(4 + index, 2 + at).value = text));
      }
    });
    follow(school);
    await school.edit((book) => {
      for (let index = 0; index < rows; index++) {
        book.getWorksheet("Theo dõi")!.getCell(4 + index, 6).value = "Hoàn thành";
        // without findings on each line Kiểm tra does not outgrow its rows
        book.getWorksheet("Theo dõi")!.getCell(4 + index, 9).value = "Biên bản";
      }
    });
    const reply = made(school.again(JANUARY));
    const created = structuredClone(school.session.calls);
    expect(reply.told[1]).toBe(`${rows} việc: ${rows} đã hoàn thành.`);
    made(school.again(JANUARY));
    return [created, structuredClone(school.session.calls)];
  };
  const few = await counted(4);
  expect(await counted(400)).toEqual(few);
});
