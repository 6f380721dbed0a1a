import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Plan, PlanInformation } from "../../src/core/plan/plan.ts";
import { docxText, partText, xmlParts } from "./docx-text.ts";
import { reportOf } from "./report-of.ts";
import { seedPlan } from "./seed-plan-value.ts";
import { seedText } from "./seed-text.ts";

const golden = join(__dirname, "../golden/report-seed.txt");
const fold = (text: string): string => text.replace(/\s+/g, " ").trim();

async function textOf(plan: Plan, draft = false): Promise<string[]> {
  return docxText((await reportOf(plan, draft)).bytes);
}

const told = (information: Partial<PlanInformation>): Promise<string[]> =>
  textOf({ ...seedPlan, information: { ...seedPlan.information, ...information } });

test("the seed's report reads as the golden file (UPDATE_GOLDEN=1 writes it)", async () => {
  const text = `${(await textOf(seedPlan)).join("\n")}\n`;
  if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(golden, text);
  expect(text).toBe(readFileSync(golden, "utf8"));
});

test("from the school year on, the report says what the real plan says, all of it, in its order, nothing else", async () => {
  const text = await textOf(seedPlan);
  const from = text.indexOf("Năm học 2024 – 2025");
  expect(fold(text.slice(from).join(" "))).toBe(fold(seedText()));
});

describe("letterhead", () => {
  test("blanks to fill by hand while number and date are not given", async () => {
    expect(await textOf(seedPlan)).toEqual(
      expect.arrayContaining(["Số: ……/KH-……", "Thạnh Đông, ngày …… tháng …… năm 2024"]),
    );
  });

  test.each([
    ["2024-09-05", "Thạnh Đông, ngày 05 tháng 9 năm 2024"],
    ["2025-02-01", "Thạnh Đông, ngày 01 tháng 02 năm 2025"],
    ["2024-10-15", "Thạnh Đông, ngày 15 tháng 10 năm 2024"],
  ])("%s", async (date, line) => {
    expect(await told({ date, number: "12/KH-THTHCSTĐ" })).toEqual(
      expect.arrayContaining(["Số: 12/KH-THTHCSTĐ", line]),
    );
  });
});

test("DỰ THẢO stands on page one and in each header, only on a draft", async () => {
  const marks = async (draft: boolean) => {
    const { bytes } = await reportOf(seedPlan, draft);
    const headers = xmlParts(bytes).filter((part) => /word\/header\d\.xml$/.test(part));
    return [docxText(bytes), ...headers.map((part) => partText(bytes, part))].map(
      (lines) => lines.filter((line) => line === "DỰ THẢO").length,
    );
  };
  expect((await marks(true)).sort()).toEqual([0, 1, 1, 1, 1]);
  expect(await marks(false)).toEqual([0, 0, 0, 0, 0]);
});

test("what is empty vanishes with its heading", async () => {
  const information = { ...seedPlan.information, recipients: [] };
  const text = (
    await textOf({ ...seedPlan, information, legalBasis: [], narrative: [], bands: [], organisation: [] })
  ).join("\n");
  expect(text).not.toMatch(/CĂN CỨ|Nơi nhận|V\. TỔ CHỨC|undefined|giám sát/);
  expect(text).toContain("HIỆU TRƯỞNG");
});

test("a band without title has no row; groups' members and monitors' posts are printed when given", async () => {
  const [band] = seedPlan.bands;
  const organisation = [
    {
      title: "Tổ giám sát",
      duties: [],
      groups: [
        { name: "Nhóm công tác 1", duty: "Phụ trách tự đánh giá.", standards: "1, 2", members: "Bà Bình, ông An" },
      ],
      monitors: [{ name: "Bà Trần Thị Bình", post: "PHT", watches: "" }],
    },
  ];
  const text = await textOf({ ...seedPlan, bands: [{ standards: band?.standards ?? [] }], organisation });
  expect(text[text.indexOf("Ghi chú") + 1]).toBe("1");
  const from = text.indexOf("1. Tổ giám sát");
  expect(text.slice(from + 1, from + 6)).toEqual([
    "- Nhóm công tác 1: Phụ trách tự đánh giá đối với tiêu chuẩn 1, 2.",
    "Thành viên: Bà Bình, ông An.",
    "- Thành viên Tổ giám sát:",
    "- Bà Trần Thị Bình - PHT./.",
    "",
  ]);
});

test("400 rows and a cell of 3,000 letters are all there", async () => {
  const [standard] = seedPlan.bands[0]?.standards ?? [];
  const [row] = standard?.rows ?? [];
  if (standard === undefined || row === undefined) throw new Error("no row");
  const rows = Array.from({ length: 400 }, (_, index) => ({ ...row, order: String(index + 1) }));
  rows.push({ ...row, order: "401", action: `${"Bồi dưỡng giáo viên. ".repeat(150)}Hết.` });
  const text = await textOf({ ...seedPlan, bands: [{ standards: [{ ...standard, rows }] }] });
  for (const { order } of rows) expect(text).toContain(order);
  expect(text.find((line) => line.length > 3000)).toMatch(/Hết\.$/);
});
