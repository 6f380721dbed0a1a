import { newWorkbook } from "../../src/host/workbook/workbook-file.ts";
import { fact } from "./fact.ts";
import { reopened, script } from "./script.ts";

fact("recorded", "semantics.md, Sheets and structure", "a new sheet has 1000 rows and 26 columns", () => {
  const body = 'const made = ss.insertSheet("Kế hoạch", 0); return [made.getMaxRows(), made.getMaxColumns()]';
  expect(script(body)).toEqual([1000, 26]);
});

fact(
  "recorded",
  "semantics.md, insertSheet",
  "places count from 0 for insertSheet and from 1 for getIndex",
  async () => {
    const workbook = newWorkbook();
    const body = `const first = ss.insertSheet("Đầu", 0);
    const last = ss.insertSheet("Cuối", 2);
    return [first.getIndex(), last.getIndex(), ss.getActiveSheet().getName(), ss.getSheets().map((one) => one.getName())]`;
    expect(script(body, { workbook })).toEqual([1, 3, "Cuối", ["Đầu", "Trang tính1", "Cuối"]]);
    const names = "return [ss.getSheets().map((one) => one.getName()), ss.getActiveSheet().getName()]";
    expect(script(names, { workbook: await reopened(workbook) })).toEqual([["Đầu", "Trang tính1", "Cuối"], "Cuối"]);
  },
);

fact("recorded", "semantics.md, insertSheet duplicate", "names are compared without case", () => {
  expect(() => script('ss.insertSheet("TRANG TÍNH1")')).toThrow(
    'A sheet with the name "TRANG TÍNH1" already exists. Please enter another name.',
  );
  expect(() => script('ss.insertSheet("Khác").setName("trang tính1")')).toThrow("already exists");
});

fact(
  "documented",
  "Spreadsheet.getSheetByName",
  "an unknown name gives null, a known one always the same sheet",
  () => {
    const body = `const again = ss.getSheetByName(sheet.getName());
    return [ss.getSheetByName("không có"), again === sheet, again.getSheetId() === sheet.getSheetId()]`;
    expect(script(body)).toEqual([null, true, true]);
  },
);

fact("assumed", "an .xlsx holds 31 letters", "a name the file cannot keep is told when it is given", () => {
  expect(() => script('ss.insertSheet("x".repeat(32))')).toThrow("cannot be kept in an .xlsx");
  expect(() => script('sheet.setName("Mức 1/2")')).toThrow("cannot be kept in an .xlsx");
});

fact("documented", "Sheet.insertRowsAfter", "rows and columns can be added after the last ones", () => {
  const body = `sheet.insertRowsAfter(sheet.getMaxRows(), 500);
    sheet.insertColumnsAfter(sheet.getMaxColumns(), 4);
    sheet.getRange(1500, 30).setValue("cuối");
    return [sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getLastRow(), sheet.getLastColumn()]`;
  expect(script(body)).toEqual([1500, 30, 1500, 30]);
});

fact("documented", "Sheet.setFrozenRows, setColumnWidth, setTabColor", "the sheet's looks survive saving", async () => {
  const workbook = newWorkbook();
  const body = `sheet.setFrozenRows(2);
    sheet.setFrozenColumns(1);
    sheet.setTabColor("#0b5394").setColumnWidths(2, 2, 145)`;
  script(body, { workbook });
  const { worksheet } = (await reopened(workbook)).sheets[0]!;
  expect(worksheet.views[0]).toMatchObject({ state: "frozen", xSplit: 1, ySplit: 2 });
  expect(worksheet.properties.tabColor).toEqual({ argb: "FF0B5394" });
  expect([worksheet.getColumn(2).width, worksheet.getColumn(3).width]).toEqual([20, 20]);
});

fact("documented", "Spreadsheet.setSpreadsheetTimeZone", "zone and locale are the school's", () => {
  const body = `ss.setSpreadsheetTimeZone("Asia/Ho_Chi_Minh");
    ss.setSpreadsheetLocale("vi_VN");
    return [ss.getSpreadsheetTimeZone(), ss.getSpreadsheetLocale(), typeof ss.getId(), ss.getUrl().includes(ss.getId())]`;
  expect(script(body)).toEqual(["Asia/Ho_Chi_Minh", "vi_VN", "string", true]);
  expect(() => script('ss.setSpreadsheetLocale("en_US")')).toThrow("The locale en_US is not stood in for");
});
