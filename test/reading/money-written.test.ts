import fc from "fast-check";
import { readMoney } from "../../src/core/reading/money/money.ts";
import { showAmount } from "../../src/core/words/amount.ts";
import { money, TRIEU, TY } from "./expected-money.ts";

const DIGITS = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];
/** The words of an amount below a thousand milliards, as an accountant writes them. */
function inWords(amount: number): string {
  const groups: [number, string][] = [
    [TY, "tỷ"],
    [TRIEU, "triệu"],
    [1_000, "nghìn"],
    [1, ""],
  ];
  const words = groups.map(([scale, name]) => {
    const group = Math.floor(amount / scale) % 1_000;
    return group === 0 ? "" : `${groupWords(group, amount >= scale * 1_000)} ${name}`;
  });
  return `${words.join(" ")} đồng`.replace(/\s+/g, " ").trim();
}
function groupWords(group: number, isInner: boolean): string {
  const [hundreds, tens, units] = [Math.floor(group / 100), Math.floor(group / 10) % 10, group % 10];
  const head = hundreds > 0 || isInner ? `${DIGITS[hundreds]} trăm ` : "";
  if (tens === 0) return units === 0 ? head : `${head}${head === "" ? "" : "linh "}${DIGITS[units]}`;
  const last = units === 5 ? "lăm" : units === 1 && tens > 1 ? "mốt" : DIGITS[units];
  return `${head}${tens === 1 ? "mười" : `${DIGITS[tens]} mươi`}${units === 0 ? "" : ` ${last}`}`;
}

const WRITTEN: [string, (amount: number) => string][] = [
  ["dots and đồng", (amount) => `${showAmount(amount)} đồng`],
  ["dots and đ", (amount) => `${showAmount(amount)}đ`],
  ["commas", (amount) => `${showAmount(amount).replace(/\./g, ",")} VNĐ`],
  ["blanks", (amount) => `${showAmount(amount).replace(/\./g, " ")} đồng`],
  ["bare", (amount) => showAmount(amount)],
  ["words", (amount) => inWords(amount)],
  ["a label", (amount) => `Kinh phí: ${showAmount(amount)}đ`],
];
test.each(WRITTEN)("an amount written with %s reads back", (_name, write) => {
  fc.assert(
    fc.property(fc.integer({ min: 1_000, max: 999_999_999 }), (thousands) => {
      const amount = thousands * 1_000;
      expect(readMoney(write(amount)).value).toEqual(money({ amount }));
    }),
  );
});
test("millions and their halves read back in every unit", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 999 }),
      fc.constantFrom(" triệu", "tr", " trđ", " TRIỆU ĐỒNG"),
      (count, unit) => {
        expect(readMoney(`${count}${unit}`).value?.amount).toBe(count * TRIEU);
        expect(readMoney(`${count},5${unit}`).value?.amount).toBe((count + 0.5) * TRIEU);
        expect(readMoney(`${count} triệu ${count} nghìn`).value?.amount).toBe(count * TRIEU + count * 1_000);
      },
    ),
  );
});
test("words beside a figure are compared with it", () => {
  fc.assert(
    fc.property(fc.integer({ min: 100, max: 999_999 }), fc.integer({ min: 100, max: 999_999 }), (one, other) => {
      const text = `${showAmount(one * 1_000)} đồng (Bằng chữ: ${inWords(other * 1_000)} chẵn)`;
      expect(readMoney(text).value).toEqual(money({ amount: one * 1_000, addsUp: one === other }));
      expect(readMoney(text.replace(inWords(other * 1_000), inWords(one * 1_000))).value?.addsUp).toBe(true);
    }),
  );
});
