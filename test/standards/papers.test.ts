import { papers, findPaper, paperName } from "../../src/core/standards/papers.ts";
import { isOfBody, notInForce, wrongDate, wrongSign, yearsDiffer } from "../../src/core/standards/papers-match.ts";
import { readDay } from "../../src/core/words/day.ts";

const named = (name: string) => {
  const paper = papers.find((one) => paperName(one) === name);
  if (!paper) throw new Error(`no paper ${name}`);
  return paper;
};

test("papers are composed, each once, their days real and in order, their successors known", () => {
  expect(JSON.stringify(papers).normalize("NFC")).toBe(JSON.stringify(papers));
  expect(new Set(papers.map(paperName)).size).toBe(papers.length);
  for (const paper of papers) {
    const days = [paper.date, paper.inForceFrom, paper.replacedFrom].filter((day) => day !== undefined);
    expect([paperName(paper), days.map(readDay)]).toEqual([paperName(paper), days]);
    expect([...days].sort()).toEqual(days);
    expect(paper.replacedFrom === undefined).toBe(paper.replacedBy === undefined);
    const year = /\/(\d{4})$/.exec(paper.number)?.[1];
    if (year !== undefined && paper.date !== undefined) expect(paper.date.startsWith(year)).toBe(true);
    for (const next of paper.replacedBy?.split(" và ") ?? []) expect(named(next)).toBeDefined();
    expect(paper.verified).toBe("second-hand");
    expect(paper.subject + paper.issuer).not.toMatch(/\.$|\s\s/);
  }
});

test("every paper is found by its own fields", () => {
  for (const paper of papers) expect(findPaper(paper)).toBe(paper);
});

test.each([
  ["wrong sign, right day", { kind: "Công văn", number: "5932", sign: "BGDĐT-KTKĐCLGD", date: "2018-12-28" }],
  ["no day, whole sign", { kind: "Công văn", number: "5932", sign: "BGDĐT-QLCL" }],
  ["no sign", { kind: "Công văn", number: "5932", date: "2018-12-28", issuer: "Bộ GD&ĐT" }],
  ["another day of that year", { kind: "Công văn", number: "5932", sign: "BGD&ĐT-QCL", date: "2018-12-08" }],
  ["year beside the number", { number: "5932/2018", sign: "BGDĐT-QLCL" }],
])("5932/BGDĐT-QLCL: %s", (_, cited) => {
  expect(findPaper(cited)).toBe(named("Công văn 5932/BGDĐT-QLCL"));
});

test.each([
  [{ kind: "Thông tư", number: "18/2018" }],
  [{ kind: "Thông tư", number: "18/2018", sign: "TT-BGDDT" }],
  [{ kind: "Thông tư", number: "18", sign: "TT-BGDĐT", date: "2018-08-22" }],
  [{ number: "18/2018", sign: "tt-bgdđt" }],
  [{ kind: "Quyết định", number: "18/2018", sign: "TT-BGD-ĐT" }],
  [{ kind: "Thông tư", number: "18/2018", sign: "TT-BGDĐT", date: "2018-10-22" }],
])("TT18: %p", (cited) => {
  expect(findPaper(cited)).toBe(named("Thông tư 18/2018/TT-BGDĐT"));
});

test.each([
  [{}],
  [{ kind: "Thông tư", number: "18/2018", sign: "TT-BTC" }],
  [{ kind: "Thông tư", number: "18/2018", issuer: "Bộ Tài chính" }],
  [{ kind: "Quyết định", number: "18/2018", sign: "QĐ-UBND" }],
  [{ kind: "Công văn", number: "5932", sign: "UBND-VX", date: "2018-03-05" }],
  [{ kind: "Công văn", number: "5932" }],
  [{ kind: "Công văn", number: "5932", sign: "BGDĐT-QLCL", date: "2024-12-28" }],
  [{ kind: "Thông tư", number: "18", sign: "TT-BGDĐT" }],
  [{ kind: "Luật", date: "2019-06-14" }],
])("another paper or none: %p", (cited) => {
  expect(findPaper(cited)).toBeUndefined();
});

test("a sign is wrong only when a body's officer would say so", () => {
  const tt18 = named("Thông tư 18/2018/TT-BGDĐT");
  const signs = ["TT-BGDĐT", "TT-BGD&ĐT", "TT-BGD-ĐT", "tt-bgddt", "TT/BGDĐT", "QĐ-BGDĐT", "BGDĐT", "TT-BGD"];
  expect(signs.filter((sign) => wrongSign({ sign }, tt18))).toEqual(["QĐ-BGDĐT", "BGDĐT", "TT-BGD"]);
  expect(wrongSign({}, tt18)).toBe(false);
  expect(wrongSign({ sign: "QH13" }, named("Luật 43/2019/QH14"))).toBe(true);
});

test("a day is wrong when both are known and differ", () => {
  const tt18 = named("Thông tư 18/2018/TT-BGDĐT");
  expect([{ date: "2018-08-22" }, { date: "2018-08-23" }, {}].map((one) => wrongDate(one, tt18))).toEqual([
    false,
    true,
    false,
  ]);
  expect(wrongDate({ date: "2012-12-01" }, named("Thông tư 47/2012/TT-BGDĐT"))).toBe(false);
  expect(yearsDiffer({ number: "99/2018", date: "2019-08-22" })).toBe(true);
  expect([{ number: "99/2018", date: "2018-08-22" }, { number: "99", date: "2019-01-01" }, {}].some(yearsDiffer)).toBe(
    false,
  );
});

test.each([
  ["Thông tư 18/2018/TT-BGDĐT", "2024-10-01", undefined],
  ["Thông tư 18/2018/TT-BGDĐT", "2026-07-06", undefined],
  ["Thông tư 18/2018/TT-BGDĐT", "2026-07-07", "replaced"],
  ["Thông tư 22/2024/TT-BGDĐT", "2025-01-24", "not-yet"],
  ["Thông tư 57/2026/TT-BGDĐT", "2026-07-06", "not-yet"],
  ["Thông tư 57/2026/TT-BGDĐT", "2026-07-07", undefined],
  ["Thông tư 42/2012/TT-BGDĐT", "2024-10-01", "replaced"],
  ["Công văn 5932/BGDĐT-QLCL", "2026-10-01", undefined],
  ["Thông tư 32/2020/TT-BGDĐT", "2026-05-10", "replaced"],
])("%s on %s: %s", (name, day, expected) => {
  expect(notInForce(named(name), day)).toBe(expected);
});

test("a sign tells its body", () => {
  expect(isOfBody("BGDĐT-QLCL", "Bộ trưởng Bộ Giáo dục và Đào tạo")).toBe(true);
  expect(isOfBody("KH-SGDĐT", "Giám đốc Sở GD&ĐT")).toBe(true);
  expect(isOfBody("KH-SGDĐT", "UBND tỉnh")).toBe(false);
});
