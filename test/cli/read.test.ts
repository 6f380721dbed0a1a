import { cli, expectSentence } from "./command.ts";

jest.setTimeout(120_000);

const read = (...words: string[]): { code: number; json: Record<string, unknown> } => {
  const { code, out } = cli("read", ...words, "--json");
  return { code: code ?? -1, json: JSON.parse(out) as Record<string, unknown> };
};

test.each<[kind: string, text: string, fields: Record<string, unknown>]>([
  [
    "level",
    "Đạt mức 3, chỉ báo b (hiện tại mức 2)",
    { current: 2, target: 3, keep: false, scale: "criterion", indicator: "b" },
  ],
  [
    "timeline",
    "Tháng 10",
    { kind: "range", starts: "2024-10-01", ends: "2024-10-31", every: null, inferred: ["year"] },
  ],
  [
    "money",
    "15 triệu (NSNN 10 triệu, XHH 6 triệu)",
    {
      amount: 15_000_000,
      unit: "VND",
      none: false,
      open: false,
      sources: ["ngân sách nhà nước", "xã hội hoá"],
      addsUp: false,
    },
  ],
  ["people", "Phòng GDĐT, HT, kế toán", { lead: "Hiệu trưởng", partners: ["Kế toán"], outside: ["Phòng GDĐT"] }],
  [
    "citation",
    "Căn cứ Công văn số 5932/BGDĐT-QLCL ngày 28/12/2018 của Bộ GDĐT",
    { kind: "Công văn", number: "5932", sign: "BGDĐT-QLCL", date: "2018-12-28", issuer: "Bộ GDĐT" },
  ],
])("read %s: the fields as JSON, absent ones null, exit 0", (kind, text, fields) => {
  const { code, json } = read(kind, text, "--school-year", "2024-2025");
  expect(code).toBe(0);
  expect(json).toMatchObject(fields);
});

test("unread: exit 1, the fields empty, and the reason", () => {
  const { code, json } = read("timeline", "Tháng 13/2024");
  expect(code).toBe(1);
  expect(json).toMatchObject({ kind: null, starts: null, ends: null, every: null, why: "không có tháng 13" });
  const { out, err } = cli("read", "timeline", "Tháng 10");
  expect(out).toBe("");
  expectSentence(err);
});

test("staff's words may begin with a dash", () => {
  expect(read("money", "- 5 triệu").json).toMatchObject({ amount: 5_000_000 });
  expect(read("money", "-5 triệu").code).toBe(1);
});

test.each([
  ["no kind", ["read"]],
  ["a kind that there is not", ["read", "ngày", "Tháng 10"]],
  ["no text", ["read", "level"]],
  ["words without quotes", ["read", "level", "Mức", "2"]],
  ["a school year that is none", ["read", "timeline", "Tháng 10", "--school-year", "2024-2026"]],
])("%s: exit 2 and one sentence", (_what, words) => {
  const { code, out, err } = cli(...words);
  expect([code, out]).toEqual([2, ""]);
  expectSentence(err);
});
