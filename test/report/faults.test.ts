import { mergeReport } from "../../src/core/report/merge.ts";
import { docxText } from "./docx-text.ts";
import { filled, templateBase64, templateWith } from "./report-of.ts";
import { seedPlan } from "./seed-plan-value.ts";

const merge = (template: string) => mergeReport(seedPlan, template, { draft: false });

async function codes(edit: (xml: string) => string, part?: string): Promise<string[]> {
  const result = merge(await templateWith(edit, part));
  if (result.ok) return [];
  for (const { problem, remedy } of result.troubles) {
    expect(Math.max(problem.length, remedy.length)).toBeLessThanOrEqual(120);
    expect(problem).toMatch(/ \(.+\)\.$/);
    expect(`${problem} ${remedy}`).not.toMatch(/không hợp lệ|vui lòng|xin lỗi|lỗi hệ thống|undefined/);
  }
  return result.troubles.map(({ code, problem }) =>
    `${code} ${/Thẻ (\{.*?\})|thẻ (\{.*?\})|lặp (\{.*?\})/.exec(problem)?.slice(1).find(Boolean) ?? ""}`.trim(),
  );
}

test("all faults are told together, before anything is printed", async () => {
  const found = await codes((xml) =>
    xml
      .replace("{tên trường}", "{tên lạ}{ten truong}{căn cứ}{phần căn cứ}{dòng}")
      .replace("{/mục}", "")
      .replace("{họ tên người ký}", "{họ tên người ký"),
  );
  expect(found).toEqual([
    "MAU-02 {tên lạ}",
    "MAU-02 {ten truong}",
    "MAU-07 {căn cứ}",
    "MAU-06 {phần căn cứ}",
    "MAU-07 {dòng}",
    "MAU-03 {#mục}",
    "MAU-05",
  ]);
});

test.each<[string, (xml: string) => string, string[]]>([
  ["a loop closed by another name", (xml) => xml.replace("{/vai trò}", "{/vai}"), ["MAU-03 {#vai trò}"]],
  ["a loop that was never opened", (xml) => xml.replace("{#mục}", ""), ["MAU-04 {/mục}"]],
  ["a brace that was never opened", (xml) => xml.replace("{năm học}", "năm học}"), ["MAU-05"]],
  ["a misspelt loop: one fault, not three", (xml) => xml.replace("{#nơi nhận}", "{#nơi nhan}"), ["MAU-02 {#nơi nhan}"]],
  ["an inverted loop", (xml) => xml.replace("{#phần căn cứ}", "{^phần căn cứ}"), ["MAU-09 {^phần căn cứ}"]],
  ["a raw tag", (xml) => xml.replace("{năm học}", "{@năm học}"), ["MAU-09 {@năm học}"]],
  ["a name of JavaScript", (xml) => xml.replace("{năm học}", "{constructor}"), ["MAU-02 {constructor}"]],
  [
    "a list that begins outside its table",
    (xml) => xml.replace("{#nhóm mức}", "").replace("{năm học}", "{#nhóm mức}{năm học}"),
    ["MAU-08 {#nhóm mức}"],
  ],
])("%s", async (_name, edit, expected) => {
  expect(await codes(edit)).toEqual(expected);
});

test("a fault in a header is told too", async () => {
  expect(
    await codes((xml) => xml.replace("<w:p>", "<w:p><w:r><w:t>{số trang}</w:t></w:r></w:p><w:p>"), "word/header2.xml"),
  ).toEqual(["MAU-02 {số trang}"]);
});

test("a name without its marks gets the right spelling in the remedy", async () => {
  const result = merge(await templateWith((xml) => xml.replace("{tên trường}", "{ten truong}")));
  expect(result.ok ? "" : result.troubles[0]?.remedy).toBe("Viết lại thành {tên trường}.");
});

test("capitals, blanks and decomposed letters in a tag do not matter", async () => {
  const template = await templateWith((xml) =>
    xml
      .replace("{tên trường}", `{ ${"Tên  TRƯỜNG".normalize("NFD")} }`)
      .replace("{#mục}", "{#Mục}")
      .replace("{/căn cứ}", "{/căn  cứ}"),
  );
  expect(docxText(filled(merge(template)).bytes)).toEqual(docxText(filled(merge(await templateBase64)).bytes));
});

test.each([
  ["nothing", ""],
  ["no zip", "VGhpcyBpcyBub3QgYSB6aXA="],
  ["an empty zip", "UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA=="],
])("%s is no template", (_name, template) => {
  const result = merge(template);
  expect(result.ok ? [] : result.troubles.map(({ code }) => code)).toEqual(["MAU-01"]);
});
