import { newWorkbook, type WorkbookFile } from "../../src/host/workbook/workbook-file.ts";
import { fact } from "./fact.ts";
import { bothWays, reopened, script } from "./script.ts";

const formulas = (workbook: WorkbookFile, range: string): unknown =>
  script("return sheet.getRange(args[0]).getFormulas()", { workbook }, range);

const notes = (workbook: WorkbookFile, range: string): unknown =>
  script("return sheet.getRange(args[0]).getNotes()", { workbook }, range);

const merged = (workbook: WorkbookFile, range: string): unknown =>
  script("return sheet.getRange(args[0]).getMergedRanges().map((one) => one.getA1Notation())", { workbook }, range);

fact("documented", "Range.getFormulas", "formulas come in A1 notation; any other cell gives ''", async () => {
  const workbook = newWorkbook();
  script('sheet.getRange("A1:D1").setValues([["=B1+1", 5, "chữ", "\'=A1"]])', { workbook });
  await bothWays(workbook, (seen) => {
    expect(formulas(seen, "A1:D2")).toEqual([
      ["=B1+1", "", "", ""],
      ["", "", "", ""],
    ]);
  });
});

fact(
  "assumed",
  "semantics.md, Locale: in the locale's form (?)",
  "formulas come as they are typed in vi_VN",
  async () => {
    const typed = [['=IF(A2>0,5;"a,b;c";0,25)', "=SUM({1\\2;3\\4};B2:C2)", "=COUNTIF('T,1.5'!A:A;\"1.5\")"]];
    const workbook = newWorkbook();
    script('sheet.getRange("A1:C1").setValues(args[0])', { workbook }, typed);
    const { worksheet } = workbook.sheets[0]!;
    expect(["A1", "B1", "C1"].map((name) => worksheet.getCell(name).formula)).toEqual([
      'IF(A2>0.5,"a,b;c",0.25)',
      "SUM({1,2;3,4},B2:C2)",
      "COUNTIF('T,1.5'!A:A,\"1.5\")",
    ]);
    await bothWays(workbook, (seen) => expect(formulas(seen, "A1:C1")).toEqual(typed));
  },
);

fact("assumed", "Google's import of an .xlsx", "formulas of Excel's own kinds read as Google writes them", async () => {
  const workbook = newWorkbook();
  const { worksheet } = workbook.sheets[0]!;
  worksheet.fillFormula("A1:A2", "ROUND(B1*1.5,0)", [2, 4]);
  worksheet.getCell("C1").value = { formula: "_xlfn.IFS(B1>1,2)", result: 2 };
  worksheet.getCell("D1").value = {
    formula: "SUM(B1:B2*2)",
    ref: "D1",
    shareType: "array",
    result: 4,
  } as never;
  await bothWays(workbook, (seen) => {
    expect(formulas(seen, "A1:D2")).toEqual([
      ["=ROUND(B1*1,5;0)", "", "=IFS(B1>1;2)", "=ArrayFormula(SUM(B1:B2*2))"],
      ["=ROUND(B2*1,5;0)", "", "", ""],
    ]);
  });
});

fact(
  "recorded",
  "SheetJS/sheetjs#2791: Google opens a link of an .xlsx as this formula, with its display as label",
  "a link to a cell is a formula, and the same when it is written back",
  async () => {
    const workbook = newWorkbook();
    const formula = `=HYPERLINK("#gid=${workbook.sheets[0]!.worksheet.id}&range=F8";"ô ""F8""")`;
    script('sheet.getRange("A1").setValue(args[0])', { workbook }, formula);
    await bothWays(workbook, (seen) => expect(formulas(seen, "A1:B1")).toEqual([[formula, ""]]));
    script('const cell = sheet.getRange("A1"); cell.setValues(cell.getFormulas())', { workbook });
    await bothWays(workbook, (seen) => expect(formulas(seen, "A1:B1")).toEqual([[formula, ""]]));
    script('sheet.getRange("A1").setValue("chữ")', { workbook });
    expect(formulas(workbook, "A1")).toEqual([[""]]);
  },
);

fact("recorded", "facts.md, Notes", "a cell without a note reads ''", () => {
  expect(notes(newWorkbook(), "A1:B2")).toEqual([
    ["", ""],
    ["", ""],
  ]);
});

fact("documented", "Range.getNotes", "notes come as text, on blank cells too", async () => {
  const workbook = newWorkbook();
  const { worksheet } = workbook.sheets[0]!;
  worksheet.getCell("A1").value = "x";
  worksheet.getCell("A1").note = { texts: [{ font: { bold: true }, text: "Tổ trưởng:\n" }, { text: "xem lại <b> &" }] };
  worksheet.getCell("B2").note = "ô trống";
  await bothWays(workbook, (seen) => {
    expect(notes(seen, "A1:B2")).toEqual([
      ["Tổ trưởng:\nxem lại <b> &", ""],
      ["", "ô trống"],
    ]);
  });
});

fact("assumed", "facts.md, Clearing: notes are no content", "writing and clearing leave a note", async () => {
  const workbook = newWorkbook();
  workbook.sheets[0]!.worksheet.getCell("A1").note = "giữ";
  script('sheet.getRange("A1").setValue("=B1").clearContent()', { workbook });
  expect(notes(await reopened(workbook), "A1")).toEqual([["giữ"]]);
});

fact("recorded", "facts.md, Merges", "a range that meets a merge gives the whole merge", async () => {
  const workbook = newWorkbook();
  script('sheet.getRange("B2:D4").merge()', { workbook });
  await bothWays(workbook, (seen) => {
    expect(merged(seen, "D4:F9")).toEqual(["B2:D4"]);
    expect(merged(seen, "C3")).toEqual(["B2:D4"]);
    expect(merged(seen, "A1:A9")).toEqual([]);
  });
  const body = 'const [one] = sheet.getRange("C3").getMergedRanges(); return one.setValue("x").getValues()[0][0]';
  expect(script(body, { workbook })).toBe("x");
});

fact("assumed", "reading order", "merges come from the top, then from the left", async () => {
  const workbook = newWorkbook();
  script('["A5:B5", "D1:D2", "A1:B1"].forEach((name) => sheet.getRange(name).merge())', { workbook });
  await bothWays(workbook, (seen) => expect(merged(seen, "A1:Z9")).toEqual(["A1:B1", "D1:D2", "A5:B5"]));
});
