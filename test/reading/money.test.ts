import fc from "fast-check";
import { readMoney } from "../../src/core/reading/money.ts";
import { showAmount } from "../../src/core/words/amount.ts";

test.each<[string, number]>([
  ["10 triệu", 10_000_000],
  ["1,5 triệu", 1_500_000],
  ["9,7 triệu", 9_700_000],
  ["15.000.000đ", 15_000_000],
  ["129.210.000 đồng", 129_210_000],
  ["10.000.000 VNĐ", 10_000_000],
  ["36 triệu đồng", 36_000_000],
  ["khoảng 30 triệu", 30_000_000],
  ["hơn 934 triệu đồng", 934_000_000],
  ["500 nghìn", 500_000],
  ["2 tỷ", 2_000_000_000],
  ["10.000.000", 10_000_000],
  ["2 triệu rưỡi", 2_500_000],
  ["15 000 000 đồng", 15_000_000],
  ["10.000.000.", 10_000_000],
  ["Không (đã có sẵn)", 0],
  ["Không quá 10 triệu", 10_000_000],
  ["10trđ", 10_000_000],
  ["10.000.000₫", 10_000_000],
  ["Không tốn kinh phí", 0],
  ["Ko", 0],
  ["Không", 0],
  ["không phát sinh", 0],
  ["0 đồng", 0],
])("%s", (text, amount) => {
  expect(readMoney(text).value?.amount).toBe(amount);
});

test.each([
  "10",
  "nhiều",
  "Nguồn chi thường xuyên",
  "15-20 triệu",
  "[CẦN BỔ SUNG]",
  "1.2.3 đồng",
  "10 triệu/năm",
  "2 triệu đồng/lớp",
  "5 cái x 8 triệu",
  "500.000đ/tháng",
  "10 triệu mỗi lớp",
  "5 triệu hằng tháng",
  "5 triệu một lớp",
  "1500",
  "2.500",
  "-5 triệu",
  "3.500,000",
  "10 triệu USD",
  "Không: 10 triệu",
  "1,500 triệu",
  "12.345 triệu",
])("%s is told as unread", (text) => {
  const reading = readMoney(text);
  expect(reading.value).toBeUndefined();
  expect(reading.why).toMatch(/\p{L}{2,}/u);
});

test("blank is neither nothing nor unread", () => {
  expect(readMoney("  ")).toEqual({ text: "" });
});

test("an amount that was shown reads back", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1000, max: 999_000_000_000 }),
      fc.constantFrom(" đồng", "đ", " VNĐ", ".000"),
      (amount, unit) => {
        expect(readMoney(`${showAmount(amount)}${unit}`).value?.amount).toBe(unit === ".000" ? amount * 1000 : amount);
      },
    ),
  );
});
