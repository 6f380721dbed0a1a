import { newWorkbook, openWorkbook, type WorkbookFile } from "../../src/host/workbook/workbook-file.ts";
import { changedFile } from "./changed-file.ts";
import { fact } from "./fact.ts";
import { bothWays, reopened, script } from "./script.ts";

interface Formats {
  conditionalFormattings: { ref: string; rules: { formulae: string[] }[] }[];
}

const formats = (workbook: WorkbookFile) =>
  (workbook.sheets[0]!.worksheet as unknown as Formats).conditionalFormattings.map(({ ref, rules }) => [
    ref,
    rules[0]!.formulae[0],
  ]);

const list = (item: string): string =>
  `SpreadsheetApp.newDataValidation().requireValueInList(["${item}"]).setAllowInvalid(false).build()`;

fact("assumed", "a rule is a format of its cells", "dropdowns move, and cover new rows like theirs", async () => {
  const workbook = newWorkbook();
  const body = `sheet.getRange("A2:A5").setDataValidation(${list("trên")});
    sheet.getRange("A6:A8").setDataValidation(${list("dưới")});
    sheet.insertRowsAfter(5, 1);
    sheet.insertRowsBefore(7, 1);
    sheet.insertRowsAfter(3, 1);
    sheet.insertRowsAfter(sheet.getMaxRows(), 1)`;
  script(body, { workbook });
  await bothWays(workbook, ({ sheets: [sheet] }) => {
    expect(sheet!.validations.rules.map(({ areas }) => areas)).toEqual([
      [{ top: 2, left: 1, bottom: 7, right: 1 }],
      [{ top: 8, left: 1, bottom: 11, right: 1 }],
    ]);
  });
});

fact(
  "assumed",
  "a rule is a format of its cells",
  "conditional formats move, and cover new rows like theirs",
  async () => {
    const workbook = newWorkbook();
    const rule = (range: string, formula: string): string =>
      `SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('${formula}').setBackground("#ffcccc").setRanges([sheet.getRange("${range}")]).build()`;
    const body = `sheet.setConditionalFormatRules([${rule("A2:C5", "=$K2=A$1")}, ${rule("A6:C9", '=AND($K6=$L$7;A6<>"A6")')}]);
    sheet.insertRowsAfter(5, 1);
    sheet.insertRowsBefore(1, 2)`;
    script(body, { workbook });
    await bothWays(workbook, (seen) => {
      expect(formats(seen)).toEqual([
        ["A4:C8", "$K4=A$3"],
        ["A9:C12", 'AND($K9=$L$10,A9<>"A6")'],
      ]);
    });
  },
);

fact("assumed", "references follow their cells", "formulas, rules and names of all sheets follow", async () => {
  const source = newWorkbook();
  script(
    `sheet.setName("Kế hoạch").getRange("A1:B1").setValues([["=SUM(A4:A9)", "=$A$2+'Kế hoạch'!A4"]]);
    const other = ss.insertSheet("Khác", 1);
    other.getRange("A1:B1").setValues([["=SUM('Kế hoạch'!A4:B9)", "=A4"]]);`,
    { workbook: source },
  );
  source.sheets[1]!.validations.set(
    { top: 1, left: 3, bottom: 9, right: 3 },
    { type: "list" },
    "<formula1>'Kế hoạch'!$A$4:$A$9</formula1>",
  );
  const names = [
    "<definedName name=\"vung\">'Kế hoạch'!$A$4:$A$9</definedName>",
    "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">'Kế hoạch'!$A:$A,'Kế hoạch'!$1:$2</definedName>",
    "<definedName name=\"khac\">'Khác'!$A$4</definedName>",
  ];
  const path = await changedFile((zip) => {
    const book = zip.file("xl/workbook.xml")!.asText();
    zip.file("xl/workbook.xml", book.replace("</sheets>", `</sheets><definedNames>${names.join("")}</definedNames>`));
  }, source);
  const workbook = await openWorkbook(path);
  script('ss.getSheetByName("Kế hoạch").setName("Năm \'24").insertRowsAfter(1, 2)', { workbook });
  await bothWays(workbook, (seen) => {
    const [one, other] = seen.sheets.map(({ worksheet }) => worksheet);
    expect([one!.getCell("A1").formula, one!.getCell("B1").formula]).toEqual(["SUM(A6:A11)", "$A$4+'Năm ''24'!A6"]);
    expect([other!.getCell("A1").formula, other!.getCell("B1").formula]).toEqual(["SUM('Năm ''24'!A6:B11)", "A4"]);
    expect(seen.sheets[1]!.validations.at(1, 3)?.body).toBe("<formula1>'Năm ''24'!$A$6:$A$11</formula1>");
  });
  const sheetName = "'Năm ''24'!";
  expect((await reopened(workbook)).names.tags.map(({ text }) => text)).toEqual([
    `${sheetName}$A$6:$A$11`,
    `${sheetName}$A:$A,${sheetName}$1:$4`,
    "'Khác'!$A$4",
  ]);
});
