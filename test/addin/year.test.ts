import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Workbook } from "exceljs";
import { followReply } from "../../src/core/wire-follow.ts";
import { periodicReply } from "../../src/core/wire-periodic.ts";
import { cli } from "../cli/command.ts";
import { sampleSchool, type School } from "./school.ts";

// A year played through: plan, check, report, send, follow, report at half-year, change the plan, follow, final report,
// next year's plan. Whatever staff typed stands somewhere after every step.

const at = (day: string): { now: string } => ({ now: `${day}T08:00:00+07:00` });

/** What staff typed so far; each step may move it, none may lose it. */
class Typed {
  readonly #texts: string[] = [];

  async type(school: School, cells: Readonly<Record<string, string>>): Promise<void> {
    this.#texts.push(...Object.values(cells));
    await school.type(cells);
  }

  missingIn(values: Iterable<string>): string[] {
    const all = [...values].join("\n").replace(/\\n/g, "\n");
    return this.#texts.filter((text) => !all.includes(JSON.stringify(text).slice(1, -1)));
  }
}

async function textsOf(file: string): Promise<string[]> {
  const book = new Workbook();
  await book.xlsx.readFile(file);
  const texts: string[] = [];
  book.eachSheet((sheet) => {
    sheet.eachRow((row) => {
      row.eachCell((cell) => texts.push(JSON.stringify(cell.value)));
    });
  });
  return texts;
}

test("a school's year, from the plan to next year's plan", async () => {
  const typed = new Typed();
  const school = await sampleSchool(at("2024-09-10"));
  const kept = async (step: string): Promise<void> => {
    expect([step, typed.missingIn((await school.cells()).values())]).toEqual([step, []]);
  };

  // September: the plan is finished, checked, reported, sent
  await typed.type(school, {
    "Kế hoạch!G8": "5 triệu từ chi thường xuyên",
    "Thông tin!B10": "12/KH-THTHCSTĐ",
    "Thông tin!B11": "12/9/2024",
  });
  expect(school.findings().filter(({ severity }) => severity === "must")).toEqual([]);
  const report = school.again(at("2024-09-12")).report();
  if (!report.ok || !report.made) throw new Error("no report");
  const sent = school.again(at("2024-09-12")).send({ to: "phonggd@example.com" });
  expect(sent.ok).toBe(true);
  await kept("sent");

  // October: followed; following makes neither the report nor the sending old
  const follow = (day: string): string[] => {
    const reply = followReply.parse(school.again(at(day)).session.runFromPanel("panelFollow"));
    if (!reply.ok) throw new Error(reply.troubles.map(({ problem }) => problem).join("; "));
    return [...reply.told, ...reply.remarks];
  };
  expect(follow("2024-10-01")[0]).toBe("Đã tạo trang Theo dõi với 4 việc.");
  expect(school.again(at("2024-10-01")).state().report).toMatchObject({ kind: "current", changes: [] });
  await typed.type(school, {
    "Theo dõi!F4": "Hoàn thành",
    "Theo dõi!G4": "100%",
    "Theo dõi!I4": "[H1-1.2-01] Quyết định kiện toàn",
    "Theo dõi!K4": "Bà Lê Thị Hoa",
    "Theo dõi!L4": "05/11/2024",
    "Theo dõi!F5": "Đang thực hiện",
    "Theo dõi!J5": "Phòng GDĐT chưa phân bổ chỉ tiêu",
    "Theo dõi!F6": "Đang thực hiện",
    "Theo dõi!H6": "4.000.000 đồng",
    "Rà soát!C4": "Hội đồng trường hoạt động đều",
    "Rà soát!F4": "Mời Công an xã dự họp về an toàn trường học",
  });
  await kept("followed");

  // January: the half-year's report, a document of its own
  const periodic = (day: string, period: "semester1" | "year"): string[] => {
    const reply = periodicReply.parse(school.again(at(day)).session.runFromPanel("panelPeriodic", { period }));
    if (!reply.ok) throw new Error(reply.troubles.map(({ problem }) => problem).join("; "));
    expect(reply.fileId).not.toBe(report.fileId);
    return school.reportText(reply.fileId);
  };
  const half = periodic("2025-01-16", "semester1").join("\n");
  for (const text of [
    "HỌC KỲ I",
    "4.000.000",
    "Phòng GDĐT chưa phân bổ chỉ tiêu",
    "Mời Công an xã dự họp về an toàn trường học",
  ]) {
    expect(half.toUpperCase()).toContain(text.toUpperCase());
  }
  await kept("half-year");

  // February: the plan changes; lines stay with their actions, the change is sent
  await school.edit((book) => {
    const plan = book.getWorksheet("Kế hoạch")!;
    plan.insertRow(7, [
      "",
      "Tiêu chí 1.5: Lớp học",
      "Đạt mức 2 so với mức 1",
      "Sắp xếp lại lớp ở điểm trường lẻ",
      "Hiệu trưởng",
      "Tháng 3/2025",
      "Không",
    ]);
  });
  const changed = follow("2025-02-10");
  expect(changed[0]).toBe("Theo dõi có 5 việc của kế hoạch, trong đó 1 việc mới thêm.");
  await kept("plan changed");
  expect(school.again(at("2025-02-10")).state().report.kind).toBe("old");
  expect(school.again(at("2025-02-10")).report()).toMatchObject({ ok: true, fileId: report.fileId, link: report.link });
  const again = school.again(at("2025-02-11")).send({ to: "phonggd@example.com" });
  expect(again.ok && again.changes.join(" ")).toContain("1.5");

  // May: the rest is filled, the year's report
  await typed.type(school, {
    "Theo dõi!F5": "Hoàn thành",
    "Theo dõi!I5": "[H1-1.5-01] Biên bản sắp xếp lớp",
    "Theo dõi!F7": "Hoàn thành",
    "Theo dõi!I7": "[H3-3.5-01] Nhật ký phần mềm thiết bị",
    "Theo dõi!F8": "Chưa hoàn thành",
    "Theo dõi!J8": "Còn 6% học sinh chưa đạt",
  });
  follow("2025-05-31");
  const year = periodic("2025-05-31", "year").join("\n");
  expect(year).toContain("Còn 6% học sinh chưa đạt");
  expect(year).toContain("[H3-3.5-01] Nhật ký phần mềm thiết bị");
  await kept("year's report");

  // June: next year's workbook is a new file; this one stays as it is
  const out = join(mkdtempSync(join(tmpdir(), "next-")), "nam-sau.xlsx");
  const before = await textsOf(school.file);
  const next = cli("next-year", school.file, "--out", out, "--today", "2025-06-10");
  expect(next).toMatchObject({ code: 0, err: "" });
  expect(next.out).toContain("Việc chuyển sang (2)");
  expect(await textsOf(school.file)).toEqual(before);
  expect(typed.missingIn(await textsOf(out))).toEqual([]);
  const checked = cli("check", out, "--today", "2025-09-05");
  expect(checked.code).toBe(0);
  expect(checked.out).toContain("[TG-03]");
});
