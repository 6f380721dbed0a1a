import type { NarrativePart, Plan } from "../../src/core/plan/plan.ts";
import { mergeReport } from "../../src/core/report/merge.ts";
import { docxText } from "./docx-text.ts";
import { filled, templateBase64 } from "./report-of.ts";
import { seedPlan } from "./seed-plan-value.ts";

type Line = readonly [heading: string, depth: 1 | 2 | 3, ...paragraphs: string[]];

const plan = (...lines: Line[]): Plan => ({
  ...seedPlan,
  legalBasis: [],
  narrative: lines.map(([heading, depth, ...paragraphs]): NarrativePart => ({ heading, depth, paragraphs })),
});

/** Headings and running text from the title to the signature, without the table. */
async function printed(given: Plan): Promise<{ headings: string[]; remarks: readonly string[] }> {
  const result = mergeReport(given, await templateBase64, { draft: false });
  const text = docxText(filled(result).bytes);
  const from = text.indexOf("Năm học 2024 – 2025");
  const headings = text.slice(from + 1).filter((line) => /^(?:[IVX]+|\d|\p{Ll})[.)] |^⟦/u.test(line));
  return {
    headings: headings.slice(
      0,
      headings.findIndex((line) => line.startsWith("1. Hiệu trưởng")),
    ),
    remarks: result.ok ? result.remarks : [],
  };
}

test("a heading without text vanishes, and those after it are numbered on", async () => {
  const { headings, remarks } = await printed(
    plan(
      ["I. MỤC ĐÍCH", 1, "⟦a⟧"],
      ["II. KẾT QUẢ", 1],
      ["1. Chỉ đạo", 2, "⟦b⟧"],
      ["2. Tuyên truyền", 2, "", " "],
      ["3. Cải tiến", 2, "⟦c⟧"],
      ["4. Đánh giá chung", 2],
      ["a) Ưu điểm", 3],
      ["b) Tồn tại", 3, "⟦d⟧"],
      ["III. CHỈ TIÊU", 1, "⟦e⟧"],
    ),
  );
  expect(headings).toEqual([
    ...["I. MỤC ĐÍCH", "⟦a⟧", "II. KẾT QUẢ", "1. Chỉ đạo", "⟦b⟧", "2. Cải tiến", "⟦c⟧"],
    ...["3. Đánh giá chung", "a) Tồn tại", "⟦d⟧", "III. CHỈ TIÊU", "⟦e⟧"],
    ...["IV. NỘI DUNG KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG GIÁO DỤC", "V. TỔ CHỨC THỰC HIỆN"],
  ]);
  expect(remarks).toEqual(["2 tiêu đề của trang Nội dung chưa có lời nên không in; các mục sau đánh số lại."]);
});

test("a whole section without text vanishes with its headings; the table and section V follow on", async () => {
  const { headings } = await printed(
    plan(["I. MỤC ĐÍCH", 1, "⟦a⟧"], ["II. KẾT QUẢ", 1], ["1. Chỉ đạo", 2], ["III. CHỈ TIÊU", 1, "⟦b⟧"]),
  );
  expect(headings).toEqual([
    ...["I. MỤC ĐÍCH", "⟦a⟧", "II. CHỈ TIÊU", "⟦b⟧"],
    ...["III. NỘI DUNG KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG GIÁO DỤC", "IV. TỔ CHỨC THỰC HIỆN"],
  ]);
});

test("a line without a heading goes on with the one above and keeps it; numbers of staff's own stay", async () => {
  const { headings, remarks } = await printed(
    plan(["I. MỤC ĐÍCH", 1], ["", 1, "⟦a⟧"], ["II. KẾT QUẢ", 1], ["2. Tuyên truyền", 2, "⟦b⟧"], ["5. Khác", 2, "⟦c⟧"]),
  );
  expect(headings.slice(0, 7)).toEqual([
    ...["I. MỤC ĐÍCH", "⟦a⟧", "II. KẾT QUẢ", "2. Tuyên truyền", "⟦b⟧", "5. Khác", "⟦c⟧"],
  ]);
  expect(remarks).toEqual([]);
});

test("without any of it, the table is section I", async () => {
  const { headings } = await printed(plan());
  expect(headings).toEqual(["I. NỘI DUNG KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG GIÁO DỤC", "II. TỔ CHỨC THỰC HIỆN"]);
});
