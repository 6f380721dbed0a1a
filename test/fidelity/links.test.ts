import { readFileSync } from "node:fs";
import { join } from "node:path";
import PizZip from "pizzip";
import { newWorkbook, openWorkbook, type WorkbookFile } from "../../src/host/workbook/workbook-file.ts";
import { changedFile } from "./changed-file.ts";
import { fact } from "./fact.ts";
import { freshFolder, reopened, script } from "./script.ts";

/** The <hyperlink> tags of the first sheet as saved. */
async function tags(workbook: WorkbookFile): Promise<string[]> {
  const path = join(freshFolder(), "links.xlsx");
  await workbook.save(path);
  const xml = new PizZip(readFileSync(path)).file("xl/worksheets/sheet1.xml")!.asText();
  return [...xml.matchAll(/<hyperlink\s[^>]*>/g)].map(([tag]) => tag);
}

/** A workbook whose A1 leads to F8 of the sheet "Kế hoạch", in the words of the add-in. */
function linked(format = "General"): WorkbookFile {
  const workbook = newWorkbook();
  const body = `const gid = ss.insertSheet("Kế hoạch", 1).getSheetId();
    ss.getSheets()[0].getRange("A1").setNumberFormat(args[0]).setValue('=HYPERLINK("#gid=' + gid + '&range=F8";"F8")')`;
  script(body, { workbook }, format);
  workbook.active = workbook.sheets[0]!;
  return workbook;
}

fact("documented", "support.google.com 3093313, link_label", "a link shows its label, and that is its value", () => {
  const body =
    'const cell = sheet.getRange("A1"); return [cell.getDisplayValues(), cell.getValues(), sheet.getLastRow()]';
  expect(script(body, { workbook: linked() })).toEqual([[["F8"]], [["F8"]], 1]);
});

fact(
  "recorded",
  "SheetJS/sheetjs#2791: Google opens a link of an .xlsx as this formula, with its display as label",
  "a link to a cell stands in the file as a link inside the workbook, and survives",
  async () => {
    const workbook = linked();
    const tag = `<hyperlink ref="A1" location="'Kế hoạch'!F8" display="F8"/>`;
    expect(await tags(workbook)).toEqual([tag]);
    const again = await reopened(workbook);
    expect(await tags(again)).toEqual([tag]);
    expect(script('return sheet.getRange("A1").getValues()', { workbook: again })).toEqual([["F8"]]);
  },
);

fact("assumed", "#gid names the sheet itself", "a link follows its sheet's new name, quotes and all", async () => {
  const workbook = await reopened(linked());
  script(`ss.getSheetByName("Kế hoạch").setName("Năm 24's & 25")`, { workbook });
  expect(await tags(workbook)).toEqual([`<hyperlink ref="A1" location="'Năm 24''s &amp; 25'!F8" display="F8"/>`]);
  expect(await tags(await reopened(workbook))).toHaveLength(1);
});

fact(
  "recorded",
  "semantics.md, Locale: ',' is never corrected",
  "a comma between the arguments spoils the link",
  () => {
    const body = `const value = '=HYPERLINK("#gid=' + sheet.getSheetId() + '&range=F8","F8")';
    return sheet.getRange("A1").setValue(value).getDisplayValues()`;
    expect(script(body)).toEqual([["#NAME?"]]);
  },
);

fact("assumed", "facts.md, Number format", "General takes the plain-text format away before a link is written", () => {
  const workbook = newWorkbook();
  script('sheet.getRange("A1:A2").setNumberFormat("@").setNumberFormat("General").setValues([["1,5"], ["0012"]])', {
    workbook,
  });
  expect(script('return sheet.getRange("A1:A2").getValues()', { workbook })).toEqual([[1.5], [12]]);
});

fact("assumed", "a formula is the cell's content", "what is written over a link takes link and look away", async () => {
  for (const change of ['.setValue("chữ")', '.setValue("")', ".clearContent()"]) {
    const workbook = await reopened(linked());
    const cell = workbook.sheets[0]!.worksheet.getCell("A1");
    expect(cell.font).toMatchObject({ underline: true, color: { argb: "FF1155CC" } });
    script(`sheet.getRange("A1")${change}`, { workbook });
    expect(await tags(workbook)).toEqual([]);
    expect([cell.font.underline, cell.font.color]).toEqual([undefined, undefined]);
  }
  const workbook = linked();
  script('sheet.getRange("A2:B2").setValues([["x", "y"]])', { workbook });
  expect(await tags(workbook)).toHaveLength(1);
});

fact(
  "assumed",
  "the stand-in's own promise",
  "links that staff made inside the workbook are kept beside web addresses and dropdowns",
  async () => {
    const source = newWorkbook();
    script('sheet.getRange("A1:B2").setValues([["x", "y"], ["z", "t"]])', { workbook: source });
    script(
      'sheet.getRange("A9").setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(["a"]).build())',
      {
        workbook: source,
      },
    );
    source.sheets[0]!.worksheet.getCell("C1").value = { text: "web", hyperlink: "https://example.com/" };
    const own = [
      '<hyperlink ref="A1:A2" location="Thang_9" tooltip="về &quot;tháng&quot;"/>',
      `<hyperlink ref="B1" location="'Trang tính1'!A1:B2" display="y"/>`,
    ];
    const path = await changedFile((zip) => {
      const sheet = zip.file("xl/worksheets/sheet1.xml")!.asText();
      zip.file("xl/worksheets/sheet1.xml", sheet.replace("</hyperlinks>", `${own.join("")}</hyperlinks>`));
    }, source);
    const opened = await openWorkbook(path);
    expect(await tags(opened)).toEqual(['<hyperlink ref="C1" r:id="rId1"/>', ...own]);
    script('sheet.getRange("A2").setValue("mới")', { workbook: opened });
    expect(await tags(opened)).toEqual(['<hyperlink ref="C1" r:id="rId1"/>', own[0]!.replace("A1:A2", "A1"), own[1]]);
  },
);

fact("assumed", "the stand-in's own promise", "any other HYPERLINK names itself", () => {
  for (const formula of [
    '=HYPERLINK("https://example.com";"x")',
    '=HYPERLINK("#gid=1&range=F8")',
    '=HYPERLINK("#gid=77&range=F8";"F8")',
    '=hyperlink(A1;"x")',
  ])
    expect(() => script("sheet.getRange('A1').setValue(args[0])", {}, formula)).toThrow(
      `${formula} is not stood in for`,
    );
});
