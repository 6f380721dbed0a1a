import fc from "fast-check";
import { formById } from "../../src/core/forms/index.ts";
import { readWorkbook } from "../../src/core/sheets/workbook.ts";
import type { Setting } from "../../src/core/sheets/build.ts";
import { catalogues } from "../../src/core/standards/index.ts";
import { sheetNames } from "../../src/core/words/fields.ts";
import { convert, draftOf, type Grids } from "./converted.ts";
import { emptyWorkbook, setting, typeRow } from "../plans/grids.ts";

const nine = formById("mau-9-cot");
const bieu2 = formById("bieu-2");
const catalogue = (id: string) => catalogues.find((one) => one.id === id)!;
const tt18 = catalogue("tt18-2018");
const tt17 = catalogue("tt17-2018");
const tt57 = catalogue("tt57-2026-pho-thong");

/** What staff typed, in any cell of any sheet. */
function typed(grids: Grids): string[] {
  return [...grids.values()].flat(2).filter((text) => text !== "");
}

function nineColumnPlan(rows: readonly Record<string, string>[]): Grids {
  const grids = emptyWorkbook();
  typeRow(grids, sheetNames.narrative, 0, { heading: "I. MỤC ĐÍCH, YÊU CẦU", text: "Nhằm duy trì kết quả." });
  typeRow(grids, sheetNames.narrative, 2, { heading: "1. Công tác chỉ đạo", text: "Ban giám hiệu chỉ đạo sát sao." });
  typeRow(grids, sheetNames.legalBasis, 0, { paper: "Căn cứ Thông tư số 18/2018/TT-BGDĐT ngày 22/8/2018." });
  typeRow(grids, sheetNames.organisation, 0, { part: "Nhóm công tác", name: "Nhóm 1", standards: "3, 5" });
  rows.forEach((row, index) => typeRow(grids, sheetNames.plan, index, row));
  return grids;
}

const seedRows = [
  { criterion: "MỨC 1, 2, 3" },
  { order: "1", criterion: "Tiêu chuẩn 2: Cán bộ quản lý, giáo viên, nhân viên và học sinh" },
  {
    criterion: "Tiêu chí 2.2: Đối với giáo viên",
    targetLevel: "Đạt mức 2 so với mức 1 hiện tại",
    action: "Bồi dưỡng giáo viên",
    lead: "Hiệu trưởng",
    timeline: "Tháng 10/2024",
    budget: "10 triệu",
    resources: "Hỗ trợ từ phòng GDĐT",
    note: "Ưu tiên\nMinh chứng: kế hoạch bồi dưỡng",
  },
  { order: "2", criterion: "Tiêu chuẩn 3: Cơ sở vật chất và thiết bị dạy học" },
  {
    criterion: "Tiêu chí 3.5: Thiết bị",
    targetLevel: "Đạt mức 3 so với mức 2 hiện tại",
    action: "Mua máy chiếu",
    lead: "Kế toán",
    timeline: "Tháng 11/2024",
    budget: "Không",
    resources: "Không",
  },
];

describe("nine columns into Biểu 2 and today's law", () => {
  const before = nineColumnPlan(seedRows);
  typeRow(before, sheetNames.current, 0, { currentLevel: "Mức 2" });
  const { conversion, after } = convert(before, { catalogue: tt57, form: bieu2 });
  const draft = draftOf(after);

  test("every text that stood there stands there still", () => {
    const now = typed(after);
    for (const text of typed(before).filter((one) => one !== tt18.name && one !== nine.name))
      expect(now).toContain(text);
    for (const name of conversion.kept) expect(after.get(name)).toEqual(before.get(name.replace(" (cũ)", "")));
    expect(conversion.kept).toEqual(["Nội dung (cũ)", "Hiện trạng (cũ)", "Kế hoạch (cũ)"]);
  });

  test("the workbook is Biểu 2 now, with each row in its columns", () => {
    expect(draft.information.form).toBe(bieu2);
    expect(draft.information.catalogue).toBe(tt57);
    expect(
      draft.rows.map(({ target, action, people, timeline, resources, evidence, note }) => [
        target.text,
        action,
        people.text,
        timeline.text,
        resources,
        evidence,
        note,
      ]),
    ).toEqual([
      [
        "Đạt mức 2 so với mức 1 hiện tại",
        "Bồi dưỡng giáo viên",
        "Hiệu trưởng",
        "Tháng 10/2024",
        "Kinh phí: 10 triệu\nĐiều kiện khác: Hỗ trợ từ phòng GDĐT",
        "kế hoạch bồi dưỡng",
        "Ưu tiên",
      ],
      [
        "Đạt mức 3 so với mức 2 hiện tại",
        "Mua máy chiếu",
        "Kế toán",
        "Tháng 11/2024",
        "Kinh phí: Không\nĐiều kiện khác: Không",
        "",
        "",
      ],
    ]);
    expect(draft.rows.map(({ budget }) => budget.value?.amount)).toEqual([10_000_000, 0]);
  });

  test("what is new is left blank: nothing is invented", () => {
    for (const { content, measure, progress } of draft.rows) expect([content, measure, progress]).toEqual(["", "", ""]);
    for (const { weakness, cause } of draft.issues) expect([weakness, cause]).toEqual(["", ""]);
    expect(draft.current.filter(({ level }) => level.text !== "")).toEqual([]);
    expect(draft.issues.map(({ status }) => status)).toEqual(["Mức hiện đạt: mức 1", "Mức hiện đạt: mức 2"]);
  });

  test("a criterion that the new catalogue does not have is never taken for the one that bears its number", () => {
    expect(tt57.standards.flatMap(({ criteria }) => criteria.map(({ code }) => code))).toContain("3.5");
    expect(draft.rows.map(({ criterion }) => criterion.value)).toEqual([undefined, undefined]);
    expect(draft.rows[1]!.criterion.text).toBe("Trước đây: Tiêu chí 3.5: Thiết bị (Thông tư 18/2018/TT-BGDĐT)");
  });

  test("what cannot be carried is told", () => {
    const told = conversion.left.join("\n");
    expect(told).toMatch(/Tiêu chí 2\.2 “Đối với giáo viên” \(1 dòng\): chọn tiêu chí của bộ mới/);
    expect(told).toMatch(/Tiêu chí 3\.5 “Thiết bị”/);
    expect(told).toMatch(/Mức hiện đạt của 1 tiêu chí theo Thông tư 18\/2018\/TT-BGDĐT không chuyển được: 1\.1/);
    expect(told).toMatch(/“Nhóm 1”: xem lại tiêu chuẩn phụ trách \(3, 5\)/);
    expect(told).toMatch(/“1\. Công tác chỉ đạo”/);
    expect(told).toMatch(/“MỨC 1, 2, 3”/);
  });

  test("the school's own words on purposes are carried", () => {
    expect(draft.narrative.find(({ heading }) => heading.startsWith("III."))?.text).toBe("Nhằm duy trì kết quả.");
  });
});

describe("back into nine columns", () => {
  const by: Setting = { schoolYear: 2026, catalogue: tt57, form: bieu2 };
  const before = emptyWorkbook(by);
  const row = {
    order: "1",
    content: "Phòng học bộ môn",
    targetLevel: "Tiêu chí 4.1 đạt mức 2 so với mức 1 hiện tại",
    action: "Sửa phòng",
    measure: "2 phòng lên 4 phòng",
    timeline: "Tháng 10/2026",
    lead: "Hiệu trưởng",
    resources: "Kinh phí 25.000.000 đồng từ ngân sách; phòng máy hiện có",
    evidence: "Biên bản; MC.4.1.01",
    progress: "Đang thực hiện",
    criterion: "Tiêu chí 4.1",
    note: "Việc riêng",
  };
  typeRow(before, sheetNames.plan, 0, row, by);
  typeRow(before, sheetNames.issues, 0, { order: "1", weakness: "Thiếu phòng", cause: "Chưa có kinh phí" }, by);
  typeRow(before, sheetNames.reviews, 0, { watched: "Tiến độ" }, by);
  const { conversion, after } = convert(before, { catalogue: tt57, form: nine });
  const draft = draftOf(after);

  test("columns that Mẫu 9 cột does not have stand in Ghi chú, each by its name", () => {
    expect(draft.rows).toHaveLength(1);
    expect(draft.rows[0]!.note).toBe(
      "Việc riêng\nNội dung cải tiến: Phòng học bộ môn\nChỉ số: 2 phòng lên 4 phòng\nMinh chứng: Biên bản; MC.4.1.01\nMức độ thực hiện: Đang thực hiện",
    );
    expect([draft.rows[0]!.budget.text, draft.rows[0]!.resources]).toEqual([
      "Kinh phí 25.000.000 đồng từ ngân sách",
      "phòng máy hiện có",
    ]);
    expect(draft.rows[0]!.standard?.number).toBe(4);
  });

  test("tables without a place are told, and stay in their sheets", () => {
    expect(conversion.left.join("\n")).toMatch(/Vấn đề trọng tâm không in trong Mẫu 9 cột; trang đó giữ nguyên/);
    expect(conversion.left.join("\n")).toMatch(/Rà soát không in/);
    expect(after.get(sheetNames.issues)).toEqual(before.get(sheetNames.issues));
    const again = convert(after, { catalogue: tt57, form: bieu2 });
    expect(draftOf(again.after).issues).toEqual(draftOf(before).issues);
    expect(again.conversion.kept).toEqual(["Nội dung (cũ 2)", "Kế hoạch (cũ 2)"]);
  });
});

test("a plan carried into Biểu 2 and back says in nine columns what it said", () => {
  const cell = fc.constantFrom(
    "",
    "Không",
    "10 triệu",
    "Hỗ trợ từ cha mẹ\nhọc sinh",
    "a; b",
    "Minh chứng: sổ",
    "5 triệu; sách",
  );
  const rows = fc.array(fc.record({ budget: cell, resources: cell, note: cell }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(rows, (cells) => {
      const typedRows = cells.map((own, index) => ({
        criterion: `Tiêu chí 1.${index + 1}`,
        targetLevel: "Đạt mức 2 so với mức 1 hiện tại",
        action: `Việc ${index + 1}`,
        lead: "Hiệu trưởng",
        timeline: "Tháng 10/2024",
        ...own,
      }));
      const before = nineColumnPlan(typedRows);
      const there = convert(before, { catalogue: tt18, form: bieu2 }).after;
      const back = convert(there, { catalogue: tt18, form: nine }).after;
      const told = (grids: Grids) =>
        draftOf(grids).rows.map(({ criterion, target, action, people, timeline, budget, resources, note }) => [
          criterion.text,
          target.text,
          action,
          people.text,
          timeline.text,
          budget.text,
          resources,
          note,
        ]);
      expect(told(back)).toEqual(told(before));
    }),
    { numRuns: 60 },
  );
});

test("between the circulars of 2018 what has the same title is carried, its level with it", () => {
  const before = nineColumnPlan([
    {
      criterion: "Tiêu chí 1.9: Thực hiện quy chế dân chủ cơ sở",
      action: "Họp",
      targetLevel: "Đạt mức 2",
      lead: "HT",
      timeline: "Tháng 10/2024",
    },
    {
      criterion: "Tiêu chí 5.6: Kết quả giáo dục",
      action: "Phụ đạo",
      targetLevel: "Đạt mức 3",
      lead: "HT",
      timeline: "Tháng 10/2024",
    },
    {
      criterion: "Tiêu chí 5.5: Kỹ năng sống",
      action: "Dạy",
      targetLevel: "Đạt mức 3",
      lead: "HT",
      timeline: "Tháng 10/2024",
    },
  ]);
  typeRow(before, sheetNames.current, 8, { currentLevel: "Mức 1" });
  typeRow(before, sheetNames.current, 27, { currentLevel: "Mức 2" });
  const { after, conversion } = convert(before, { catalogue: tt17, form: nine });
  const draft = draftOf(after);
  expect(draft.rows.map(({ criterion }) => criterion.text)).toEqual([
    "Tiêu chí 1.9: Thực hiện quy chế dân chủ cơ sở",
    "Tiêu chí 5.5: Kết quả giáo dục",
    "Trước đây: Tiêu chí 5.5: Kỹ năng sống (Thông tư 18/2018/TT-BGDĐT)",
  ]);
  const levels = new Map(draft.current.map(({ code, level }) => [code.value, level.value]));
  expect([levels.get("1.9"), levels.get("5.5")]).toEqual([1, 2]);
  expect(conversion.kept).toEqual(["Hiện trạng (cũ)", "Kế hoạch (cũ)"]);
});

test("between the two catalogues of one circular the code tells, and levels go with it", () => {
  const by: Setting = { schoolYear: 2026, catalogue: tt57, form: bieu2 };
  const before = emptyWorkbook(by);
  typeRow(before, sheetNames.plan, 0, { order: "1", content: "Đổi mới", criterion: "Tiêu chí 3.2" }, by);
  typeRow(before, sheetNames.current, 8, { currentLevel: "Mức 1" }, by);
  const { after, conversion } = convert(before, { catalogue: catalogue("tt57-2026-mam-non"), form: bieu2 });
  expect(draftOf(after).rows.map(({ criterion }) => criterion.text)).toEqual(["Tiêu chí 3.2"]);
  expect(draftOf(after).current.find(({ code }) => code.value === "3.2")?.level.value).toBe(1);
  expect(conversion.left.join()).not.toContain("Gần về tên gọi");
});

test("a workbook that is already so is left as it is", () => {
  const before = nineColumnPlan(seedRows);
  const { conversion } = convert(before, { catalogue: setting.catalogue, form: setting.form });
  expect(conversion.edits).toEqual([]);
});

test("a form chosen in the dropdown alone is told, and carried out by the change", () => {
  const before = nineColumnPlan(seedRows);
  const at = before.get(sheetNames.information)!.find(([label]) => label === "Mẫu kế hoạch")!;
  at[1] = bieu2.name;
  expect(readWorkbook(before)).toMatchObject({ troubles: [{ code: "TRANG-14" }] });
  expect(draftOf(convert(before, { catalogue: tt18, form: bieu2 }).after).information.form).toBe(bieu2);
});
