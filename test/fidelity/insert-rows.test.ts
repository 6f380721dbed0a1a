import { newWorkbook } from "../../src/host/workbook/workbook-file.ts";
import { fact } from "./fact.ts";
import { bothWays, script } from "./script.ts";

fact(
  "documented",
  "Sheet.insertRowsAfter, insertRowsBefore",
  "rows come behind or before a row; the rest moves",
  () => {
    const body = `sheet.getRange("A1:A3").setValues([["a"], ["b"], ["c"]]);
    const same = sheet.insertRowsAfter(1, 2) === sheet && sheet.insertRowsBefore(1, 1) === sheet;
    sheet.insertRowAfter(6).insertRowBefore(6);
    return [same, sheet.getRange("A1:A7").getValues().flat(), sheet.getLastRow(), sheet.getMaxRows()]`;
    expect(script(body)).toEqual([true, ["", "a", "", "", "b", "", "c"], 7, 1005]);
  },
);

fact(
  "assumed",
  "Google's words (public execution logs)",
  "places outside the sheet and wrong kinds are refused",
  () => {
    for (const call of ["insertRowsAfter(1001, 1)", "insertRowsBefore(0, 1)", "insertRowsAfter(5, 0)"])
      expect(() => script(`sheet.${call}`)).toThrow("Those rows are out of bounds.");
    expect(() => script('sheet.insertRowsAfter("1", 1)')).toThrow(
      "The parameters (String,Number) don't match the method signature for SpreadsheetApp.Sheet.insertRowsAfter.",
    );
    expect(() => script("sheet.insertRowsAfter(1, 500000)")).toThrow("above the limit of 10000000 cells.");
  },
);

fact("assumed", "a row is the same row wherever it stands", "moved cells keep all that they hold", async () => {
  const workbook = newWorkbook();
  const { worksheet } = workbook.sheets[0]!;
  const rich = { richText: [{ font: { bold: true }, text: "đậm" }, { text: " thường" }] };
  worksheet.getCell("A5").value = rich;
  worksheet.getCell("B5").value = { text: "web", hyperlink: "https://example.com/" };
  worksheet.getCell("C5").note = "ghi chú";
  worksheet.getCell("D5").value = new Date(Date.UTC(2024, 8, 5));
  worksheet.getCell("D5").numFmt = "dd/mm/yyyy";
  worksheet.getRow(5).height = 42;
  worksheet.getRow(6).hidden = true;
  worksheet.getCell("A6").value = "ẩn";
  worksheet.autoFilter = "A4:D9";
  const body = `const gid = ss.insertSheet("Khác", 1).getSheetId();
    sheet.getRange("E5").setValue('=HYPERLINK("#gid=' + gid + '&range=A5";"A5")');
    sheet.insertRowsAfter(2, 3)`;
  script(body, { workbook });
  await bothWays(workbook, (seen) => {
    const { worksheet: after, links } = seen.sheets[0]!;
    expect([after.getCell("A8").value, after.getCell("A5").value]).toEqual([rich, null]);
    expect(after.getCell("B8").value).toEqual({ text: "web", hyperlink: "https://example.com/" });
    expect([after.getCell("C8").note, after.getCell("C5").note]).toMatchObject(
      seen === workbook ? ["ghi chú", undefined] : [{ texts: [{ text: "ghi chú" }] }, undefined],
    );
    expect([after.getCell("D8").value, after.getCell("D8").numFmt]).toEqual([
      new Date(Date.UTC(2024, 8, 5)),
      "dd/mm/yyyy",
    ]);
    expect([after.getRow(8).height, after.getRow(5).height]).toEqual([42, undefined]);
    expect([after.getRow(9).hidden, after.getRow(6).hidden]).toEqual([true, false]);
    expect(after.autoFilter).toBe("A7:D12");
    // the address in HYPERLINK is text
    expect([links.at(8, 5)?.cell, links.at(5, 5)]).toEqual(["A5", undefined]);
  });
});

fact("assumed", "Google: a merge spans rows", "a merge around the place grows, one below moves", async () => {
  const workbook = newWorkbook();
  const body = `sheet.getRange("A2:A4").merge().setValue("tiêu chuẩn").setBackground("#ffff00");
    sheet.getRange("B4").setBackground("#00ff00");
    sheet.getRange("B6:C7").merge().setValue("dưới");
    sheet.getRange("D1:E2").merge().setValue("trên");
    sheet.insertRowsBefore(3, 2);
    return sheet.getRange("A2:B9").getValues()`;
  const blank = ["", ""];
  expect(script(body, { workbook })).toEqual([["tiêu chuẩn", ""], ...Array(5).fill(blank), ["", "dưới"], blank]);
  await bothWays(workbook, (seen) => {
    const sheet = seen.sheets[0]!;
    expect(sheet.merges()).toHaveLength(3);
    expect(sheet.merges()).toEqual(
      expect.arrayContaining([
        { top: 2, left: 1, bottom: 6, right: 1 },
        { top: 8, left: 2, bottom: 9, right: 3 },
        { top: 1, left: 4, bottom: 2, right: 5 },
      ]),
    );
    expect(sheet.worksheet.getCell("A4").fill).toMatchObject({ fgColor: { argb: "FFFFFF00" } });
    expect(sheet.worksheet.getCell("B6").fill).toMatchObject({ fgColor: { argb: "FF00FF00" } });
  });
  script('sheet.getRange("B8:C9").merge(); sheet.getRange("B8").setValue("sửa")', { workbook });
  expect(workbook.sheets[0]!.worksheet.getCell("C9").value).toBe("sửa");
});

fact(
  "assumed",
  "Sheets API, InsertDimensionRequest.inheritFromBefore: rows take formats from before or after",
  "new rows look like the row above (After) or below (Before), and hold nothing",
  async () => {
    const workbook = newWorkbook();
    const body = `sheet.getRange("A2:B2").setValues([["trên", "=1+1"]]).setBackground("#ff0000").setNumberFormat("@");
      sheet.getRange("A3:B3").setValues([["dưới", 3]]).setBackground("#0000ff");
      sheet.insertRowsAfter(2, 1);
      sheet.insertRowsBefore(4, 1);
      return sheet.getRange("A1:B5").getValues()`;
    const blank = ["", ""];
    workbook.sheets[0]!.worksheet.getRow(2).height = 30;
    workbook.sheets[0]!.worksheet.getRow(2).hidden = true;
    expect(script(body, { workbook })).toEqual([blank, ["trên", ""], blank, blank, ["dưới", 3]]);
    await bothWays(workbook, (seen) => {
      const { worksheet } = seen.sheets[0]!;
      const colours = [2, 3, 4, 5].map((row) => worksheet.getCell(row, 2).fill);
      const fill = (argb: string): object => ({ fgColor: { argb } });
      expect(colours).toMatchObject([fill("FFFF0000"), fill("FFFF0000"), fill("FF0000FF"), fill("FF0000FF")]);
      expect([worksheet.getCell("A3").numFmt, worksheet.getRow(3).height]).toEqual(["@", 30]);
      expect(worksheet.getRow(3).hidden).toBe(false);
    });
  },
);

fact("assumed", "a link's colour is no format in Google", "a new row does not look like a link", () => {
  const workbook = newWorkbook();
  script(
    `sheet.getRange("A1").setValue('=HYPERLINK("#gid=' + sheet.getSheetId() + '&range=F8";"F8")'); sheet.insertRowAfter(1)`,
    {
      workbook,
    },
  );
  const { worksheet } = workbook.sheets[0]!;
  expect([worksheet.getCell("A1").font.underline, worksheet.getCell("A2").font?.underline]).toEqual([true, undefined]);
});

fact(
  "assumed",
  "frozen rows are counted from the top",
  "rows that come among the frozen ones are frozen too",
  async () => {
    const workbook = newWorkbook();
    script("sheet.setFrozenRows(3); sheet.insertRowsAfter(3, 1); sheet.insertRowsBefore(2, 2)", { workbook });
    await bothWays(workbook, ({ sheets: [sheet] }) => {
      expect(sheet!.worksheet.views[0]).toMatchObject({ state: "frozen", ySplit: 5 });
    });
  },
);

fact("documented", "Sheet.insertColumnsAfter, insertColumnsBefore", "columns do the same", async () => {
  const workbook = newWorkbook();
  const body = `sheet.getRange("A1:C1").setValues([["a", "b", "=A1&C1"]]);
    sheet.getRange("B2:C2").merge().setBackground("#ff0000");
    sheet.setColumnWidth(1, 75).setColumnWidth(2, 145).insertColumnsAfter(2, 1).insertColumnsBefore(2, 1);
    return [sheet.getRange("A1:E1").getValues()[0].slice(0, 4), sheet.getMaxColumns()]`;
  expect(script(body, { workbook })).toEqual([["a", "", "b", ""], 28]);
  await bothWays(workbook, ({ sheets: [sheet] }) => {
    expect(sheet!.worksheet.getCell("E1").formula).toBe("A1&E1");
    expect(sheet!.merges()).toEqual([{ top: 2, left: 3, bottom: 2, right: 5 }]);
    expect([1, 2, 3, 4].map((column) => sheet!.worksheet.getColumn(column).width)).toEqual([10, 20, 20, 20]);
  });
});
