import fc from "fast-check";
import { planChanges } from "../../src/core/history/plan-changes.ts";
import { snapshotParts, type Snapshot, type SnapshotRow } from "../../src/core/history/snapshot.ts";

const row = (cells: Partial<SnapshotRow>): SnapshotRow => ({
  criterion: "1.2",
  action: "Kiện toàn Hội đồng trường",
  people: "Hiệu trưởng",
  target: "Đạt mức 2",
  timeline: "Tháng 10/2024",
  budget: "Không",
  order: "",
  title: "Tiêu chí 1.2: Hội đồng trường",
  support: "",
  note: "",
  ...cells,
});
const parts = Object.fromEntries(Object.keys(snapshotParts).map((part) => [part, "x"])) as Snapshot["parts"];
const information = { "Năm học": "2024-2025", "Họ tên người ký": "Nguyễn Văn An" };
const headings = ["MỨC 1, 2, 3", "1 Tiêu chuẩn 1", "2 Tiêu chuẩn 3"];
const plan = (...rows: Partial<SnapshotRow>[]): Snapshot => ({ information, headings, rows: rows.map(row), parts });

const other = { criterion: "3.5", action: "Mua thiết bị" };

test.each<[string, Snapshot, Snapshot, string[]]>([
  ["nothing", plan({}), plan({}), []],
  ["a criterion added", plan({}), plan({}, other, { ...other, action: "Tập huấn" }), ["Thêm tiêu chí 3.5 (2 việc)."]],
  ["a criterion dropped", plan({}, other), plan({}), ["Bỏ tiêu chí 3.5 (1 việc)."]],
  ["another order only", plan({}, other), plan(other, {}), ["Đổi thứ tự các dòng của bảng."]],
  ["the target", plan({}), plan({ target: "Đạt mức 3" }), ["Tiêu chí 1.2: kết quả cần đạt “Đạt mức 2” → “Đạt mức 3”."]],
  ["the time", plan({}), plan({ timeline: "" }), ["Tiêu chí 1.2: thời gian “Tháng 10/2024” → để trống."]],
  ["the money", plan({}), plan({ budget: "5 triệu" }), ["Tiêu chí 1.2: kinh phí “Không” → “5 triệu”."]],
  [
    "the columns of Biểu 2",
    plan({ content: "Phòng học", measure: "2 phòng" }),
    plan({ content: "Phòng học", measure: "4 phòng", progress: "Hoàn thành" }),
    [
      "Tiêu chí 1.2: chỉ số đánh giá kết quả “2 phòng” → “4 phòng”.",
      "Tiêu chí 1.2: mức độ thực hiện để trống → “Hoàn thành”.",
    ],
  ],
  [
    "the tables of Biểu 2",
    plan({}),
    { ...plan({}), parts: { ...parts, issues: "y", reviews: "z" } },
    ["Có sửa ở vấn đề trọng tâm; rà soát."],
  ],
  ["a part that was not kept then", { ...plan({}), parts: {} }, plan({}), []],
  ["who", plan({}), plan({ people: "PHT" }), ["Tiêu chí 1.2: người thực hiện “Hiệu trưởng” → “PHT”."]],
  [
    "the only action, worded anew",
    plan({}),
    plan({ action: "Bầu Hội đồng trường" }),
    ["Tiêu chí 1.2: công việc “Kiện toàn Hội đồng trường” → “Bầu Hội đồng trường”."],
  ],
  [
    "an action added, one of two changed: the same words stay together though their order changed",
    plan({}, { action: "Họp" }),
    plan({ action: "Tổng kết" }, { action: "Họp", timeline: "Tháng 11/2024" }, {}),
    [
      "Tiêu chí 1.2: việc “Họp”: thời gian “Tháng 10/2024” → “Tháng 11/2024”.",
      "Tiêu chí 1.2: thêm việc “Tổng kết”.",
      "Đổi thứ tự các dòng của bảng.",
    ],
  ],
  ["an action dropped", plan({}, { action: "Họp" }), plan({}), ["Tiêu chí 1.2: bỏ việc “Họp”."]],
  [
    "the target of a criterion of several actions is told once",
    plan({}, { action: "Họp" }),
    plan({ target: "Đạt mức 3" }, { action: "Họp", target: "Đạt mức 3" }),
    ["Tiêu chí 1.2: kết quả cần đạt “Đạt mức 2” → “Đạt mức 3”."],
  ],
  [
    "other parts",
    plan({}),
    { ...plan({}), parts: { ...parts, legalBasis: "y", organisation: "y" } },
    ["Có sửa ở căn cứ; tổ chức thực hiện."],
  ],
  [
    "a row without a code",
    plan({ criterion: "Xây cổng trường" }),
    plan({ criterion: "Xây cổng trường", budget: "1 tỷ" }),
    ["Dòng “Xây cổng trường”: kinh phí “Không” → “1 tỷ”."],
  ],
])("%s", (_what, before, now, expected) => {
  expect(planChanges(before, now)).toEqual(expected);
});

test.each<[string, Snapshot, Snapshot, string[]]>([
  [
    "a long cell: what differs is seen",
    plan({ action: "Ứng dụng công nghệ thông tin trong công tác quản lý thiết bị" }),
    plan({ action: "Ứng dụng công nghệ thông tin trong công tác quản lý thiết bị, sổ sách" }),
    [
      "Tiêu chí 1.2: công việc “…thông tin trong công tác quản lý thiết bị” → “…trong công tác quản lý thiết bị, sổ sách”.",
    ],
  ],
  [
    "the first of two actions of one name is dropped: told as that",
    plan({ action: "Mua sách", budget: "1 triệu" }, { action: "Mua sách", budget: "2 triệu" }),
    plan({ action: "Mua sách", budget: "2 triệu" }),
    ["Tiêu chí 1.2: bỏ việc “Mua sách”."],
  ],
  [
    "one action dropped while its neighbour gets a full stop: each told as what it is",
    plan({ action: "Họp" }, { action: "Mua sách", budget: "7 triệu" }, { action: "Tổ chức hội thảo" }),
    plan({ action: "Họp" }, { action: "Tổ chức hội thảo cấp trường" }),
    [
      "Tiêu chí 1.2: công việc “Tổ chức hội thảo” → “Tổ chức hội thảo cấp trường”.",
      "Tiêu chí 1.2: bỏ việc “Mua sách”.",
    ],
  ],
  ["one sum written in two ways is no change", plan({ budget: "10000000" }), plan({ budget: "10.000.000 đồng" }), []],
  [
    "the same sum of another source is one",
    plan({ budget: "NSNN: 10 triệu" }),
    plan({ budget: "XHH: 10 triệu" }),
    ["Tiêu chí 1.2: kinh phí “NSNN: 10 triệu” → “XHH: 10 triệu”."],
  ],
  ["a note", plan({}), plan({ note: "mới" }), ["Tiêu chí 1.2: ghi chú để trống → “mới”."]],
  ["only the number in TT", plan({}), plan({ order: "1" }), ["Đổi số thứ tự ở cột TT."]],
  [
    "a line of Thông tin, with both values",
    plan({}),
    { ...plan({}), information: { ...information, "Năm học": "2025-2026" } },
    ["Năm học: “2024-2025” → “2025-2026”."],
  ],
  [
    "a heading of the table",
    plan({}),
    { ...plan({}), headings: ["1 Tiêu chuẩn 1", "2 Tiêu chuẩn 3", "3 Tiêu chuẩn 5"] },
    ["Dòng tiêu đề của bảng: thêm dòng “3 Tiêu chuẩn 5”; bỏ dòng “MỨC 1, 2, 3”."],
  ],
])("%s", (_what, before, now, expected) => {
  expect(planChanges(before, now)).toEqual(expected);
});

const anyRow = fc.record({
  criterion: fc.constantFrom("1.1", "1.2", "2.1"),
  action: fc.constantFrom("a", "b", "c"),
  people: fc.constantFrom("HT", "PHT"),
  target: fc.constant("Đạt mức 2"),
  timeline: fc.constantFrom("Tháng 10/2024", ""),
  budget: fc.constantFrom("Không", "1 triệu"),
  order: fc.constant(""),
  title: fc.constant(""),
  support: fc.constant(""),
  note: fc.constant(""),
});
const anyPlan = fc.array(anyRow, { maxLength: 6 }).map((rows): Snapshot => ({ information, headings, rows, parts }));
test("whatever the plans: silence only when all rows are the same and in the same order", () => {
  fc.assert(
    fc.property(anyPlan, anyPlan, (before, now) => {
      expect(planChanges(before, now).length === 0).toBe(JSON.stringify(before.rows) === JSON.stringify(now.rows));
    }),
    { numRuns: 500 },
  );
});
