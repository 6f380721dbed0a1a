import { followReply, type FollowReply } from "../../src/core/wire-follow.ts";
import { sampleSchool, type School } from "./school.ts";

// Theo dõi is made from the plan and filled by staff; what they typed survives every change of the plan.

function follow(school: School): Extract<FollowReply, { ok: true }> {
  const reply = followReply.parse(school.session.runFromPanel("panelFollow"));
  if (!reply.ok) throw new Error(reply.troubles.map(({ code, problem }) => `${code} ${problem}`).join("; "));
  return reply;
}

async function followedSchool(): Promise<School> {
  const school = await sampleSchool();
  follow(school);
  return school.again();
}

/** The cells of a sheet by address, as texts. */
async function sheetOf(school: School, name: string): Promise<Map<string, string>> {
  const cells = await school.cells();
  return new Map(
    [...cells].flatMap(([at, json]) =>
      at.startsWith(`${name}!`) ? [[at.slice(name.length + 1), String(JSON.parse(json))] as const] : [],
    ),
  );
}

/** "V1 | 1.2 | Đang thực hiện", row by row, with whatever staff typed in F to L. */
async function linesOf(school: School): Promise<string[]> {
  const cells = await sheetOf(school, "Theo dõi");
  const rows = [...cells.keys()].map((at) => Number(at.replace(/\D/g, ""))).filter((row) => row > 3);
  const text = (column: string, row: number): string => cells.get(`${column}${row}`) ?? "";
  return [...new Set(rows)]
    .sort((a, b) => a - b)
    .map((row) => ["A", "B", "F", "G", "H", "I", "J", "K", "L"].map((one) => text(one, row)).join(" | "))
    .map((line) => line.replace(/(?: \| )+$/, ""));
}

const typed = {
  "Theo dõi!F4": "Hoàn thành",
  "Theo dõi!G4": "100%",
  "Theo dõi!I4": "https://drive.google.com/file/d/abc",
  "Theo dõi!F5": "Đang thực hiện",
  "Theo dõi!J5": "Chờ phân bổ",
  "Theo dõi!H6": "9.500.000 đồng",
  "Theo dõi!K7": "Bà Lê Thị Hoa",
  "Theo dõi!L7": "15/01/2025",
} as const;

const filled = [
  "V1 | 1.2 | Hoàn thành | 100% |  | https://drive.google.com/file/d/abc",
  "V2 | 2.2 | Đang thực hiện |  |  |  | Chờ phân bổ",
  "V3 | 3.5 |  |  | 9.500.000 đồng",
  "V4 | 5.6 |  |  |  |  |  | Bà Lê Thị Hoa | 15/01/2025",
];

test("made from the plan: a line for each action, with lead and time; nothing is late before anybody said so", async () => {
  const school = await sampleSchool({ now: "2025-02-10T08:00:00+07:00" });
  const { told, state } = follow(school);
  expect(told).toEqual(["Đã tạo trang Theo dõi với 4 việc.", "Hiện nay: 4 việc chưa cập nhật."]);
  expect(state.following?.actions.map(({ id, criterion, kind }) => `${id} ${criterion} ${kind}`)).toEqual([
    "V1 1.2 notUpdated",
    "V2 2.2 notUpdated",
    "V3 3.5 notUpdated",
    "V4 5.6 notUpdated",
  ]);
  const cells = await sheetOf(school, "Theo dõi");
  expect(["A4", "B4", "D4", "E4", "M4"].map((at) => cells.get(at))).toEqual([
    "V1",
    "1.2",
    "Hiệu trưởng",
    expect.stringContaining("31/10/2024"),
    "chưa cập nhật",
  ]);
  const codes = school.again({ now: "2025-02-10T08:00:00+07:00" }).findings();
  expect(codes.filter(({ sheet }) => sheet === "Theo dõi").map(({ code }) => code)).toEqual(["TD-09", "TD-09"]);
});

test("the plan is changed: rows put in, moved, reworded, taken out; no cell that staff typed moves to another action", async () => {
  const school = await followedSchool();
  await school.type(typed);
  follow(school.again());
  expect(await linesOf(school)).toEqual(filled);
  // a row in the middle of the plan, the seed's 2.2 reworded, 5.6 taken out
  await school.edit((book) => {
    const plan = book.getWorksheet("Kế hoạch")!;
    plan.insertRow(7, [
      "",
      "Tiêu chí 1.5: Lớp học",
      "Đạt mức 2 so với mức 1",
      "Sắp xếp lại lớp",
      "Hiệu trưởng",
      "Tháng 11/2024",
      "Không",
    ]);
    const rowOf = (code: string): number =>
      [7, 8, 9, 10, 11, 12, 13].find((at) => String(plan.getRow(at).getCell(2).value).includes(code))!;
    plan.getRow(rowOf("2.2")).getCell(4).value = "Đề xuất điều động giáo viên";
    plan.spliceRows(rowOf("5.6"), 1);
  });
  const { told, remarks } = follow(school);
  expect(told[0]).toBe("Theo dõi có 4 việc của kế hoạch, trong đó 1 việc mới thêm.");
  expect(remarks).toEqual([
    expect.stringMatching(/^Việc V2 nay ghi “Đề xuất điều động giáo viên”, trước là .*được hiểu là cùng một việc\.$/),
    expect.stringMatching(/^Việc V4 .*không còn trong kế hoạch; dòng 7 ở Theo dõi được giữ\.$/),
  ]);
  expect(await linesOf(school)).toEqual([filled[0], "V5 | 1.5", ...filled.slice(1)]);
  const cells = await sheetOf(school, "Theo dõi");
  expect(cells.get("C6")).toBe("Đề xuất điều động giáo viên");
  expect(cells.get("M8")).toBe("không còn trong kế hoạch");
});

test("staff sort Theo dõi and add a column and lines of their own: all of it stays", async () => {
  const school = await followedSchool();
  await school.type(typed);
  await school.edit((book) => {
    const sheet = book.getWorksheet("Theo dõi")!;
    const [first, last] = [sheet.getRow(4).values as unknown[], sheet.getRow(7).values as unknown[]];
    sheet.getRow(4).values = last as never;
    sheet.getRow(7).values = first as never;
    sheet.getCell("P3").value = "Riêng của trường";
    sheet.getCell("P7").value = "đã báo phòng";
    sheet.getCell("J9").value = "Họp rút kinh nghiệm";
    sheet.getCell("F9").value = "Hoàn thành";
    // below the table, in the add-in's own columns too
    sheet.getCell("C11").value = "Người lập biểu";
    sheet.getCell("C12").value = "Hiệu trưởng ký";
    sheet.getCell("K12").value = "ký tên";
    sheet.getCell("A13").value = "Tổng cộng";
  });
  const { remarks } = follow(school);
  expect(remarks).toEqual(["Dòng 9 ở Theo dõi chưa ứng với việc nào của kế hoạch nên được giữ nguyên."]);
  expect(await linesOf(school)).toEqual([
    filled[3],
    filled[1],
    filled[2],
    filled[0],
    " |  | Hoàn thành |  |  |  | Họp rút kinh nghiệm",
    "",
    " |  |  |  |  |  |  | ký tên",
    "Tổng cộng",
  ]);
  const cells = await sheetOf(school, "Theo dõi");
  expect([cells.get("P3"), cells.get("P7")]).toEqual(["Riêng của trường", "đã báo phòng"]);
  expect([cells.get("C11"), cells.get("C12"), cells.get("M12")]).toEqual([
    "Người lập biểu",
    "Hiệu trưởng ký",
    undefined,
  ]);
});

test("a line that was copied is told as such, not as an action that is gone", async () => {
  const school = await followedSchool();
  await school.edit((book) => {
    const sheet = book.getWorksheet("Theo dõi")!;
    sheet.getRow(10).values = sheet.getRow(4).values as never;
  });
  expect(follow(school).remarks).toEqual(["Dòng 10 ở Theo dõi trùng mã V1 với dòng 4: chỉ dòng 4 được tính."]);
});

test("undo takes Theo dõi away as long as nobody has filled it, and keeps it afterwards", async () => {
  const school = await followedSchool();
  school.undo();
  expect([...(await school.cells()).keys()].filter((at) => at.startsWith("Theo dõi!"))).toEqual([]);
  follow(school.again());
  await school.type(typed);
  const reply = school.undo();
  expect(reply.ok && reply.told.join(" ")).toContain("Theo dõi");
  expect(await linesOf(school)).toEqual(filled);
});

test("a foreign sheet of that name is left alone, and a check goes on without it", async () => {
  const school = await sampleSchool();
  await school.edit((book) => {
    book.addWorksheet("Theo dõi").getCell("A1").value = "Sổ theo dõi học sinh";
  });
  const reply = followReply.parse(school.session.runFromPanel("panelFollow"));
  expect(reply.ok ? [] : reply.troubles.map(({ code }) => code)).toEqual(["TRANG-01"]);
  expect(school.again().check().ok).toBe(true);
  expect((await sheetOf(school, "Theo dõi")).get("A1")).toBe("Sổ theo dõi học sinh");
});

test("a column of Theo dõi that lost its name is told, not read as blank", async () => {
  const school = await followedSchool();
  await school.type({ "Theo dõi!F3": "Tình trạng việc" });
  const reply = followReply.parse(school.session.runFromPanel("panelFollow"));
  expect(reply.ok ? [] : reply.troubles.map(({ problem }) => problem)).toEqual([
    "Trang “Theo dõi” không có cột “Trạng thái”.",
  ]);
});

test("as many Google calls for 400 actions as for 4, the first time and later", async () => {
  const counts = [];
  for (const rows of [4, 400]) {
    const school = await sampleSchool();
    await school.edit((book) => {
      const plan = book.getWorksheet("Kế hoạch")!;
      for (let index = 0; index < rows; index++) {
        plan.getRow(14 + index).values = ["", "", "", `Việc ${index}`, "Hiệu trưởng", "Tháng 11/2024", "Không"];
      }
    });
    follow(school);
    const first = school.session.calls.total;
    follow(school.again());
    counts.push([first, school.session.calls.total]);
  }
  expect(counts[1]).toEqual(counts[0]);
});
