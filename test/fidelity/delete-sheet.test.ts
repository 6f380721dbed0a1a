import { newWorkbook, openWorkbook } from "../../src/host/workbook/workbook-file.ts";
import { changedFile } from "./changed-file.ts";
import { fact } from "./fact.ts";
import { reopened, script } from "./script.ts";

const names = "ss.getSheets().map((one) => one.getName())";

fact("documented", "Spreadsheet.deleteSheet", "a sheet goes, the file is saved without it", async () => {
  const workbook = newWorkbook();
  const body = `const made = ["B", "C"].map((name, index) => ss.insertSheet(name, index + 1));
    const given = ss.deleteSheet(made[0]);
    return [given, ${names}, ss.getSheetByName("B")]`;
  expect(script(body, { workbook })).toEqual([undefined, ["Trang tính1", "C"], null]);
  expect(script(`return ${names}`, { workbook: await reopened(workbook) })).toEqual(["Trang tính1", "C"]);
});

fact("recorded", "public execution logs of deleteSheet", "the last sheet cannot go", () => {
  expect(() => script("ss.deleteSheet(sheet)")).toThrow("You can't remove all the sheets in a document.");
});

fact("assumed", "Sheets API", "the last sheet that can be seen cannot go; one that is gone is not found", () => {
  const workbook = newWorkbook();
  script('ss.insertSheet("Ẩn", 1)', { workbook });
  workbook.sheets[1]!.worksheet.state = "hidden";
  const first = "ss.deleteSheet(ss.getSheets()[0])";
  expect(() => script(first, { workbook })).toThrow("You can't remove all the visible sheets in a document.");
  expect(() => script('const one = ss.insertSheet("B", 1); ss.deleteSheet(one); ss.deleteSheet(one)')).toThrow(
    /^Sheet \d+ not found$/,
  );
});

fact("assumed", "a neighbour comes into view", "where the active sheet was, the next one is active", () => {
  const body = `const [a, b, c] = ["A", "B", "C"].map((name, index) => ss.insertSheet(name, index));
    const seen = [];
    for (const [active, gone] of [[a, b], [a, a], [sheet, sheet]]) {
      ss.setActiveSheet(active);
      ss.deleteSheet(gone);
      seen.push(ss.getActiveSheet().getName());
    }
    return seen`;
  expect(script(body)).toEqual(["A", "C", "C"]);
});

fact(
  "documented",
  "Sheet.getSheetId: unique in the spreadsheet",
  "the id of a deleted sheet does not come again",
  async () => {
    const workbook = newWorkbook();
    const body = `const gone = ss.insertSheet("B", 1);
    sheet.getRange("A1").setValue('=HYPERLINK("#gid=' + gone.getSheetId() + '&range=F8";"F8")');
    ss.deleteSheet(gone);
    const long = Array.from({ length: 99 }, (_, index) => "mục, " + index);
    sheet.getRange("B1").setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(long).build());
    const made = ss.insertSheet("C", 1);
    made.getRange("A1").setValue("c");
    return made.getSheetId() !== gone.getSheetId() && made.getSheetId() !== sheet.getSheetId()`;
    expect(script(body, { workbook })).toBe(true);
    const again = await reopened(workbook);
    expect(script(`return [${names}, ss.getSheetByName("C").getRange("A1").getValues()]`, { workbook: again })).toEqual(
      [["Trang tính1", "C"], [["c"]]],
    );
    expect(again.sheets[0]!.validations.at(1, 2)?.body).toContain("$A$1:$A$99");
    // what leads nowhere keeps its label
    expect([again.sheets[0]!.links.at(1, 1), again.sheets[0]!.worksheet.getCell("A1").value]).toEqual([
      undefined,
      "F8",
    ]);
  },
);

fact(
  "assumed",
  "Google shows #REF! for a sheet that is gone",
  "formulas and names of a deleted sheet are lost",
  async () => {
    const source = newWorkbook();
    const body = `ss.insertSheet("Số liệu", 1);
    sheet.getRange("A1:C1").setValues([["='Số liệu'!A1", "=SUM('Số liệu'!A:A)+A2", "=A2"]]);
    sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied("=A1='Số liệu'!$A$1").setBackground("red").setRanges([sheet.getRange("A1:A9")]).build()])`;
    script(body, { workbook: source });
    const defined = [
      "<definedName name=\"so_lieu\">'Số liệu'!$A$1:$A$9</definedName>",
      '<definedName name="_xlnm.Print_Titles" localSheetId="1">\'Số liệu\'!$1:$2</definedName>',
      "<definedName name=\"khac\">'Trang tính1'!$A$4</definedName>",
    ];
    const path = await changedFile((zip) => {
      const book = zip.file("xl/workbook.xml")!.asText();
      zip.file(
        "xl/workbook.xml",
        book.replace("</sheets>", `</sheets><definedNames>${defined.join("")}</definedNames>`),
      );
    }, source);
    const workbook = await openWorkbook(path);
    script('ss.deleteSheet(ss.getSheetByName("Số liệu"))', { workbook });
    const shown = 'return ss.getSheets()[0].getRange("A1:C1").getDisplayValues()';
    expect(script(shown, { workbook })).toEqual([["#REF!", "#REF!", ""]]);
    const again = await reopened(workbook);
    const { worksheet } = again.sheets[0]!;
    expect(["A1", "B1", "C1"].map((name) => worksheet.getCell(name).formula)).toEqual(["#REF!", "SUM(#REF!)+A2", "A2"]);
    expect(
      JSON.stringify((worksheet as unknown as { conditionalFormattings: object[] }).conditionalFormattings),
    ).toContain("A1=#REF!");
    expect(again.names.tags.map(({ text }) => text)).toEqual(["'Trang tính1'!$A$4"]);
  },
);

fact("assumed", "formulas speak of sheets by name", "a renamed sheet is renamed in formulas, not in text", async () => {
  const workbook = newWorkbook();
  const body = `const other = ss.insertSheet("Sổ 1", 1);
    sheet.getRange("A1").setValue("='Sổ 1'!A1&\\"Sổ 1!A1\\"");
    other.setName("Sổ 2")`;
  script(body, { workbook });
  expect((await reopened(workbook)).sheets[0]!.worksheet.getCell("A1").formula).toBe("'Sổ 2'!A1&\"Sổ 1!A1\"");
});
