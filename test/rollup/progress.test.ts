import { csvLine } from "../../src/cli/rollup/csv.ts";
import { shown } from "../../src/cli/rollup/find-workbooks.ts";
import { doubledTold } from "../../src/cli/rollup/words.ts";
import { progressOn } from "../../src/cli/rollup/progress.ts";

test("progress is told on a terminal only", () => {
  const told: string[] = [];
  const terminal = (isTTY: boolean) => ({ isTTY, write: (text: string) => told.push(text) });
  const silent = progressOn(terminal(false), 2);
  silent.at(2);
  silent.end();
  expect(told).toEqual([]);
  const heard = progressOn(terminal(true), 1000);
  heard.at(1000);
  heard.end();
  expect(told).toEqual(["\rĐã đọc 1000/1000", "\n"]);
});

test("a file's name is told composed, and without signs that a terminal obeys", () => {
  expect(shown("Tru\u031bo\u031b\u0300ng\n\u001B[31m\u202Excod.xlsx")).toBe("Trường\uFFFD\uFFFD[31m\uFFFDxcod.xlsx");
});

test("CSV quotes where it must, and nothing else", () => {
  expect(csvLine(["a", "", 12, 'b"c', "d,e", "f\ng"])).toBe('a,,12,"b""c","d,e","f\ng"\r\n');
});

test("of many files of one school only some are named", () => {
  const files = Array.from({ length: 12 }, (_, index) => `${index}.xlsx`);
  expect(doubledTold({ school: "A", schoolYear: "2024-2025", files })).toBe(
    "12 tệp cùng trường, cùng năm học: 0.xlsx, 1.xlsx, 2.xlsx, 3.xlsx, 4.xlsx và 7 tệp nữa",
  );
});
