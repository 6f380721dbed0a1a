import type { ConditionalFormattingOptions } from "exceljs";
import { openDrive } from "../../src/host/drive/drive-folder.ts";
import { loadAddin } from "../../src/host/addin.ts";
import { newWorkbook } from "../../src/host/workbook/workbook-file.ts";
import { readFormula } from "../../src/try/desk/formula/formula.ts";
import { BUILT } from "./opened-try.ts";

const cells: Readonly<Record<string, string | number>> = {
  "3,1": "  Thời gian ",
  "4,7": "✖ Thời gian: chưa hiểu",
  "4,1": "",
  "4,2": "TIÊU CHUẨN 1: Tổ chức",
  "5,1": 7,
};

function worked(formula: string, down = 0, across = 0): unknown {
  const read = readFormula(formula);
  return read?.({ down, across, valueAt: (row, column) => cells[`${row},${column}`] ?? "" });
}

test.each([
  ['ISNUMBER(FIND("✖ "&TRIM(A$3)&":",$G4))', true],
  ['ISNUMBER(FIND("▲ "&TRIM(A$3)&":",$G4))', false],
  ['ISNUMBER(FIND("✖ "&TRIM(A$3)&":";$G4))', true],
  ['OR(ISNUMBER(SEARCH("tiêu chuẩn",LEFT(TRIM($A4&$B4),14))),LEFT(UPPER(TRIM($A4&$B4)),3)="MỨC")', true],
  ['LEFT("MỨC 1";3)="mức"', true],
  ["A5>6", true],
  ["A5+1-3", 5],
  ['IF(A4="";"trống";A4)', "trống"],
  ['AND(A5=7,NOT(A5<>7),MID("abcd",2,2)="bc",RIGHT("abc")="c",LEN("a""b")=3)', true],
])("%s is %s", (formula, value) => {
  expect(worked(formula)).toBe(value);
});

test("references move with their cell, but for those that are fixed", () => {
  expect(worked("A4", 0, 1)).toBe("TIÊU CHUẨN 1: Tổ chức");
  expect(worked("$A4", 1, 5)).toBe(7);
  expect(worked("A$3", 9, 0)).toBe("  Thời gian ");
});

test.each(["SUM(A1:A3)", "VLOOKUP(A1,B1,2)", "A1{", "", "FIND(", "A1 A2", "Sheet2!A1"])(
  "%s is not known here",
  (formula) => {
    expect(readFormula(formula)).toBeUndefined();
  },
);

test("every conditional format of the sample is known: none is left uncoloured", () => {
  const workbook = newWorkbook();
  const session = loadAddin(BUILT).start({
    workbook,
    drive: openDrive("/dev/null/x"),
    now: "2024-09-10T08:00:00+07:00",
  });
  session.runFromPanel("panelBuild", { sample: true });
  const formulas = workbook.sheets.flatMap(({ worksheet }) => {
    const { conditionalFormattings = [] } = worksheet as unknown as {
      conditionalFormattings?: ConditionalFormattingOptions[];
    };
    return conditionalFormattings.flatMap(({ rules }) =>
      rules.map((rule) => String((rule as { formulae?: unknown[] }).formulae?.[0])),
    );
  });
  expect(formulas.length).toBeGreaterThan(5);
  expect(formulas.filter((formula) => readFormula(formula) === undefined)).toEqual([]);
});
