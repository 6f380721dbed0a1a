import { readFileSync } from "node:fs";
import { importReply } from "../../src/core/wire-import.ts";
import { School } from "../addin/school.ts";

/** The report of a school, and that of a workbook made from its Word file. */
async function twice(build: object): Promise<{ first: string[]; again: string[]; left: unknown; school: School }> {
  const school = new School();
  school.build({ sample: true, ...build });
  const made = school.again().report({ draft: true });
  if (!made.ok || !made.made) throw new Error("no report");
  const docx = readFileSync(school.drive.pathOf(made.fileId)!).toString("base64");
  const other = new School();
  const reply = importReply.parse(other.session.runFromPanel("panelImport", { docx }));
  if (!reply.ok) throw new Error(JSON.stringify(reply.troubles));
  const remade = other.again().report({ draft: true });
  if (!remade.ok || !remade.made) throw new Error("no second report");
  return Promise.resolve({
    first: school.reportText(made.fileId),
    again: other.reportText(remade.fileId),
    left: reply.left,
    school: other,
  });
}

test.each([
  ["mau-9-cot", "tt18-2018"],
  ["bieu-2", "tt57-2026-pho-thong"],
])("report, import, report: the same text in %s", async (form, catalogue) => {
  const { first, again, left } = await twice({ form, catalogue });
  expect(left).toEqual([]);
  expect(again).toEqual(first);
});

test("an import can be taken back, its own sheet too", async () => {
  const school = new School();
  const text = "KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG GIÁO DỤC\nNăm học 2024-2025\nlời lạc\nI. MỤC ĐÍCH\nNâng chất lượng.";
  const reply = importReply.parse(school.session.runFromPanel("panelImport", { text }));
  expect(reply).toMatchObject({ ok: true, left: [{ place: "dòng 3", text: "lời lạc" }] });
  expect([...(await school.cells()).keys()].join()).toContain("Chưa xếp chỗ!");
  expect(school.undo().ok).toBe(true);
  expect((await school.cells()).size).toBe(0);
});

test("as many Google calls for 4 rows as for 400", () => {
  const calls = (rows: number): number => {
    const { session } = new School();
    const lines = Array.from(
      { length: rows },
      (_, at) => `${at}\tTiêu chí 1.${at % 9}\tĐạt mức 2\tViệc ${at}\tHiệu trưởng\t`,
    );
    const head = "TT\tTiêu chí\tKết quả cần đạt\tCông việc\tNgười thực hiện\tGhi chú";
    const reply = importReply.parse(session.runFromPanel("panelImport", { text: [head, ...lines].join("\n") }));
    expect(reply.ok).toBe(true);
    return session.calls.total;
  };
  // a longer sheet is made longer once
  expect(calls(400) - calls(4)).toBeLessThanOrEqual(6);
});
