import { checkWorkbook } from "../../src/core/check-workbook.ts";
import { malformedCode } from "../../src/core/reading/content/evidence.ts";
import { bieu2Plan, bieu2Row } from "../../src/core/rules/examples/bieu-2.ts";
import type { Example } from "../../src/core/rules/rule.ts";
import { exampleWorkbook } from "./example-workbook.ts";

// Rules that read what a catalogue asks, on both sides of it.

function said(code: string, example: Example): string[] {
  const result = checkWorkbook(exampleWorkbook(example), "2024-09-10");
  if ("troubles" in result) throw new Error(result.troubles.map(({ problem }) => problem).join("; "));
  return result.checked.findings.filter((one) => one.code === code).map((one) => `${one.problem} ${one.remedy}`);
}

const PHO_THONG = "Thông tư 57/2026/TT-BGDĐT – phổ thông";
const none = "Chưa đạt mức 1";

describe("MUC-15, a criterion below Mức 1 left out", () => {
  const left = (current: Readonly<Record<string, string>>, more: Example = {}): string[] =>
    said("MUC-15", { ...bieu2Plan, ...more, current });

  test("a mandatory one is told as such", () => {
    expect(left({ "1.3": none })).toEqual([
      expect.stringMatching(/^Tiêu chí bắt buộc 1\.3 .*cả trường chưa đạt mức 1 \(/),
    ]);
  });

  test("two others may stay below, a third may not", () => {
    expect(left({ "1.1": none, "2.3": none })).toEqual([]);
    expect(left({ "1.1": none, "2.3": none, "3.5": none })).toHaveLength(3);
    expect(left({ "1.1": none, "2.3": none, "3.5": none })[0]).toContain("chỉ 2 tiêu chí không bắt buộc");
  });

  test("one that the plan takes up is not counted", () => {
    const rows = [bieu2Row({}), bieu2Row({ order: "2", criterion: "Tiêu chí 1.1", evidence: "Biên bản họp" })];
    expect(left({ "1.1": none, "2.3": none, "3.5": none }, { rows })).toEqual([]);
  });

  test("a level that nobody entered is not “chưa đạt”", () => {
    expect(left({ "1.1": none, "2.3": "", "3.3": "", "3.4": "", "3.5": "" })).toEqual([]);
  });

  test("where every criterion is needed, each one is told", () => {
    expect(said("MUC-15", { current: { "3.4": none, "4.1": none } })).toHaveLength(2);
  });
});

describe("the council", () => {
  const council = (duty: string, more: Example = {}): Example => ({
    ...bieu2Plan,
    roles: [{ title: "Hội đồng tự đánh giá", duty }],
    ...more,
  });

  test.each([
    ["Hội đồng tự đánh giá gồm 5 người.", []],
    ["Hội đồng tự đánh giá gồm 6 người.", ["TO-12"]],
    ["Hội đồng tự đánh giá gồm 3 người.", ["TO-09"]],
    ["Hội đồng tự đánh giá gồm 7 người: chủ tịch, thư ký và các uỷ viên.", []],
    ["Hội đồng tự đánh giá gồm 7 người:\n- Chủ tịch: Hiệu trưởng\n- Thư kí: bà Mai", []],
    ["Hội đồng tự đánh giá gồm 7 người: chủ tịch và các uỷ viên.", ["TO-13"]],
    ["Hội đồng tự đánh giá gồm 7 người: phó chủ tịch, thư ký, Chủ tịch Công đoàn.", ["TO-13"]],
    ["Hội đồng tự đánh giá gồm 7 người: chủ tịch và 02 thư ký.", ["TO-13"]],
    ["Hội đồng tự đánh giá có kế hoạch họp mỗi tháng.", []],
  ])("%s", (duty, codes) => {
    const found = ["TO-09", "TO-12", "TO-13"].filter((code) => said(code, council(duty)).length > 0);
    expect(found).toEqual(codes);
  });

  test("a secretary named in another line is named", () => {
    const roles = [
      { title: "Hội đồng tự đánh giá", duty: "Hội đồng tự đánh giá gồm 7 người do Hiệu trưởng làm chủ tịch." },
      { title: "Thư ký hội đồng", duty: "Bà Lê Thị Mai ghi biên bản." },
    ];
    expect(said("TO-13", { ...bieu2Plan, roles })).toEqual([]);
  });

  test("names in the groups leave open who stands outside them: nothing is said of even", () => {
    const members = "Bà Trần Thị Mai, ông Lê Văn Bình, bà Phạm Thị Cúc, ông Vũ Văn Dũng, bà Đỗ Thị Em";
    const groups = [{ name: "Nhóm công tác 1", standards: "1, 2, 3, 4", members }];
    expect(said("TO-12", { ...bieu2Plan, groups })).toEqual([]);
  });

  test("the circulars of 2018 ask for seven, odd or even", () => {
    const roles = [{ title: "Hội đồng tự đánh giá", duty: "Hội đồng tự đánh giá gồm 8 người: các uỷ viên." }];
    for (const code of ["TO-09", "TO-12", "TO-13"]) expect(said(code, { roles })).toEqual([]);
    const six = [{ title: "Hội đồng tự đánh giá", duty: "Hội đồng tự đánh giá gồm 6 người." }];
    expect(said("TO-09", { roles: six })).toHaveLength(1);
  });
});

test("a level above the highest: the whole school's only where the catalogue has such a level", () => {
  const rows = [{ criterion: "Tiêu chí 1.1", targetLevel: "Đạt mức 4" }];
  expect(said("MUC-02", { rows })[0]).toContain("Mức 4 xét cho cả trường");
  const [beyond] = said("MUC-02", { ...bieu2Plan, rows: [bieu2Row({ targetLevel: "Tiêu chí 4.1 đạt mức 3" })] });
  expect(beyond).toContain("Tiêu chí 4.1 không có mức 3; cao nhất là mức 2.");
});

test("where indicators are not known, none is said to be missing", () => {
  expect(said("MUC-14", { ...bieu2Plan, rows: [bieu2Row({ targetLevel: "Đạt mức 2, chỉ báo d" })] })).toEqual([]);
});

describe("which catalogue to choose instead", () => {
  const told = (code: string, information: Example["information"]): string =>
    said(code, { information: { schoolYear: "2024-2025", ...information } }).join("\n");

  test.each([
    ["Trường Mầm non Hoa Sen", "2024-2025", "05/9/2024", "Thông tư 19/2018/TT-BGDĐT"],
    ["Trường Tiểu học Thạnh Đông", "2024-2025", "05/9/2024", "Thông tư 17/2018/TT-BGDĐT"],
    ["Trường Mầm non Hoa Sen", "2026-2027", "15/9/2026", "Thông tư 57/2026/TT-BGDĐT – mầm non"],
  ])("%s in %s", (school, schoolYear, date, instead) => {
    expect(told("TH-07", { school, schoolYear, date })).toContain(`đổi bộ tiêu chuẩn sang ${instead}.`);
  });

  test("a catalogue of other schools that is not yet in force: the right one at once", () => {
    const catalogue = PHO_THONG;
    expect(told("TH-07", { school: "Trường Mầm non Hoa Sen", catalogue })).toContain("Thông tư 19/2018/TT-BGDĐT");
  });

  test.each(["Trường TH&THCS Thạnh Đông", "Trường THCS và THPT Thạnh Đông", "Trường THPT Thạnh Đông"])(
    "%s follows Thông tư 18",
    (school) => expect(told("TH-07", { school })).toBe(""),
  );

  test("not yet in force", () => {
    const line = told("TH-06", { school: "Trường THCS Thạnh Đông", catalogue: PHO_THONG, date: "05/9/2024" });
    expect(line).toContain("dùng từ 07/07/2026, sau ngày của kế hoạch");
    expect(line).toContain("sang Thông tư 18/2018/TT-BGDĐT.");
  });

  test("a school's name that tells no level: what takes the place of the chosen one", () => {
    const chosen = { school: "Trường Hoa Sen", catalogue: "Thông tư 19/2018/TT-BGDĐT" };
    const line = told("TH-06", { ...chosen, schoolYear: "2026-2027", date: "15/9/2026" });
    expect(line).toContain("sang Thông tư 57/2026/TT-BGDĐT – mầm non.");
  });
});

describe("codes of evidence", () => {
  test.each([
    ["MC.1.1", "MC.1.1"],
    ["Biên bản MC-1.1-01", "MC-1.1-01"],
    ["MC 1.1.1.01", "MC 1.1.1.01"],
    ["MC.1-1-01", "MC.1-1-01"],
    ["MC.1.1-01", "MC.1.1-01"],
    ["[H1.1.1.01]", "[H1.1.1.01]"],
    ["MC: biên bản", undefined],
    ["MC: 2-3 ảnh", undefined],
    ["MC 2 biên bản", undefined],
    ["MC: họp ngày 5.9.2024", undefined],
    ["MC: 5.9.2024 họp", undefined],
    ["MC - 15.9.2024", undefined],
    ["MC: hoá đơn 12.000.000 đồng", undefined],
    ["MC: 12.000.000 đồng", undefined],
    ["MC - 2.500.000 đồng", undefined],
    ["MC.1.1.01", undefined],
    ["[MC.1.1.01]; MC 1.2.03", undefined],
    ["MC.1.1.01-03", undefined],
    ["MC.1.1.01 - MC.1.1.05", undefined],
    ["H1-1.1-01", undefined],
  ])("%s", (typed, malformed) => {
    expect(malformedCode(typed)).toBe(malformed);
  });

  test("the remedy is that of the catalogue", () => {
    expect(said("MC-03", { rows: [{ criterion: "Tiêu chí 1.2", note: "MC.1.2" }] })[0]).toContain("[H1-1.2-03]");
    expect(said("MC-03", { ...bieu2Plan, rows: [bieu2Row({ evidence: "MC.4.1" })] })[0]).toContain("MC.1.2.03");
  });

  test("a whole plan with codes of the other way is asked once", () => {
    const rows = ["1", "2", "3"].map((order) => bieu2Row({ order, evidence: `[H4-4.1-0${order}]` }));
    expect(said("MC-04", { ...bieu2Plan, rows })).toHaveLength(1);
    expect(said("MC-04", { rows: [{ criterion: "Tiêu chí 1.2", note: "MC.1.2.01" }] })).toHaveLength(1);
    expect(said("MC-04", { rows: [{ criterion: "Tiêu chí 1.2", note: "[H1-1.2-01]" }] })).toEqual([]);
  });
});
