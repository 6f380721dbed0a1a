import { newWorkbook } from "../../src/host/workbook/workbook-file.ts";
import { fact } from "./fact.ts";
import { reopened, script } from "./script.ts";

const refused = (body: string, words: string): void => expect(() => script(body)).toThrow(words);

fact("recorded", "semantics.md, wrong size (real log)", "data of another size is refused in Google's words", () => {
  refused(
    'sheet.getRange("A1:A2").setValues([[1]])',
    "The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.",
  );
  refused(
    'sheet.getRange("A1:B1").setValues([[1, 2, 3]])',
    "The number of columns in the data does not match the number of columns in the range. The data has 3 but the range has 2.",
  );
  refused(
    'sheet.getRange("A1").setValues("x")',
    "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.",
  );
});

fact("assumed", "semantics.md, getRange errors (emulators agree)", "places outside the grid are refused", () => {
  refused("sheet.getRange(0, 1)", "The starting row of the range is too small.");
  refused("sheet.getRange(1, 0)", "The starting column of the range is too small.");
  refused("sheet.getRange(2, 1, sheet.getLastRow(), 1)", "The number of rows in the range must be at least 1.");
  refused("sheet.getRange(1, 1, 1, 0)", "The number of columns in the range must be at least 1.");
  refused("sheet.getRange(1001, 1)", "The coordinates of the range are outside the dimensions of the sheet.");
  refused('sheet.getRange("AA1")', "The coordinates of the range are outside the dimensions of the sheet.");
  refused('sheet.getRange("không")', "Range not found");
});

fact("recorded", "facts.md, Ranges", "addresses are read however they are written", () => {
  const names = `return ["C5:B2", "$b$11", "b2", "5:7", "D:B"].map((name) => {
    const range = sheet.getRange(name);
    return [range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()];
  })`;
  expect(script(names)).toEqual([
    [2, 2, 4, 2],
    [11, 2, 1, 1],
    [2, 2, 1, 1],
    [5, 1, 3, 26],
    [1, 2, 1000, 3],
  ]);
  const written = 'return ["C5:B2", "$b$11", "5:7", "D:B"].map((name) => sheet.getRange(name).getA1Notation())';
  expect(script(written)).toEqual(["B2:C5", "B11", "5:7", "B:D"]);
  expect(script(`return sheet.getRange("'" + sheet.getName() + "'!E10:F12").getA1Notation()`)).toBe("E10:F12");
});

fact("recorded", "facts.md, Values", "writing methods give the range back", () => {
  const body =
    'const range = sheet.getRange("A1"); return range.setValues([[1]]) === range && range.clearContent() === range';
  expect(script(body)).toBe(true);
  expect(script('return sheet.getRange("A1").getSheet().getName() === sheet.getName()')).toBe(true);
});

fact("assumed", "Google's merge rules", "a merge cut through by another is refused; one inside is taken up", () => {
  refused(
    'sheet.getRange("A1:B2").merge(); sheet.getRange("B2:C3").merge()',
    "You must select all cells in a merged range",
  );
  expect(script('sheet.getRange("A1:B2").merge(); return sheet.getRange("A1:C3").merge().getA1Notation()')).toBe(
    "A1:C3",
  );
});

fact("recorded", "semantics.md, setFrozenRows", "rows cannot be frozen through a merge", () => {
  refused(
    'sheet.getRange("A1:A3").merge(); sheet.setFrozenRows(2)',
    "You can't freeze rows which contain only part of a merged cell.",
  );
});

fact(
  "assumed",
  "Google keeps nothing under a merge",
  "a text written under a merge does not reach its first cell",
  () => {
    const body =
      'sheet.getRange("A1:B1").merge().setValues([["trên", "dưới"]]); return sheet.getRange("A1:B1").getValues()';
    expect(script(body)).toEqual([["trên", ""]]);
  },
);

fact("documented", "Range.setBorder and the other looks", "looks survive saving and touch no other cell", async () => {
  const workbook = newWorkbook();
  const body = `sheet.getRange("A1:C3").setFontFamily("Times New Roman").setFontSize(13);
    sheet.getRange("B2").setFontWeight("bold").setFontStyle("italic").setFontColor("#ff0000").setBackground("#EEE")
      .setWrap(true).setVerticalAlignment("middle").setHorizontalAlignment("center").setNumberFormat("#,##0");
    sheet.getRange("A1:C3").setBorder(true, true, true, true, false, null, "#0000ff", SpreadsheetApp.BorderStyle.SOLID_MEDIUM)`;
  script(body, { workbook });
  const sheet = (await reopened(workbook)).sheets[0]!.worksheet;
  expect(sheet.getCell("B2").font).toMatchObject({
    bold: true,
    italic: true,
    name: "Times New Roman",
    size: 13,
    color: { argb: "FFFF0000" },
  });
  expect(sheet.getCell("B2").alignment).toMatchObject({ wrapText: true, vertical: "middle", horizontal: "center" });
  expect(sheet.getCell("B2").fill).toMatchObject({ fgColor: { argb: "FFEEEEEE" } });
  expect(sheet.getCell("B2").numFmt).toBe("#,##0");
  expect(sheet.getCell("B2").border ?? {}).toEqual({});
  expect(sheet.getCell("A1").border).toMatchObject({ top: { style: "medium" }, left: { style: "medium" } });
  expect(sheet.getCell("A1").font).toEqual({ name: "Times New Roman", size: 13 });
  expect(sheet.getCell("A1").fill).toEqual({ type: "pattern", pattern: "none" });
});

fact("documented", "Range.setBackground(null), setBorder(false)", "looks can be taken away", () => {
  const workbook = newWorkbook();
  const body = `const cell = sheet.getRange("A1").setBackground("red").setHorizontalAlignment("right");
    cell.setBorder(true, true, true, true, null, null);
    cell.setBackground(null).setHorizontalAlignment(null).setBorder(false, false, false, false, null, null)`;
  script(body, { workbook });
  const cell = workbook.sheets[0]!.worksheet.getCell("A1");
  expect([cell.fill, cell.alignment, cell.border]).toEqual([undefined, {}, {}]);
});

fact(
  "assumed",
  "the stand-in's own promise",
  "writing leaves other cells, comments and formats as they were",
  async () => {
    const workbook = newWorkbook();
    const before = workbook.sheets[0]!.worksheet;
    before.getCell("A1").value = "cũ";
    before.getCell("A1").note = "ghi chú của trường";
    before.getCell("B1").value = { richText: [{ font: { bold: true }, text: "đậm" }, { text: " thường" }] };
    before.getCell("C1").value = new Date(Date.UTC(2024, 8, 5));
    before.getCell("C1").numFmt = "d/m/yy";
    const opened = await reopened(workbook);
    script('sheet.getRange("A1").setValue("mới"); sheet.getRange("A2:C2").setValues([[1, 2, 3]])', {
      workbook: opened,
    });
    const after = (await reopened(opened)).sheets[0]!.worksheet;
    expect([after.getCell("A1").value, after.getCell("A1").note]).toMatchObject(["mới", "ghi chú của trường"]);
    expect(after.getCell("B1").value).toEqual(before.getCell("B1").value);
    expect([after.getCell("C1").value, after.getCell("C1").numFmt]).toEqual([new Date(Date.UTC(2024, 8, 5)), "d/m/yy"]);
  },
);
