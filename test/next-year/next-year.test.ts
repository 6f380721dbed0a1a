import { nextYearReply, type NextYearReply } from "../../src/core/wire-next-year.ts";
import { followReply } from "../../src/core/wire-follow.ts";
import { sampleSchool, type School } from "../addin/school.ts";

// This year's workbook becomes next year's: what was not finished comes along with what became of it, and nothing is lost.

const JUNE = { now: "2025-06-10T08:00:00+07:00" };

function begin(school: School, preview = false): Extract<NextYearReply, { ok: true }> {
  const reply = nextYearReply.parse(school.session.runFromPanel("panelNextYear", { preview }));
  if (!reply.ok) throw new Error(reply.troubles.map(({ code, problem }) => `${code} ${problem}`).join("; "));
  return reply;
}

async function yearsEnd(): Promise<School> {
  const school = await sampleSchool();
  expect(followReply.parse(school.session.runFromPanel("panelFollow")).ok).toBe(true);
  await school.type({
    "Theo dõi!F4": "Hoàn thành",
    "Theo dõi!I4": "[H1-1.2-01]",
    "Theo dõi!F5": "Đang thực hiện",
    "Theo dõi!G5": "60%",
    "Theo dõi!J5": "Chưa có chỉ tiêu tuyển dụng",
    "Theo dõi!F6": "Hoàn thành",
    "Theo dõi!I6": "[H3-3.5-02]",
    "Theo dõi!F7": "Dừng",
    "Theo dõi!J7": "Không còn học sinh yếu",
    "Thông tin!C4": "ghi chú riêng của trường",
    "Kế hoạch!X6": "cột riêng của trường",
  });
  return school.again(JUNE);
}

const text = (cells: ReadonlyMap<string, string>, at: string): string => {
  const json = cells.get(at);
  return json === undefined ? "" : String(JSON.parse(json));
};

test("a preview tells all and writes nothing", async () => {
  const school = await yearsEnd();
  const before = await school.cells();
  const { done, schoolYear, original, told } = begin(school.again(JUNE), true);
  expect({ done, schoolYear, original }).toEqual({ done: false, schoolYear: "2025-2026", original: false });
  expect(told.map(({ title }) => title)).toEqual([
    "Thông tin",
    "Việc chuyển sang (1)",
    "Việc đã hoàn thành, không chuyển (2)",
    "Việc đã dừng, không chuyển (1)",
    "Mức hiện đạt mới (mọi việc của tiêu chí đã hoàn thành; trường đối chiếu với tự đánh giá)",
    "Trang của năm cũ được giữ",
    "Chỗ còn ghi năm cũ, trường sửa lại (3)",
  ]);
  expect(told[4]?.lines).toEqual(["Tiêu chí 1.2: Mức 1 → Mức 2.", "Tiêu chí 3.5: Mức 1 → Mức 2."]);
  expect(await school.cells()).toEqual(before);
});

test("the unfinished action comes along with its history, reached levels are this year's, the old year is listed", async () => {
  const school = await yearsEnd();
  const { told } = begin(school);
  const cells = await school.cells();
  expect(text(cells, "Thông tin!B7")).toBe("2025-2026");
  expect([4, 5, 6, 7].map((row) => text(cells, `Kế hoạch!B${row}`))).toEqual([
    "MỨC 1, 2, 3",
    "Tiêu chuẩn 2: Cán bộ quản lý, giáo viên, nhân viên và học sinh",
    "Tiêu chí 2.2: Đối với giáo viên",
    "",
  ]);
  expect(text(cells, "Kế hoạch!I6")).toBe(
    "Chuyển từ năm học 2024-2025 (V2): Đang thực hiện, 60%; lý do: Chưa có chỉ tiêu tuyển dụng.",
  );
  const current = [...cells.keys()].filter((at) => /^Hiện trạng!B\d+$/.test(at));
  const level = (code: string): string => {
    const at = current.find((one) => text(cells, one) === code)!;
    return text(cells, at.replace("!B", "!E"));
  };
  expect([level("1.2"), level("3.5"), level("2.2")]).toEqual(["Mức 2", "Mức 2", "Mức 1"]);
  const old = told.find(({ title }) => title.startsWith("Chỗ còn ghi năm cũ"))?.lines ?? [];
  expect(old.map((line) => line.split(":")[0])).toEqual(["Nội dung A12", "Nội dung A13", "Kế hoạch F6"]);
  // a time of last year is told by the check, whatever history stands in the note
  const found = school.again(JUNE).findings();
  expect(found.filter(({ code }) => code === "TG-03").map(({ cell }) => cell)).toEqual(["F6"]);
});

test("every text of before stands somewhere after, staff's own columns too", async () => {
  const school = await yearsEnd();
  const before = new Set((await school.cells()).values());
  begin(school.again(JUNE));
  const after = new Set((await school.cells()).values());
  const gone = [...before].filter((one) => !after.has(one));
  // Năm học is told on Nhật ký
  expect(gone).toEqual([JSON.stringify("2024-2025")]);
  const log = [...after].filter((one) => one.includes("Năm học: 2024-2025"));
  expect(log).toHaveLength(1);
});

test("the workbook that holds this year's report is known as no copy", async () => {
  const school = await yearsEnd();
  expect(school.report({ draft: false }).ok).toBe(true);
  expect(begin(school.again(JUNE), true).original).toBe(true);
});

test("rows of MỨC 4 stay below their own heading", async () => {
  const school = await sampleSchool();
  await school.type({
    "Kế hoạch!B13": "MỨC 4",
    "Kế hoạch!D14": "Nghiên cứu chương trình tiên tiến",
    "Kế hoạch!E14": "Hiệu trưởng",
    "Kế hoạch!F14": "Cả năm học",
  });
  begin(school.again(JUNE));
  const cells = await school.cells();
  const rows = Array.from({ length: 12 }, (_, index) =>
    ["B", "D"].map((one) => text(cells, `Kế hoạch!${one}${index + 4}`)),
  );
  const at = rows.findIndex(([criterion]) => criterion === "MỨC 4");
  expect(rows.slice(at - 1, at + 2)).toEqual([
    [expect.stringContaining("5.6"), expect.any(String)],
    ["MỨC 4", ""],
    ["", "Nghiên cứu chương trình tiên tiến"],
  ]);
});

test("undo brings the year back", async () => {
  const school = await yearsEnd();
  const before = await school.cells();
  begin(school.again(JUNE));
  school.again(JUNE).undo();
  const after = await school.cells();
  for (const [at, value] of before) expect([at, after.get(at)]).toEqual([at, value]);
});

test("the second year on, names of old sheets do not collide", async () => {
  const school = await yearsEnd();
  begin(school);
  await school.type({ "Thông tin!B7": "2024-2025" });
  const { told } = begin(school.again(JUNE));
  expect(told.find(({ title }) => title.startsWith("Trang"))?.lines[0]).toContain("Kế hoạch (2024-2025, 2)");
});

test("as many Google calls for 400 actions as for 4", async () => {
  const counts = [];
  for (const rows of [4, 400]) {
    const school = await sampleSchool();
    await school.edit((book) => {
      const plan = book.getWorksheet("Kế hoạch")!;
      for (let index = 0; index < rows; index++) {
        plan.getRow(14 + index).values = ["", "", "", `Việc ${index}`, "Hiệu trưởng", "Tháng 11/2024", "Không"];
      }
    });
    begin(school);
    counts.push(school.session.calls.total);
  }
  expect(counts[1]).toBe(counts[0]);
});
