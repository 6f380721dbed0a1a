import { readOptions } from "../../src/try/options.ts";

test("without words: the sample, on the first free port", () => {
  expect(readOptions([])).toEqual({ port: undefined, beginning: { with: "sample" }, help: false });
});

test("port, file and empty are taken", () => {
  expect(readOptions(["--port", "9000", "--file", "a.xlsx"])).toMatchObject({
    port: 9000,
    beginning: { with: "file", file: "a.xlsx" },
  });
  expect(readOptions(["--empty"]).beginning).toEqual({ with: "empty" });
});

test.each([
  [["--port", "nhà"], "Cổng “nhà” chưa đúng"],
  [["--port", "70000"], "Cổng “70000” chưa đúng"],
  [["--port"], "Sau --port cần ghi một giá trị."],
  [["--file", "a.xlsx", "--empty"], "Chọn một: --file hoặc --empty."],
  [["--lạ"], "Không có tuỳ chọn --lạ."],
  [["a.xlsx"], "Không hiểu “a.xlsx”."],
])("%s is told in one sentence", (words, sentence) => {
  expect(() => readOptions(words)).toThrow(sentence);
});
