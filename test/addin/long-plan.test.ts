import { readFileSync } from "node:fs";
import { catalogues } from "../../src/core/standards/index.ts";
import { printedPages } from "../report/pages.ts";
import { sampleSchool, type School } from "./school.ts";

const ACTION =
  "Tổ chức bồi dưỡng chuyên môn, sinh hoạt chuyên đề theo cụm trường; dự giờ, rút kinh nghiệm sau mỗi tiết dạy và đánh giá kết quả cuối học kỳ.";

/** Every criterion of the catalogue with three actions, under its standard's row. */
async function longSchool(): Promise<{ school: School; actions: string[] }> {
  const school = await sampleSchool();
  const actions: string[] = [];
  await school.edit((book) => {
    const plan = book.getWorksheet("Kế hoạch")!;
    for (let row = 5; row <= 12; row++)
      for (let column = 1; column <= 9; column++) plan.getCell(row, column).value = null;
    let row = 5;
    for (const { number, title, criteria } of catalogues[0]!.standards) {
      plan.getCell(`A${row}`).value = String(number);
      plan.getCell(`B${row}`).value = `Tiêu chuẩn ${number}: ${title}`;
      row += 1;
      for (const { code, title: name } of criteria) {
        for (let step = 1; step <= 3; step++, row++) {
          const action = `Việc ${code}-${step}: ${ACTION}`;
          actions.push(action);
          if (step === 1) {
            plan.getCell(`B${row}`).value = `Tiêu chí ${code}: ${name}`;
            plan.getCell(`C${row}`).value = "Đạt mức 2";
          }
          plan.getCell(`D${row}`).value = action;
          plan.getCell(`E${row}`).value = "Hiệu trưởng chủ trì, tổ chuyên môn phối hợp";
          plan.getCell(`F${row}`).value = "Tháng 10/2024 - tháng 05/2025";
          plan.getCell(`G${row}`).value = "Không";
        }
      }
    }
  });
  return { school, actions };
}

test("a plan of more than fifteen pages: one Drive call, everything in it, pages that can be handed over", async () => {
  const { school, actions } = await longSchool();
  const reply = school.report();
  if (!reply.ok || !reply.made) throw new Error("no report");
  const drive = Object.entries(school.session.calls.byMethod).filter(([name]) => name.startsWith("Drive."));
  expect(drive).toEqual([["Drive.Files.create", 1]]);
  const text = school.reportText(reply.fileId);
  expect(text.filter((line) => line.startsWith("Việc "))).toEqual(actions);

  const pages = printedPages(readFileSync(school.drive.pathOf(reply.fileId)!));
  if (pages === undefined) return;
  expect(pages.length).toBeGreaterThan(15);
  const table = pages.filter((lines) => lines.some((line) => line.includes("Công việc/giải pháp")));
  expect(table.length).toBeGreaterThan(10);
  pages.forEach((lines, index) => {
    // no number on page one, the page's own number at the top of each other
    if (index === 0) expect(lines[0]).toContain("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    else expect(lines[0]?.trim()).toBe(String(index + 1));
    // a heading is never alone at the foot of a page
    const last = lines.at(-1) ?? "";
    expect([index + 1, /^\s*(?:\d\s+)?Tiêu chuẩn \d:|^\s*[IVX]+\. |^\s*\d\. \p{Lu}/u.test(last)]).toEqual([
      index + 1,
      false,
    ]);
  });
  // the heading row stands on every page between the first and the last of the table
  const from = pages.indexOf(table[0]!);
  expect(pages.slice(from, from + table.length)).toEqual(table);
  // the signature is not alone
  expect(pages.at(-1)!.some((line) => line.includes("./."))).toBe(true);
});
