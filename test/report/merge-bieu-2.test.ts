import type { Plan } from "../../src/core/plan/plan.ts";
import { mergeReport } from "../../src/core/report/merge.ts";
import { expectGolden } from "../golden.ts";
import { bieu2Plan } from "./bieu-2-plan-value.ts";
import { docxText } from "./docx-text.ts";
import { bieu2Base64, reportOf, templateBase64 } from "./report-of.ts";

async function textOf(plan: Partial<Plan>): Promise<string[]> {
  return docxText((await reportOf({ ...bieu2Plan, ...plan })).bytes);
}

/** The lines from one section's heading to the next. */
async function section(number: string, next: string, plan: Partial<Plan>): Promise<string[]> {
  const text = await textOf(plan);
  const at = (label: string): number => text.findIndex((line) => line.startsWith(`${label}. `));
  return text.slice(at(number) + 1, at(next));
}

async function remarksOf(plan: Partial<Plan>): Promise<readonly string[]> {
  const result = mergeReport({ ...bieu2Plan, ...plan }, await bieu2Base64, { draft: false });
  return result.ok ? result.remarks : ["not merged"];
}

/** The same plan, said to be in the other form. */
const nineColumns: Plan = { ...bieu2Plan, form: "mau-9-cot" };

const secondHand = expect.stringContaining("chưa đối chiếu với văn bản gốc") as string;

test("the report of Biểu 2 reads as the golden file (UPDATE_GOLDEN=1 writes it)", async () => {
  expectGolden("test/golden/report-bieu-2.txt", `${(await textOf({})).join("\n")}\n`);
});

test("the form's eight sections stand in their order, also when nothing is filled in", async () => {
  const information = { ...bieu2Plan.information, kind: "", address: " " };
  const empty = { information, narrative: [], issues: [], bands: [], reviews: [], organisation: [] };
  for (const plan of [{}, empty]) {
    expect((await textOf(plan)).filter((line) => /^[IVX]+\. \p{Lu}{2}/u.test(line))).toEqual([
      "I. THÔNG TIN CHUNG",
      "II. CĂN CỨ XÂY DỰNG KẾ HOẠCH",
      "III. MỤC ĐÍCH, YÊU CẦU",
      "IV. VẤN ĐỀ TRỌNG TÂM CẦN CẢI TIẾN",
      "V. KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG",
      "VI. THEO DÕI, ĐÁNH GIÁ",
      "VII. TỔ CHỨC THỰC HIỆN",
      "VIII. TỔ CHỨC RÀ SOÁT VÀ SỬ DỤNG KẾT QUẢ",
    ]);
  }
  const text = await textOf(empty);
  expect(text).toEqual(expect.arrayContaining(["2. Loại hình: ……", "3. Địa chỉ: ……"]));
  expect(text.join("\n")).not.toMatch(/[{}]|undefined/);
});

test("the form's own points are printed: priorities, two reviews a year, made public", async () => {
  const text = (await textOf({ narrative: [] })).join("\n");
  expect(text).toContain("Không lập kế hoạch cho mọi tiêu chí");
  expect(text).toMatch(/nội dung, mục tiêu, giải pháp, thời gian, nguồn lực, trách nhiệm thực hiện và kết quả/);
  expect(text).toMatch(/ít nhất hai lần trong năm học, vào cuối học kỳ I và cuối năm học/);
  expect(text).toMatch(/lập báo cáo tự đánh giá và xây dựng kế hoạch cải tiến chất lượng của năm học tiếp theo/);
  expect(text).toMatch(/công khai theo quy định về công khai/);
});

test("a kind without papers keeps its number and gets a dotted line", async () => {
  const lines = await section("II", "III", {});
  expect(lines.slice(2, 4)).toEqual(["2. Kết quả rà soát kế hoạch năm trước", "…".repeat(40)]);
});

describe("empty tables can be filled by hand", () => {
  test("IV and V have one row of empty cells", async () => {
    const issues = await section("IV", "V", { issues: [] });
    expect(issues.slice(6)).toEqual(Array(6).fill(""));
    const plan = await section("V", "VI", { bands: [] });
    expect(plan.slice(10)).toEqual(Array(10).fill(""));
  });

  test("VI has the form's two times, VII its three roles", async () => {
    const reviews = await section("VI", "VII", { reviews: [] });
    expect(reviews.slice(5)).toEqual(["Cuối học kỳ I", "", "", "", "", "Cuối năm học", "", "", "", ""]);
    const roles = await section("VII", "VIII", { organisation: [] });
    expect(roles.filter((line) => /^\d/.test(line))).toEqual([
      "1. Người đứng đầu cơ sở giáo dục",
      "2. Hội đồng tự đánh giá",
      "3. Các tổ chuyên môn và bộ phận",
    ]);
  });
});

describe("table V", () => {
  const [standard] = bieu2Plan.bands[0]!.standards;
  const [, second] = standard!.rows;
  const cells = async (title: string, order: string, headed: string): Promise<string[]> => {
    const bands = [{ ...(title === "" ? {} : { title }), standards: [{ order, title: headed, rows: [second!] }] }];
    return (await section("V", "VI", { bands })).slice(10);
  };

  test("money and support stand together, a line each; criterion and note are not printed", async () => {
    const row = await cells("", "", "");
    expect(row.slice(0, 2)).toEqual(["2", "Giảm tỉ lệ học sinh lưu ban"]);
    expect(row.slice(7, 9)).toEqual(["10.000.000 đồng", "Phối hợp của cha mẹ học sinh"]);
    expect(row).toHaveLength(11);
    expect((await textOf({})).join("\n")).not.toMatch(/Ghi chú không in|^5\.6$/m);
  });

  test("a band or a standard has a row over the whole table only where it has a title", async () => {
    const whole = "MỨC 2";
    const named = "Tiêu chuẩn 5: Hoạt động giáo dục";
    expect((await cells(whole, "", named)).slice(0, 3)).toEqual([whole, named, "2"]);
    expect((await cells("", "I.", named)).slice(0, 2)).toEqual([`I. ${named}`, "2"]);
    expect((await cells(whole, "", "")).slice(0, 2)).toEqual([whole, "2"]);
  });
});

describe("the school's own words", () => {
  test("follow the form's in III and VIII, however the heading is numbered; the rest is told", async () => {
    const narrative = [
      { heading: "I. MỤC ĐÍCH, YÊU CẦU", paragraphs: ["⟦a⟧"] },
      { heading: "", paragraphs: ["⟦b⟧"] },
      { heading: "II. NHỮNG KẾT QUẢ ĐẠT ĐƯỢC", paragraphs: [] },
      { heading: "1. Công tác chỉ đạo", paragraphs: ["⟦c⟧"] },
      { heading: "VIII. RÀ SOÁT", paragraphs: ["⟦d⟧", "⟦e⟧;"] },
    ];
    expect((await section("III", "IV", { narrative })).slice(-2)).toEqual(["⟦a⟧", "⟦b⟧"]);
    expect((await section("VIII", "Nơi nhận", { narrative })).slice(3, 5)).toEqual(["⟦d⟧", "⟦e⟧./."]);
    expect(await remarksOf({ narrative })).toEqual([
      secondHand,
      "Biểu 2 không có chỗ in mục “1. Công tác chỉ đạo”; lời vẫn giữ ở trang Nội dung.",
    ]);
  });

  test("without any, “./.” closes the form's last point", async () => {
    const ends = (await textOf({ narrative: [] })).filter((line) => line.includes("./."));
    expect(ends).toEqual([expect.stringMatching(/^3\. .*cơ sở giáo dục\.\/\.$/)]);
  });
});

test("the form's source is told with its report, and nothing of the kind with the nine columns'", async () => {
  expect(await remarksOf({})).toEqual([secondHand]);
  const nine = mergeReport(nineColumns, await templateBase64, { draft: false });
  expect(nine.ok && nine.remarks).toEqual([]);
});

test("a template of one form is not filled with a plan of the other", async () => {
  for (const [plan, template] of [
    [bieu2Plan, await templateBase64],
    [nineColumns, await bieu2Base64],
  ] as const) {
    const result = mergeReport(plan, template, { draft: false });
    expect(result.ok ? [] : result.troubles.map(({ code }) => code)).toContain("MAU-02");
  }
});
