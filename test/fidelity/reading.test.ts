import { newWorkbook, type WorkbookFile } from "../../src/host/workbook/workbook-file.ts";
import { fact } from "./fact.ts";
import { reopened, script } from "./script.ts";

/** A workbook as Excel would leave it, prepared with exceljs itself. */
function fileWith(fill: (sheet: WorkbookFile["sheets"][number]["worksheet"]) => void): WorkbookFile {
  const workbook = newWorkbook();
  fill(workbook.sheets[0]!.worksheet);
  return workbook;
}

async function shown(fill: Parameters<typeof fileWith>[0]): Promise<unknown> {
  return script("return sheet.getDataRange().getDisplayValues()", { workbook: await reopened(fileWith(fill)) });
}

fact("recorded", "facts.md, Values", "an empty sheet's data range is one blank cell", () => {
  expect(script("return sheet.getDataRange().getValues()")).toEqual([[""]]);
  expect(script("return [sheet.getLastRow(), sheet.getLastColumn()]")).toEqual([0, 0]);
});

fact("recorded", "facts.md, Values", "numbers, texts and booleans come back as written", () => {
  const body = 'return sheet.getRange("A1:C1").setValues([[1.5, "chữ", true]]).getValues()';
  expect(script(body)).toEqual([[1.5, "chữ", true]]);
});

fact("recorded", "semantics.md, display values", "display values follow the Vietnamese locale", async () => {
  const display = await shown((sheet) => {
    sheet.getCell("A1").value = 1234.56;
    sheet.getCell("A1").numFmt = "#,##0.00";
    sheet.getCell("B1").value = 5_000_000;
    sheet.getCell("B1").numFmt = '#,##0 "đồng"';
    sheet.getCell("C1").value = 0.255;
    sheet.getCell("C1").numFmt = "0.0%";
    sheet.getCell("D1").value = -1.5;
    sheet.getCell("E1").value = 12;
    sheet.getCell("E1").numFmt = "@";
  });
  expect(display).toEqual([["1.234,56", "5.000.000 đồng", "25,5%", "-1,5", "12"]]);
});

fact("assumed", "Google's import of built-in format 14", "the reader's own short date is day first", async () => {
  const display = await shown((sheet) => {
    sheet.getCell("A1").value = new Date(Date.UTC(2024, 9, 1));
    sheet.getCell("A1").numFmt = "mm-dd-yy";
    sheet.getCell("B1").value = new Date(Date.UTC(2025, 4, 31));
    sheet.getCell("B1").numFmt = "d/m/yyyy";
  });
  expect(display).toEqual([["01/10/2024", "31/5/2025"]]);
});

fact(
  "documented",
  "Range.getDisplayValues",
  "rich text, links, formulas, errors and booleans show their text",
  async () => {
    const display = await shown((sheet) => {
      sheet.getCell("A1").value = { richText: [{ text: "Mức " }, { font: { bold: true }, text: "3" }] };
      sheet.getCell("B1").value = { text: "trang", hyperlink: "https://example.org/" };
      sheet.getCell("C1").value = { formula: "1+1", result: 2 };
      sheet.getCell("D1").value = { error: "#N/A" };
      sheet.getCell("E1").value = true;
      sheet.getCell("F1").value = { formula: "F2", result: { error: "#REF!" } as never };
    });
    expect(display).toEqual([["Mức 3", "trang", "2", "#N/A", "TRUE", "#REF!"]]);
  },
);

fact(
  "assumed",
  "ECMA-376, shared formulas",
  "cells of a shared formula show their own results and stay formulas",
  async () => {
    const workbook = fileWith((sheet) => sheet.fillFormula("A1:A3", "ROW()*2", [2, 4, 6]));
    const first = await reopened(workbook);
    script('sheet.getRange("A1").setValue("đè")', { workbook: first });
    const again = await reopened(first);
    expect(script("return sheet.getDataRange().getDisplayValues()", { workbook: again })).toEqual([
      ["đè"],
      ["4"],
      ["6"],
    ]);
    expect(again.sheets[0]!.worksheet.getCell("A3").formula).toBe("ROW()*2");
  },
);

fact(
  "assumed",
  "a formula that answers in words",
  "text shown by a formula in a date column survives saving",
  async () => {
    const workbook = fileWith((sheet) => {
      sheet.getCell("A1").value = { formula: 'IF(B1="","chưa có",B1)', result: "chưa có" };
      sheet.getCell("A1").numFmt = "dd/mm/yyyy";
    });
    const twice = await reopened(await reopened(workbook));
    expect(script("return sheet.getRange('A1').getDisplayValues()", { workbook: twice })).toEqual([["chưa có"]]);
  },
);

fact("recorded", "semantics.md, merged", "a merge shows its value in the top-left cell only", async () => {
  const workbook = newWorkbook();
  script('sheet.getRange("A1:B2").setValues([["một", "hai"], ["ba", "bốn"]]).merge()', { workbook });
  const again = await reopened(workbook);
  const body = 'return [sheet.getRange("A1:B2").getDisplayValues(), sheet.getRange("A1:B2").getValues()]';
  const values = [
    ["một", ""],
    ["", ""],
  ];
  expect(script(body, { workbook: again })).toEqual([values, values]);
});

fact(
  "recorded",
  "semantics.md, a Date is wall clock of the spreadsheet",
  "a date cell is midnight in Viet Nam",
  async () => {
    const workbook = fileWith((sheet) => {
      sheet.getCell("A1").value = new Date(Date.UTC(2024, 9, 1));
      sheet.getCell("A1").numFmt = "dd/mm/yyyy";
    });
    const body = `const [[day]] = sheet.getRange("A1").getValues();
    return [day instanceof Date, day.toISOString(), Utilities.formatDate(day, "Asia/Ho_Chi_Minh", "yyyy-MM-dd HH:mm")]`;
    const seen = [true, "2024-09-30T17:00:00.000Z", "2024-10-01 00:00"];
    expect(script(body, { workbook: await reopened(workbook) })).toEqual(seen);
  },
);

fact("recorded", "semantics.md, clearContent", "clearing keeps the format: the next number is a date again", () => {
  const body = `const cell = sheet.getRange("A1").setValues([["1/2/2024"]]);
    cell.clearContent();
    return [cell.getDisplayValues(), cell.setValue(45566).getDisplayValues(), cell.getValues()[0][0] instanceof Date]`;
  expect(script(body)).toEqual([[[""]], [["01/10/2024"]], true]);
});

fact("recorded", "facts.md, Values", "the last row and column count content only", () => {
  const body = `sheet.getRange("B3").setValue("x");
    sheet.getRange("D9").setBackground("#ff0000");
    return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()]`;
  expect(script(body)).toEqual([3, 2, "A1:B3"]);
});
