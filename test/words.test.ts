import fc from "fast-check";
import { dayAfter, dayBefore, makeDay } from "../src/core/words/day.ts";
import { flowing, withoutWordBreaks } from "../src/core/words/text.ts";

test.each([
  ["Tiêu\nchí\n1.2:\nHội\nđồng\ntrường (Hội đồng quản trị)", "Tiêu chí 1.2: Hội đồng trường (Hội đồng quản trị)"],
  ["Kiện\ntoàn\nHội\nđồng trường", "Kiện toàn Hội đồng trường"],
  ["Phòng GDĐT,\nHiệu trưởng", "Phòng GDĐT,\nHiệu trưởng"],
  ["Toán\nVăn\nAnh", "Toán\nVăn\nAnh"],
  ["- Dự giờ\n- Thao giảng", "- Dự giờ\n- Thao giảng"],
  ["Tháng 10/2024 -\ntháng 05/2025", "Tháng 10/2024 -\ntháng 05/2025"],
])("words that a narrow column broke: %s", (typed, printed) => {
  expect(withoutWordBreaks(typed)).toBe(printed);
});

test("pieces of a torn row flow, bullets keep their lines", () => {
  expect(flowing("Ứng\ndụng\nCNTT trong\n- việc một\n- việc\nhai")).toBe("Ứng dụng CNTT trong\n- việc một\n- việc hai");
});

test("no word is ever lost or changed, only white space", () => {
  const solid = (text: string): string => text.replace(/\s+/g, "");
  const texts = fc.array(fc.string({ unit: fc.constantFrom("a", "Đ", "ứ", " ", "-", "1", ".", ":") }), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(texts, (lines) => {
      const typed = lines.join("\n");
      expect(solid(withoutWordBreaks(typed))).toBe(solid(typed));
      expect(solid(flowing(typed))).toBe(solid(typed));
    }),
  );
});

test("the day before the day after is the day", () => {
  const days = fc.record({
    y: fc.integer({ min: 2000, max: 2099 }),
    m: fc.integer({ min: 1, max: 12 }),
    d: fc.integer({ min: 1, max: 28 }),
  });
  fc.assert(fc.property(days, ({ y, m, d }) => expect(dayBefore(dayAfter(makeDay(y, m, d)!))).toBe(makeDay(y, m, d))));
  expect(dayAfter("2024-02-28")).toBe("2024-02-29");
  expect(dayBefore("2025-01-01")).toBe("2024-12-31");
});
