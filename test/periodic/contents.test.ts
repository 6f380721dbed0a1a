import { halfYear } from "./filled-seed.ts";
import { bieu2Setting, followedSample, reported, type Typed } from "./followed-plan.ts";
import { periodicRemarks, periodicTold } from "../../src/core/periodic/periodic-told.ts";
import { textOf } from "./periodic-text.ts";

// What is blank, unread or contrary is told as it is; nothing is guessed and nothing typed is lost.

const line = (cells: Readonly<Record<string, string>>): Typed => ({ tracking: { 6: cells } });
const group = (typed: Typed, today = "2025-01-20") =>
  reported(followedSample(typed), { today }).groups.find(({ results }) =>
    results.some(({ criterion }) => criterion === "3.5"),
  )!.kind;

test.each([
  [{}, "notUpdated"],
  [{ state: "xong" }, "done"],
  [{ state: "Đang thực hiện" }, "going"],
  [{ state: "Chưa bắt đầu" }, "notStarted"],
  [{ state: "Chưa hoàn thành" }, "notDone"],
  [{ state: "tạm dừng" }, "stopped"],
  [{ state: "gần xong", percent: "95%" }, "notUpdated"],
])("%j stands under %s", (cells, kind) => {
  expect(group(line(cells))).toBe(kind);
});

test("due on the period's last day: late once that day is over, not on it", () => {
  const report = (today: string) =>
    reported(followedSample(line({ state: "Đang thực hiện" })), { period: { kind: "year" }, today });
  const late = (today: string): number => report(today).groups.find(({ kind }) => kind === "late")!.results.length;
  expect([late("2025-05-30"), late("2025-05-31"), late("2025-06-01"), late("2025-07-30")]).toEqual([0, 0, 1, 1]);
});

test("what is due after the half-year is not late in its report, however late that is made", () => {
  const draft = followedSample(line({ state: "Đang thực hiện" }));
  expect(reported(draft, { today: "2025-07-01" }).groups.find(({ kind }) => kind === "late")!.results).toEqual([]);
});

test.each([
  ["6500000 đồng", "6.500.000", "- Đã sử dụng: 6.500.000 đồng ở 1 việc."],
  ["1,5 triệu", "1.500.000", "- Đã sử dụng: 1.500.000 đồng ở 1 việc."],
  ["khoảng 7 triệu", "khoảng 7.000.000", "- Đã sử dụng: khoảng 7.000.000 đồng ở 1 việc."],
  [
    "12",
    "12 (chưa tính vào tổng)",
    "chưa có việc nào ghi số tiền đã dùng; 1 việc ghi chưa rõ số tiền, không tính vào tổng.",
  ],
  ["", "chưa ghi", "1 việc có dự kiến kinh phí nhưng chưa ghi số đã dùng."],
  ["Không", "Không", "- Đã sử dụng: chưa có việc nào ghi số tiền đã dùng."],
])("money used “%s” is told as %s", async (spent, cell, told) => {
  const text = await textOf(reported(followedSample(line({ spent }))));
  const money = text.slice(text.indexOf("III. KINH PHÍ"), text.indexOf("IV. KẾT QUẢ GIÁM SÁT, KIẾN NGHỊ"));
  expect(money).toContain(cell);
  expect(money.join("\n")).toContain(told);
  expect(money.join("\n")).not.toMatch(/NaN|undefined/);
});

test("a late action without a reason says so; one that the plan has and Theo dõi has not is told", async () => {
  const typed: Typed = {
    tracking: { 5: { state: "Đang thực hiện" } },
    plan: { 13: { criterion: "Tiêu chí 5.6", action: "Tổ chức câu lạc bộ Toán", lead: "Hiệu trưởng" } },
  };
  const draft = followedSample(typed);
  const report = reported(draft);
  const text = await textOf(report);
  expect(text).toContain("Chưa ghi lý do");
  expect(text).toContain("Việc mới của kế hoạch, chưa có trong bảng theo dõi");
  expect(periodicRemarks(report, draft)).toEqual(
    expect.arrayContaining([
      "1 việc chưa có ở Theo dõi; chọn Tạo hoặc cập nhật Theo dõi, ghi trạng thái rồi tạo lại báo cáo.",
      "1 việc quá hạn, chưa hoàn thành hoặc dừng mà chưa ghi lý do ở Theo dõi.",
    ]),
  );
});

test("remarks name what staff may want to mend, and the day of what is told", () => {
  const draft = followedSample({
    tracking: { 4: { state: "Hoàn thành", percent: "60%" }, 6: { state: "gần xong", spent: "12" } },
    reviews: { 5: { time: "Đợt 1", result: "Đã xem." } },
  });
  const report = reported(draft);
  expect(periodicRemarks(report, draft)).toEqual([
    "Theo dõi dòng 6: trạng thái ngoài danh sách tính là chưa cập nhật; báo cáo in như đã ghi.",
    "Theo dõi dòng 4: trạng thái và % hoàn thành chưa khớp nhau; báo cáo in như đã ghi.",
    "Theo dõi dòng 6: kinh phí đã dùng chưa đọc được thành số tiền, không tính vào tổng.",
    "Rà soát dòng 4: chưa ghi kết quả.",
    "Rà soát dòng 5: thời điểm “Đợt 1” chưa rõ thuộc kỳ nào nên không in ở báo cáo này.",
  ]);
  expect(periodicTold(report)[0]).toBe(
    "Báo cáo học kỳ I, năm học 2024-2025: xét thời hạn đến 15/01/2025. Trạng thái là của hôm nay, 20/01/2025.",
  );
  expect(periodicTold(reported(draft, { today: "2025-01-02" }))[0]).toBe(
    "Báo cáo học kỳ I, năm học 2024-2025: xét thời hạn đến 02/01/2025. Kỳ báo cáo đến 15/01/2025, nay chưa hết.",
  );
});

test.each([
  ["Cuối học kỳ I", true],
  ["cuối HKI", true],
  ["Sơ kết học kì 1", true],
  ["Tháng 12/2024", true],
  ["Cuối năm học", false],
  ["15/3/2025", false],
])("a review at “%s” belongs to the first half-year: %s", (time, isIn) => {
  const draft = followedSample({ reviews: { 4: { time, result: "Đã xem." } } });
  expect(reported(draft).reviews.rows.some(({ result }) => result !== "")).toBe(isIn);
  const year = reported(draft, { period: { kind: "year" }, today: "2025-06-01" });
  expect(year.reviews.rows.some(({ result }) => result !== "")).toBe(true);
});

test("a free day takes the reviews that say something", () => {
  const draft = followedSample({ reviews: { 4: { recommendation: "Bổ sung minh chứng." }, 6: { result: "Đủ." } } });
  const { rows } = reported(draft, { period: { kind: "until", day: "2025-03-15" }, today: "2025-03-15" }).reviews;
  expect(rows.map(({ row }) => row)).toEqual([4, 6]);
});

test("what staff write of the carrying out is no change of the plan", () => {
  const sent = followedSample({}, bieu2Setting);
  const now = followedSample(
    {
      plan: { 4: { progress: "Hoàn thành" } },
      reviews: { 4: { result: "Xong." } },
      information: { "Số, ký hiệu": "99/KH-X" },
    },
    bieu2Setting,
  );
  expect(reported(now, { sent, today: "2027-01-10" }).changes).toEqual({ since: "10/09/2024 08:05", told: [] });
});

describe("hostile text", () => {
  const hostile = 'A\u0001B {tên trường} {#việc}{/việc} <w:p> & "x" \uD800 =1+1';
  const clean = 'AB {tên trường} {#việc}{/việc} <w:p> & "x"  =1+1';

  test("control characters are left out, tags and marks stand as typed, every part is there", async () => {
    const draft = followedSample({
      tracking: {
        6: { state: "Đang thực hiện", proof: hostile, reason: hostile, percent: hostile, spent: hostile },
        8: { id: "V9", followedAction: hostile, state: hostile, reason: hostile },
      },
      reviews: { 4: { result: hostile, adjustment: hostile, recommendation: hostile, reviewer: hostile } },
    });
    const text = await textOf(reported(draft));
    expect(text.filter((one) => one.includes("{tên trường}")).length).toBeGreaterThanOrEqual(7);
    expect(text).toContain(clean);
    for (const part of ["I. TÌNH HÌNH CHUNG", "VI. VIỆC TIẾP THEO", "Nơi nhận:"]) expect(text).toContain(part);
  });

  test("two hundred lines in a cell are all there", async () => {
    const reason = Array.from({ length: 200 }, (_, index) => `dòng ${index}`).join("\n");
    const text = (await textOf(reported(followedSample(line({ state: "Dừng", reason }))))).join("\n");
    for (const index of [0, 57, 199]) expect(text).toContain(`dòng ${index}`);
  });
});

test("all sentences are composed and none is torn", async () => {
  const text = (await textOf(reported(followedSample(halfYear)))).join("\n");
  expect(text).toBe(text.normalize("NFC"));
  expect(text).not.toMatch(/undefined|NaN|\{|\}| {2}|\.\.(?!\/)|;;|vui lòng/);
});
