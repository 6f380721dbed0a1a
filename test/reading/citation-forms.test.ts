import fc from "fast-check";
import { readCitation } from "../../src/core/reading/citation/citation.ts";

const two = (n: number): string => String(n).padStart(2, "0");
const day = fc.record({
  year: fc.integer({ min: 2005, max: 2035 }),
  month: fc.integer({ min: 1, max: 12 }),
  date: fc.integer({ min: 1, max: 28 }),
});
const dayForms = [
  (y: number, m: number, d: number) => `ngày ${d}/${m}/${y}`,
  (y: number, m: number, d: number) => `ngày ${two(d)}-${two(m)}-${y}`,
  (y: number, m: number, d: number) => `ngày ${d}.${m}.${y}`,
  (y: number, m: number, d: number) => `ngày ${two(d)} tháng ${two(m)} năm ${y}`,
  (y: number, m: number, d: number) => `ký ngày ${two(d)}/${m}/${y}`,
  (y: number, m: number, d: number) => `(${d}/${m}/${y})`,
];
const signs = [
  ["Thông tư", "TT-BGDĐT", true],
  ["Nghị định", "NĐ-CP", true],
  ["Quyết định", "QĐ-UBND", true],
  ["Công văn", "BGDĐT-QLCL", false],
  ["Công văn", "SGDĐT-KT&QLCLGD", false],
  ["Công văn", "PGDĐT", false],
  ["Kế hoạch", "KH-SGDĐT", false],
  ["Hướng dẫn", "HD-PGDĐT", false],
  ["Thông báo", "TB-UBND", false],
  ["Tờ trình", "TTr-THCS", false],
  ["Chỉ thị", "CT-TTg", false],
  ["Văn bản hợp nhất", "VBHN-BGDĐT", false],
] as const;
const issuers = [
  "Bộ GDĐT",
  "Bộ trưởng Bộ Giáo dục và Đào tạo",
  "Giám đốc Sở GD&ĐT",
  "UBND huyện Tân Hiệp",
  "Ủy ban nhân dân xã Thạnh Đông, tỉnh An Giang",
  "Sở Kế hoạch và Đầu tư",
  "Phòng Văn hóa - Xã hội",
  "Chính phủ",
];
const subjects = [
  "hướng dẫn tự đánh giá và đánh giá ngoài",
  "Ban hành Quy định về kiểm định chất lượng giáo dục",
  "công tác bảo vệ, chăm sóc của trường với gia đình",
  "giao chỉ tiêu, nhiệm vụ trên địa bàn tỉnh",
];
const form = fc.record({
  lead: fc.constantFrom("", "Căn cứ ", "- Căn cứ ", "1. Căn cứ ", "Thực hiện ", "Theo ", "b) Căn cứ vào "),
  paper: fc.constantFrom(...signs),
  number: fc.integer({ min: 1, max: 9999 }),
  so: fc.constantFrom(" ", " số ", " số: "),
  comma: fc.constantFrom("", ","),
  day,
  dayForm: fc.constantFrom(...dayForms),
  issuer: fc.constantFrom(...issuers),
  bodyFirst: fc.boolean(),
  about: fc.constantFrom("về việc ", "về ", "V/v ", "v/v: "),
  subject: fc.constantFrom(...subjects),
  end: fc.constantFrom("", ".", ";", "./."),
});
type Form = typeof form extends fc.Arbitrary<infer T> ? T : never;

function written(one: Form): { line: string; expected: object } {
  const [kind, sign, dated] = one.paper;
  const { year, month, date } = one.day;
  const number = dated ? `${one.number}/${year}` : String(one.number);
  const when = one.dayForm(year, month, date);
  const by = `của ${one.issuer}`;
  const middle = one.bodyFirst ? `${by} ${when}` : `${when} ${by}`;
  return {
    line: `${one.lead}${kind}${one.so}${number}/${sign}${one.comma} ${middle} ${one.about}${one.subject}${one.end}`,
    expected: {
      kind,
      number,
      sign,
      date: `${year}-${two(month)}-${two(date)}`,
      issuer: one.issuer,
      subject: one.subject,
      schoolYears: [],
      others: [],
    },
  };
}

test("every written form of a paper reads back", () => {
  fc.assert(
    fc.property(form, (one) => {
      const { line, expected } = written(one);
      expect(readCitation(line)).toEqual({ text: line, value: expected });
    }),
    { numRuns: 1000 },
  );
});

const variants: readonly ((line: string) => string)[] = [
  (line) => line.normalize("NFD"),
  (line) => line.replace(/ /g, "\u00A0"),
  (line) => line.replace(/-/g, "–"),
  (line) => line.replace(/ /g, "  "),
  (line) => line.replace(/ (?=ngày|của|về)/g, "\n"),
  (line) => `\n${line} \u200B`,
];

test("however it was typed, it reads alike", () => {
  fc.assert(
    fc.property(form, fc.constantFrom(...variants), (one, variant) => {
      const { line } = written(one);
      expect(readCitation(variant(line)).value).toEqual(readCitation(line).value);
    }),
    { numRuns: 500 },
  );
});

test("in capitals, kind, number, sign and day stay", () => {
  fc.assert(
    fc.property(form, (one) => {
      const { line } = written(one);
      const pick = (text: string) => {
        const value = readCitation(text).value;
        return [value?.kind, value?.number, value?.sign?.toUpperCase(), value?.date];
      };
      expect(pick(line.toUpperCase())).toEqual(pick(line));
    }),
  );
});

const words = fc.constantFrom(
  "Căn cứ",
  "Thông tư",
  "Luật",
  "số",
  "18/2018",
  "/TT-BGDĐT",
  "-",
  "–",
  ";",
  ",",
  "và",
  "ngày",
  "31/02/2024",
  "22/8/2018",
  "tháng",
  "năm",
  "của",
  "Bộ GDĐT",
  "về việc",
  "V/v",
  "(",
  ")",
  "“",
  "…",
  "[",
  "]",
  "năm học",
  "2023-2024",
  "5932",
  "/",
  "\n",
  "Điều lệ",
  "theo",
  "QH14",
  ".",
);

test("no text makes it throw: blank, a value or a reason, composed, and the same twice", () => {
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: "grapheme" }),
    fc.array(words, { maxLength: 20 }).map((list) => list.join(" ")),
    fc.array(words, { maxLength: 20 }).map((list) => list.join("")),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const reading = readCitation(text);
      expect(reading.text).toBe(reading.text.normalize("NFC"));
      if (reading.text === "") expect(reading).toEqual({ text: "" });
      else expect((reading.value === undefined) !== (reading.why === undefined)).toBe(true);
      if (reading.why !== undefined) expect(reading.why).toMatch(/^\p{Ll}.*[^.]$/u);
      for (const one of reading.value ? [reading.value, ...reading.value.others] : []) {
        expect(Object.values(one).every((field) => field !== undefined && field !== "")).toBe(true);
        expect(one.kind ?? one.number ?? one.subject).toBeDefined();
      }
      expect(readCitation(text)).toEqual(reading);
    }),
    { numRuns: 3000 },
  );
});

test("a long cell is read at once", () => {
  const long = "Căn cứ Thông tư số 18/2018/TT-BGDĐT ngày 22/8/2018 của Bộ GDĐT và 12 ".repeat(150);
  const started = performance.now();
  readCitation(long);
  readCitation("9 ".repeat(5000));
  readCitation(". - ".repeat(3000));
  expect(performance.now() - started).toBeLessThan(2000);
});
