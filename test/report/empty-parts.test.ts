import type { NarrativePart, Plan } from "../../src/core/plan/plan.ts";
import { mergeReport } from "../../src/core/report/merge.ts";
import { docxText } from "./docx-text.ts";
import { filled, templateBase64 } from "./report-of.ts";
import { seedPlan } from "./seed-plan-value.ts";

type Line = readonly [heading: string, ...paragraphs: string[]];

const plan = (...lines: Line[]): Plan => ({
  ...seedPlan,
  legalBasis: [],
  narrative: lines.map(([heading, ...paragraphs]): NarrativePart => ({ heading, paragraphs })),
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
      ["I. MỤC ĐÍCH", "⟦a⟧"],
      ["II. KẾT QUẢ"],
      ["1. Chỉ đạo", "⟦b⟧"],
      ["2. Tuyên truyền", "", " "],
      ["3. Cải tiến", "⟦c⟧"],
      ["4. Đánh giá chung"],
      ["a) Ưu điểm"],
      ["b) Tồn tại", "⟦d⟧"],
      ["III. CHỈ TIÊU", "⟦e⟧"],
    ),
  );
  expect(headings).toEqual([
    ...["I. MỤC ĐÍCH", "⟦a⟧", "II. KẾT QUẢ", "1. Chỉ đạo", "⟦b⟧", "2. Cải tiến", "⟦c⟧"],
    ...["3. Đánh giá chung", "a) Tồn tại", "⟦d⟧", "III. CHỈ TIÊU", "⟦e⟧"],
    ...["IV. NỘI DUNG KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG GIÁO DỤC", "V. TỔ CHỨC THỰC HIỆN"],
  ]);
  expect(remarks).toEqual([
    "Tiêu đề chưa có lời nên không in: “2. Tuyên truyền”, “a) Ưu điểm”; các mục sau đánh số lại.",
  ]);
});

test("a whole section without text vanishes with its headings; the table and section V follow on", async () => {
  const { headings } = await printed(
    plan(["I. MỤC ĐÍCH", "⟦a⟧"], ["II. KẾT QUẢ"], ["1. Chỉ đạo"], ["III. CHỈ TIÊU", "⟦b⟧"]),
  );
  expect(headings).toEqual([
    ...["I. MỤC ĐÍCH", "⟦a⟧", "II. CHỈ TIÊU", "⟦b⟧"],
    ...["III. NỘI DUNG KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG GIÁO DỤC", "IV. TỔ CHỨC THỰC HIỆN"],
  ]);
});

test("a line without a heading goes on with the one above and keeps it; numbers of staff's own stay", async () => {
  const { headings, remarks } = await printed(
    plan(["I. MỤC ĐÍCH"], ["", "⟦a⟧"], ["II. KẾT QUẢ"], ["2. Tuyên truyền", "⟦b⟧"], ["5. Khác", "⟦c⟧"]),
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

// Schools number in many ways: no heading above a text may go, and no number may become false.
test.each<[string, Line[], string[]]>([
  [
    "1. and 2.1.: the place of 2.1. cannot be closed, so it stays",
    [["1. MỤC ĐÍCH", "⟦a⟧"], ["2. KẾT QUẢ"], ["2.1. Việc một"], ["2.2. Việc hai", "⟦b⟧"], ["3. CHỈ TIÊU", "⟦c⟧"]],
    [
      "1. MỤC ĐÍCH",
      "⟦a⟧",
      "2. KẾT QUẢ",
      "2.1. Việc một",
      "2.2. Việc hai",
      "⟦b⟧",
      "3. CHỈ TIÊU",
      "⟦c⟧",
      "4. NỘI DUNG",
      "5. TỔ CHỨC",
    ],
  ],
  [
    "A. and I.",
    [["A. MỤC ĐÍCH", "⟦a⟧"], ["B. KẾT QUẢ"], ["I. Việc một"], ["II. Việc hai", "⟦b⟧"], ["C. CHỈ TIÊU", "⟦c⟧"]],
    ["A. MỤC ĐÍCH", "⟦a⟧", "B. KẾT QUẢ", "I. Việc hai", "⟦b⟧", "C. CHỈ TIÊU", "⟦c⟧", "D. NỘI DUNG", "Đ. TỔ CHỨC"],
  ],
  [
    "II. and II.1.",
    [
      ["I. MỤC ĐÍCH", "⟦a⟧"],
      ["II. KẾT QUẢ"],
      ["II.1. Việc một"],
      ["II.2. Việc hai", "⟦b⟧"],
      ["III. CHỈ TIÊU"],
      ["III.1. Một", "⟦c⟧"],
    ],
    [
      "I. MỤC ĐÍCH",
      "⟦a⟧",
      "II. KẾT QUẢ",
      "II.1. Việc một",
      "II.2. Việc hai",
      "⟦b⟧",
      "III. CHỈ TIÊU",
      "III.1. Một",
      "⟦c⟧",
      "IV. NỘI DUNG",
      "V. TỔ CHỨC",
    ],
  ],
  [
    "strokes",
    [["I/ MỤC ĐÍCH", "⟦a⟧"], ["II/ KẾT QUẢ"], ["1/ Việc một"], ["2/ Việc hai", "⟦b⟧"]],
    ["I/ MỤC ĐÍCH", "⟦a⟧", "II/ KẾT QUẢ", "1/ Việc hai", "⟦b⟧", "III. NỘI DUNG", "IV. TỔ CHỨC"],
  ],
  [
    "Phần I",
    [["Phần I: MỤC ĐÍCH", "⟦a⟧"], ["Phần II: KẾT QUẢ"], ["Phần III: CHỈ TIÊU", "⟦b⟧"]],
    ["Phần I: MỤC ĐÍCH", "⟦a⟧", "Phần II: CHỈ TIÊU", "⟦b⟧", "Phần III. NỘI DUNG", "Phần IV. TỔ CHỨC"],
  ],
  [
    "without numbers",
    [["MỤC ĐÍCH", "⟦a⟧"], ["KẾT QUẢ"], ["Tồn tại", "⟦b⟧"]],
    ["MỤC ĐÍCH", "⟦a⟧", "KẾT QUẢ", "Tồn tại", "⟦b⟧", "NỘI DUNG", "TỔ CHỨC"],
  ],
  [
    "1.1 without its last dot",
    [["I. MỤC ĐÍCH"], ["1. Một"], ["1.1 Mục đích", "⟦a⟧"], ["2. Hai"], ["2.1 Ưu điểm", "⟦b⟧"]],
    ["I. MỤC ĐÍCH", "1. Một", "1.1 Mục đích", "⟦a⟧", "2. Hai", "2.1 Ưu điểm", "⟦b⟧", "II. NỘI DUNG", "III. TỔ CHỨC"],
  ],
  [
    "Phần thứ nhất, and a bullet that holds the text",
    [
      ["Phần thứ nhất: TÌNH HÌNH"],
      ["I. Thuận lợi"],
      ["* Về đội ngũ", "⟦a⟧"],
      ["II. Khó khăn"],
      ["+ Ý một", "⟦b⟧"],
      ["Phần thứ hai: CHỈ TIÊU", "⟦c⟧"],
    ],
    [
      ...["Phần thứ nhất: TÌNH HÌNH", "I. Thuận lợi", "* Về đội ngũ", "⟦a⟧", "II. Khó khăn", "+ Ý một", "⟦b⟧"],
      ...["Phần thứ hai: CHỈ TIÊU", "⟦c⟧", "Phần thứ ba. NỘI DUNG", "Phần thứ tư. TỔ CHỨC"],
    ],
  ],
  [
    "numbered twice: nothing is counted on, so nothing goes",
    [["1. Một"], ["1. Hai", "⟦a⟧"], ["2. Ba"], ["3. Bốn", "⟦b⟧"]],
    ["1. Một", "1. Hai", "⟦a⟧", "2. Ba", "3. Bốn", "⟦b⟧", "4. NỘI DUNG", "5. TỔ CHỨC"],
  ],
  [
    "a sentence in the heading's cell is text",
    [
      ["I. MỤC ĐÍCH: nhằm nâng cao chất lượng"],
      ["II. KẾT QUẢ"],
      ["1. Nhà trường đã thực hiện tốt."],
      ["III. CHỈ TIÊU", "⟦a⟧"],
    ],
    [
      ...["I. MỤC ĐÍCH: nhằm nâng cao chất lượng", "II. KẾT QUẢ", "1. Nhà trường đã thực hiện tốt."],
      ...["III. CHỈ TIÊU", "⟦a⟧", "IV. NỘI DUNG", "V. TỔ CHỨC"],
    ],
  ],
])("%s", async (_how, lines, expected) => {
  const text = docxText(filled(mergeReport(plan(...lines), await templateBase64, { draft: false })).bytes);
  const from = text.indexOf("Năm học 2024 – 2025");
  const end = text.findIndex((line) => line.includes("TỔ CHỨC THỰC HIỆN"));
  const table = text.findIndex((line) => line.includes("NỘI DUNG KẾ HOẠCH"));
  const shown = [...text.slice(from + 1, table + 1), text[end] ?? ""].filter((line) => line.trim() !== "");
  expect(shown.map((line) => line.trim().replace(/ (KẾ HOẠCH CẢI|THỰC HIỆN).*/, ""))).toEqual(expected);
});
