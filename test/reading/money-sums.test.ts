import fc from "fast-check";
import { readMoney, type Money } from "../../src/core/reading/money/money.ts";
import { money, TRIEU } from "./expected-money.ts";

const NSNN = "ngân sách nhà nước";
const XHH = "xã hội hoá";
const part = (millions: number, source?: string): Money["parts"][number] =>
  source === undefined ? { amount: millions * TRIEU } : { amount: millions * TRIEU, source };

const RANGES: [string, number, number][] = [
  ["15-20 triệu", 15, 20],
  ["từ 15 đến 20 triệu", 15, 20],
  ["khoảng từ 15 đến 20 triệu đồng", 15, 20],
  ["15 triệu - 20 triệu", 15, 20],
  ["15tr–20tr", 15, 20],
  ["15~20 triệu", 15, 20],
  ["15.000.000 - 20.000.000 đồng", 15, 20],
  ["15.000.000 - 20.000.000", 15, 20],
  ["1,5-2 triệu", 1.5, 2],
  ["500-700k", 0.5, 0.7],
  ["từ 500 nghìn đến 1 triệu", 0.5, 1],
  ["mười đến mười lăm triệu đồng", 10, 15],
  ["Tổng số 15-20 triệu", 15, 20],
];
test.each(RANGES)("%s is a range", (text, least, amount) => {
  expect(readMoney(text).value).toEqual(money({ amount: amount * TRIEU, least: least * TRIEU, about: true }));
});
test("a range of prices, and of a product", () => {
  expect(readMoney("2-3 triệu/lớp").value).toEqual(
    money({ amount: 3 * TRIEU, least: 2 * TRIEU, about: true, per: "lớp" }),
  );
  expect(readMoney("5 cái x 2-3 triệu").value).toEqual(money({ amount: 15 * TRIEU, least: 10 * TRIEU, about: true }));
});

const PRODUCTS: [string, number, boolean | undefined][] = [
  ["05 cái × 8.500.000đ = 42.500.000đ", 42.5, true],
  ["05 cái × 8.500.000đ = 42.000.000đ", 42, false],
  ["05 cái nhân 8.500.000đ", 42.5, undefined],
  ["5 bộ bàn ghế * 8,5 triệu", 42.5, undefined],
  ["5 cái X 8.500.000đ/cái", 42.5, undefined],
  ["8.500.000đ/cái x 5 cái", 42.5, undefined],
  ["3 tổ x 2 đợt x 500.000đ = 3.000.000đ", 3, true],
  ["500.000đ/người/ngày x 2 người x 3 ngày", 3, undefined],
  ["5x200k", 1, undefined],
  ["10 x 500.000", 5, undefined],
  ["2 đ/c x 500.000đ", 1, undefined],
  ["30 HS x 50.000 = 1.500.000đ", 1.5, true],
  ["5 cái x 8 = 40 triệu", 40, true],
  ["2,5 giờ x 200.000đ", 0.5, undefined],
  ["42.500.000đ (5 cái x 8.500.000đ)", 42.5, true],
  ["5.000.000đ/lớp x 12 lớp = 60.000.000đ (Sáu mươi triệu đồng)", 60, true],
  ["Mua 02 bộ loa: 2 x 10 triệu = 20 triệu", 20, true],
  ["10.000.000 VNĐ (Mười triệu đồng chẵn)", 10, true],
  ["10.000.000 VNĐ (Mười một triệu đồng chẵn)", 10, false],
  ["Mười triệu đồng (10.000.000 đồng)", 10, true],
  ["10.000.000đ, bằng chữ: mười triệu đồng", 10, true],
  ["10 triệu (mỗi lớp 2 triệu)", 10, undefined],
  ["Lắp 3 camera (2,5 triệu/cái): 7,5 triệu", 7.5, undefined],
  ["5 cái, đơn giá 8.500.000đ, thành tiền 42.500.000đ", 42.5, undefined],
];
test.each(PRODUCTS)("%s makes one total", (text, amount, addsUp) => {
  expect(readMoney(text).value).toEqual(money({ amount: amount * TRIEU, ...(addsUp === undefined ? {} : { addsUp }) }));
});
test("a price for a time stays one when only people are counted", () => {
  expect(readMoney("10 lớp x 2 triệu/năm").value).toEqual(money({ amount: 20 * TRIEU, per: "năm" }));
});

const TWO = [part(10, NSNN), part(5, XHH)];
const SOURCED = [
  ..."NSNN: 10 triệu; XHH: 5 triệu|NSNN 10tr XHH 5tr|10tr NSNN 5tr XHH|10 triệu NSNN, 5 triệu XHH".split("|"),
  ..."NSNN (10 triệu), XHH (5 triệu)|10 triệu (NSNN) + 5 triệu (XHH)|ngân sách 10 triệu và xã hội hóa 5 triệu".split(
    "|",
  ),
  "- Ngân sách nhà nước: 10.000.000đ\n- Xã hội hóa: 5.000.000đ",
  "+ NSNN: 10 triệu\n+ XHH: 5 triệu",
  "10 triệu từ nguồn ngân sách và 5 triệu từ xã hội hoá",
  "Trong đó: NSNN 10 triệu, XHH 5 triệu",
];
test.each(SOURCED)("%s: two givers", (text) => {
  expect(readMoney(text).value).toEqual(money({ amount: 15 * TRIEU, sources: [NSNN, XHH], parts: TWO }));
});
const TOTALLED = [
  ..."15 triệu (NSNN 10 triệu, XHH 5 triệu)|Tổng: 15 triệu, trong đó ngân sách 10 triệu, xã hội hóa 5 triệu".split("|"),
  ..."15 triệu = 10 triệu NSNN + 5 triệu XHH|NSNN 10 triệu + XHH 5 triệu = 15 triệu|15 triệu: NSNN 10 triệu, XHH 5 triệu".split(
    "|",
  ),
  ..."15 triệu gồm 10 triệu NSNN và 5 triệu XHH|NSNN: 10 triệu. XHH: 5 triệu. Tổng cộng: 15 triệu".split("|"),
  "15 triệu đồng (Mười lăm triệu đồng). Trong đó: NSNN 10 triệu; XHH 5 triệu",
];
test.each(TOTALLED)("%s: two givers and their total", (text) => {
  expect(readMoney(text).value).toEqual(money({ amount: 15 * TRIEU, sources: [NSNN, XHH], parts: TWO, addsUp: true }));
  const wrong = text.replace(/\b5 triệu/, "4 triệu");
  expect([wrong, readMoney(wrong).value?.addsUp, readMoney(wrong).value?.amount]).toEqual([wrong, false, 15 * TRIEU]);
});

const TEN_FIVE = [part(10), part(5)];
const LISTED = [
  ..."Mua máy: 10 triệu; sửa chữa: 5 triệu|10 triệu và 5 triệu|Mua máy 10 triệu, sửa chữa 5 triệu|10 triệu cộng 5 triệu".split(
    "|",
  ),
  ..."1. Mua máy: 10 triệu\n2. Sửa chữa: 5 triệu|1) Mua máy 10 triệu 2) Sửa chữa 5 triệu|a) Máy: 10 triệu; b) Ghế: 5 triệu".split(
    "|",
  ),
  ..."- 10 triệu mua máy\n- 5 triệu sửa chữa|• Máy: 10 triệu\n• Ghế: 5 triệu|Đợt 1: 10 triệu, đợt 2: 5 triệu|HK1: 10tr; HK2: 5tr".split(
    "|",
  ),
  ..."Năm 2025: 10 triệu, năm 2026: 5 triệu|Mua máy 2 cái x 5 triệu; 5 ghế x 1 triệu|Tổng vệ sinh: 10 triệu; trang trí: 5 triệu".split(
    "|",
  ),
];
test.each(LISTED)("%s: a list", (text) => {
  expect(readMoney(text).value).toEqual(money({ amount: 15 * TRIEU, parts: TEN_FIVE }));
});
const CHECKED = [
  ..."10 triệu + 5 triệu = 15 triệu|2 máy x 5 triệu + 5 ghế x 1 triệu = 15 triệu|Máy 10 triệu. Ghế 5 triệu. Tổng 15 triệu".split(
    "|",
  ),
  ..."2 máy x 5 triệu = 10 triệu; mua 5 ghế x 1 triệu = 5 triệu|(2 máy x 5 triệu) + (5 ghế x 1 triệu) = 15 triệu".split(
    "|",
  ),
  "2 máy x 5 triệu = 10 triệu + 5 ghế x 1 triệu = 5 triệu",
];
test.each(CHECKED)("%s adds up", (text) => {
  expect(readMoney(text).value).toEqual(money({ amount: 15 * TRIEU, parts: TEN_FIVE, addsUp: true }));
});
test("one part of a total is no mistake; one sum before another total is", () => {
  const part5 = [part(5, XHH)];
  expect(readMoney("20 triệu, trong đó XHH 5 triệu").value).toEqual(
    money({ amount: 20 * TRIEU, sources: [XHH], parts: part5 }),
  );
  expect(readMoney("Mua máy 10 triệu. Tổng cộng: 15 triệu").value?.addsUp).toBe(false);
});
test("a bracket may divide one sum of a list", () => {
  expect(readMoney("Máy: 15 triệu (NSNN 10 triệu, XHH 5 triệu); ghế: 5 triệu").value).toEqual(
    money({ amount: 20 * TRIEU, sources: [NSNN, XHH], parts: [...TWO, part(5)], addsUp: true }),
  );
});
test("prices for the same time are added", () => {
  expect(readMoney("NSNN 10 triệu/năm; XHH 5 triệu/năm").value).toEqual(
    money({ amount: 15 * TRIEU, per: "năm", sources: [NSNN, XHH], parts: TWO }),
  );
});

test.each<[string, string[]]>([
  ["10 triệu từ nguồn XHH", [XHH]],
  ["Ngân sách nhà trường 10 triệu", ["nhà trường"]],
  ["10 triệu của cha mẹ học sinh", ["cha mẹ học sinh"]],
  ["BĐDCMHS hỗ trợ 10 triệu", ["cha mẹ học sinh"]],
  ["UBND xã Tân An hỗ trợ 10 triệu", ["UBND xã Tân An"]],
  ["Sở Giáo dục và Đào tạo cấp 10 triệu", ["Sở GD&ĐT"]],
  ["Công ty ABC tài trợ 10 triệu", ["công ty ABC", "tài trợ"]],
  ["Công đoàn hỗ trợ 10 triệu", ["công đoàn"]],
  ["10 triệu (50% NSNN, 50% XHH)", [NSNN, XHH]],
  ["Kinh phí sự nghiệp giáo dục năm 2025: 10 triệu", ["sự nghiệp giáo dục"]],
  ["Ngân sách tỉnh: 10 triệu", ["ngân sách tỉnh"]],
])("%s names who pays", (text, sources) => {
  expect(readMoney(text).value).toEqual(money({ amount: 10 * TRIEU, sources }));
});

const UNREAD = [
  ..."20 triệu - 15 triệu|500 - 1 triệu|15 - 20.000.000 đồng|5-10-15 triệu|đợt 5-10 triệu|15/20 triệu|5 hoặc 7 triệu".split(
    "|",
  ),
  ..."10 triệu 5 triệu|10 triệu; 5 triệu|5 triệu hoặc 7 triệu|tăng từ 5 triệu lên 10 triệu|10 triệu (đã chi 5 triệu)".split(
    "|",
  ),
  ..."2 triệu/lớp; 5 triệu XHH|1.000.000đ/giải nhất; 500.000đ/giải nhì|8 triệu x 5 triệu|5 x 8|5+3+2 triệu|10 triệu = 0 đồng|8.500.000 x 510 tỷ|900.000 x 900.000 tỷ".split(
    "|",
  ),
];
test.each(UNREAD)("%s is told as unread", (text) => {
  const reading = readMoney(text);
  expect(reading.value).toBeUndefined();
  expect(reading.why).toMatch(/^\p{Ll}.*[^.]$/u);
});

const ALL = [...RANGES, ...PRODUCTS].map(([text]) => text).concat(SOURCED, TOTALLED, LISTED, CHECKED, UNREAD);
test.each<[string, (text: string) => string]>([
  ["in decomposed Unicode", (text) => text.normalize("NFD")],
  ["with unbreakable blanks", (text) => text.replace(/ /g, "\u00A0")],
  ["with doubled blanks", (text) => `  ${text.replace(/ /g, "  ")} `],
  ["with line breaks for blanks", (text) => text.replace(/ /g, "\n")],
  ["on one line", (text) => text.replace(/\n/g, " ")],
  ["with en dashes", (text) => text.replace(/-/g, "–")],
  ["in upper case", (text) => text.toUpperCase()],
])("%s every expression reads alike", (_name, change) => {
  for (const text of ALL) {
    const { value, why } = readMoney(change(text));
    const { value: expected, why: reason } = readMoney(text);
    expect([text, value, why]).toEqual([text, expected, reason]);
  }
});

const VOCABULARY =
  "10 5 2.500 8.500.000 1,5 triệu tr đồng đ k tỷ năm mười hai trăm rưỡi không Không x = + - / ( ) ; : , . … từ đến mỗi lớp NSNN XHH nhà trường trong đó tổng khoảng % miễn phí bằng chữ 2026 \n".split(
    " ",
  );
test("no text makes it throw, and each is blank, read or told why", () => {
  const assembled = fc.array(fc.constantFrom(...VOCABULARY), { maxLength: 14 });
  const typed = fc.oneof(
    fc.string({ unit: "grapheme" }),
    assembled.map((words) => words.join(" ")),
    assembled.map((words) => words.join("")),
  );
  fc.assert(
    fc.property(typed, (text) => {
      const { text: kept, value, why } = readMoney(text);
      expect([value, why].filter((one) => one !== undefined)).toHaveLength(kept === "" ? 0 : 1);
      if (!value) return;
      expect(value.amount === undefined).toBe(value.open);
      expect(Number.isSafeInteger(value.amount ?? 0) && (value.amount ?? 0) >= (value.least ?? 0)).toBe(true);
      expect(value.none).toBe(value.amount === 0);
    }),
    { numRuns: 3_000 },
  );
});
test("parts make the total they are listed under", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 2, maxLength: 6 }), (millions) => {
      const total = millions.reduce((sum, one) => sum + one, 0);
      const sum = millions.map((one) => `${one} triệu`).join(" + ");
      expect(readMoney(sum).value).toEqual(money({ amount: total * TRIEU, parts: millions.map((one) => part(one)) }));
      expect(readMoney(`${sum} = ${total} triệu`).value?.addsUp).toBe(true);
      expect(readMoney(`${sum} = ${total + 1} triệu`).value?.addsUp).toBe(false);
    }),
  );
});
