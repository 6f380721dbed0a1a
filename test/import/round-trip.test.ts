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

test("an import can be taken back as one writing", async () => {
  const { school } = await twice({ form: "mau-9-cot", catalogue: "tt18-2018" });
  const before = new Set([...(await school.cells()).keys()].map((cell) => cell.split("!")[0]));
  expect(before).toContain("Chưa xếp chỗ");
});
