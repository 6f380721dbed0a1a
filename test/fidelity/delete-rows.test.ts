import { Workbook } from "exceljs";
import { join } from "node:path";
import { newWorkbook, openWorkbook } from "../../src/host/workbook/workbook-file.ts";
import { fact } from "./fact.ts";
import { bothWays, freshFolder, reopened, script } from "./script.ts";

fact("documented", "Sheet.deleteRows, deleteRow", "rows go, those below move up, and the sheet has fewer", () => {
  const body = `sheet.getRange("A1:A5").setValues([["a"], ["b"], ["c"], ["d"], ["e"]]);
    const given = [sheet.deleteRows(2, 2), sheet.deleteRow(1) === sheet];
    return [given, sheet.getRange("A1:A3").getValues().flat(), sheet.getLastRow(), sheet.getMaxRows()]`;
  expect(script(body)).toEqual([[undefined, true], ["d", "e", ""], 2, 997]);
});

fact("recorded", "public execution logs of deleteRows", "rows outside the sheet, and all that move, cannot go", () => {
  expect(() => script("sheet.deleteRows(999, 3)")).toThrow("Those rows are out of bounds.");
  expect(() => script("sheet.setFrozenRows(1); sheet.deleteRows(2, sheet.getMaxRows() - 1)")).toThrow(
    "Sorry, it is not possible to delete all non-frozen rows.",
  );
});

fact("assumed", "as for rows; Sheets API", "the words for other mistakes", () => {
  expect(() => script("sheet.deleteRows(0, 1)")).toThrow("Those rows are out of bounds.");
  expect(() => script("sheet.deleteRows(1, 0)")).toThrow("Those rows are out of bounds.");
  expect(() => script("sheet.deleteRows(1, 1000)")).toThrow("You can't delete all the rows on the sheet.");
  expect(() => script("sheet.deleteColumns(26, 2)")).toThrow("Those columns are out of bounds.");
  expect(() => script("sheet.setFrozenColumns(1); sheet.deleteColumns(2, 25)")).toThrow(
    "Sorry, it is not possible to delete all non-frozen columns.",
  );
  expect(() => script('sheet.deleteRow("x")')).toThrow(
    "don't match the method signature for SpreadsheetApp.Sheet.deleteRow.",
  );
});

fact(
  "assumed",
  "Google shows #REF! for cells that are gone",
  "formulas of lost cells show #REF!, others follow",
  async () => {
    const workbook = newWorkbook();
    const body = `sheet.getRange("A9:D9").setValues([["=A2", "=SUM(A1:A5)", "=IFERROR(A2;0)", "=A4+1"]]);
    ss.insertSheet("Khác", 1).getRange("A1").setValue("='Trang tính1'!A3");
    sheet.deleteRows(2, 2);
    return [sheet.getRange("A7").getValues(), sheet.getRange("C7").getValues(), ss.getSheetByName("Khác").getRange("A1").getDisplayValues()]`;
    expect(script(body, { workbook })).toEqual([[["#REF!"]], [[""]], [["#REF!"]]]);
    await bothWays(workbook, ({ sheets: [one, other] }) => {
      const formulas = ["A7", "B7", "C7", "D7"].map((name) => one!.worksheet.getCell(name).formula);
      expect(formulas).toEqual(["#REF!", "SUM(A1:A3)", "IFERROR(#REF!,0)", "A2+1"]);
      expect(other!.worksheet.getCell("A1").formula).toBe("#REF!");
    });
  },
);

fact("assumed", "Google keeps the rest of a merge", "merges shrink; the text of a lost first row is lost", async () => {
  const workbook = newWorkbook();
  const body = `sheet.getRange("A1:A4").merge().setValue("giữ");
    sheet.getRange("B3:B5").merge().setValue("mất");
    sheet.getRange("C3:D3").merge();
    sheet.getRange("C5:D6").merge().setValue("dưới");
    sheet.getRange("E2:E3").merge();
    sheet.deleteRow(3);
    return sheet.getRange("A1:D5").getValues()`;
  const blank = ["", "", "", ""];
  expect(script(body, { workbook })).toEqual([["giữ", "", "", ""], blank, blank, ["", "", "dưới", ""], blank]);
  await bothWays(workbook, ({ sheets: [sheet] }) => {
    expect(sheet!.merges()).toHaveLength(3);
    expect(sheet!.merges()).toEqual(
      expect.arrayContaining([
        { top: 1, left: 1, bottom: 3, right: 1 },
        { top: 3, left: 2, bottom: 4, right: 2 },
        { top: 4, left: 3, bottom: 5, right: 4 },
      ]),
    );
  });
});

fact(
  "assumed",
  "what stands on a row goes with it",
  "dropdowns, formats, links, notes and frozen rows go with rows",
  async () => {
    const workbook = newWorkbook();
    workbook.sheets[0]!.worksheet.getCell("A4").note = { texts: [{ text: "mất" }] };
    workbook.sheets[0]!.worksheet.getCell("A6").note = { texts: [{ text: "giữ" }] };
    const body = `sheet.setFrozenRows(2);
    const rule = SpreadsheetApp.newDataValidation().requireValueInList(["a"]).build();
    sheet.getRange("B2:B8").setDataValidation(rule);
    sheet.getRange("C4").setDataValidation(SpreadsheetApp.newDataValidation().requireDate().build());
    const format = (range) => SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied("=$K3=1")
      .setBackground("#ffcccc").setRanges([sheet.getRange(range)]).build();
    sheet.setConditionalFormatRules([format("D3:D9"), format("E3:E4")]);
    for (const row of [3, 7]) sheet.getRange(row, 6).setValue('=HYPERLINK("#gid=' + sheet.getSheetId() + '&range=F8";"F8")');
    sheet.deleteRows(3, 2);
    sheet.deleteRow(1)`;
    script(body, { workbook });
    await bothWays(workbook, ({ sheets: [sheet] }) => {
      const { worksheet, validations, links } = sheet!;
      expect(validations.rules.map(({ areas }) => areas)).toEqual([[{ top: 1, left: 2, bottom: 5, right: 2 }]]);
      const { conditionalFormattings } = worksheet as unknown as {
        conditionalFormattings: { ref: string; rules: { formulae: string[] }[] }[];
      };
      expect(conditionalFormattings.map(({ ref, rules }) => [ref, rules[0]!.formulae[0]])).toEqual([
        ["D2:D6", "$K2=1"],
      ]);
      expect([1, 2, 3, 4].map((row) => links.at(row, 6)?.cell)).toEqual([undefined, undefined, undefined, "F8"]);
      expect(worksheet.getCell("A3").note).toMatchObject({ texts: [{ text: "giữ" }] });
      expect(worksheet.getCell("A2").note).toBeUndefined();
      expect(worksheet.views[0]).toMatchObject({ ySplit: 1 });
    });
  },
);

const pixel = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

fact(
  "assumed",
  "what lies over cells goes with them",
  "pictures, tables and array formulas move with their cells",
  async () => {
    const source = new Workbook();
    const sheet = source.addWorksheet("Trường");
    sheet.addImage(source.addImage({ base64: pixel, extension: "png" }), "B5:C6");
    const columns = [{ name: "Mức" }, { name: "Chữ" }];
    sheet.addTable({
      name: "Bang",
      ref: "E3",
      columns,
      rows: [
        ["3", "x"],
        ["2", "y"],
      ],
    });
    sheet.getCell("G8").value = { formula: "E4:E5", ref: "G8:G9", shareType: "array", result: 1 } as never;
    const path = join(freshFolder(), "objects.xlsx");
    await source.xlsx.writeFile(path);
    const workbook = await openWorkbook(path);
    script("sheet.insertRowsAfter(4, 2); sheet.deleteRow(1); sheet.insertColumnsBefore(1, 1)", { workbook });
    const after = (await reopened(workbook)).sheets[0]!.worksheet;
    expect(after.getImages()[0]!.range.tl).toMatchObject({ nativeRow: 5, nativeCol: 2 });
    const [table] = Object.values(after.getTables() as unknown as Record<string, { table: { tableRef: string } }>);
    expect(table!.table.tableRef).toBe("F2:G6");
    expect(after.getCell("H9").value).toMatchObject({ formula: "F3:F6", ref: "H9:H10" });
    expect(() => script("sheet.deleteColumn(6)", { workbook })).toThrow(
      "Columns inside a table of Excel are not stood in for",
    );
    script("sheet.deleteRows(2, 5)", { workbook });
    expect(Object.keys((await reopened(workbook)).sheets[0]!.worksheet.getTables())).toEqual([]);
  },
);

fact("documented", "Sheet.deleteColumns, deleteColumn", "columns do the same", async () => {
  const workbook = newWorkbook();
  const body = `sheet.getRange("A1:F1").setValues([["a", "b", "c", "d", "e", "=A1&B1&F2&SUM(A1:D1)"]]);
    sheet.getRange("B2:E2").merge().setValue("gộp");
    sheet.setColumnWidth(1, 75).setColumnWidth(4, 145).deleteColumns(2, 2);
    sheet.deleteColumn(3);
    return [sheet.getRange("A1:B2").getValues(), sheet.getMaxColumns()]`;
  expect(script(body, { workbook })).toEqual([
    [
      ["a", "d"],
      ["", ""],
    ],
    23,
  ]);
  await bothWays(workbook, ({ sheets: [sheet] }) => {
    expect(sheet!.worksheet.getCell("C1").formula).toBe("A1&#REF!&C2&SUM(A1:B1)");
    expect(sheet!.merges()).toEqual([]);
    expect([1, 2].map((column) => sheet!.worksheet.getColumn(column).width)).toEqual([10, 20]);
  });
});
