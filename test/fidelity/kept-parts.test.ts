import { Workbook } from "exceljs";
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import PizZip from "pizzip";
import { newWorkbook, openWorkbook, type WorkbookFile } from "../../src/host/workbook/workbook-file.ts";
import { changedFile } from "./changed-file.ts";
import { fact } from "./fact.ts";
import { freshFolder, reopened, script } from "./script.ts";

async function writtenZip(workbook: WorkbookFile): Promise<PizZip> {
  const path = join(freshFolder(), "written.xlsx");
  await workbook.save(path);
  return new PizZip(readFileSync(path));
}

fact("assumed", "parts that exceljs does not write (tried)", "what saving would lose is told by part", async () => {
  const path = await changedFile((zip) => {
    for (const part of ["charts/chart1.xml", "pivotTables/pivotTable1.xml", "vbaProject.bin", "slicers/slicer1.xml"])
      zip.file(`xl/${part}`, "<x/>");
    zip.file("xl/threadedComments/threadedComment1.xml", "<x/>");
    zip.file("xl/embeddings/oleObject1.bin", "x");
    const sheet = zip.file("xl/worksheets/sheet1.xml")!.asText();
    const rule =
      '<conditionalFormatting sqref="A1:A9"><cfRule type="duplicateValues" priority="1"/></conditionalFormatting>';
    zip.file("xl/worksheets/sheet1.xml", sheet.replace("<pageMargins", `${rule}<pageMargins`));
  });
  const workbook = await openWorkbook(path);
  expect(workbook.wouldLose).toEqual([
    "xl/charts/chart1.xml",
    "xl/embeddings/oleObject1.bin",
    "xl/pivotTables/pivotTable1.xml",
    "xl/slicers/slicer1.xml",
    "xl/threadedComments/threadedComment1.xml",
    "xl/vbaProject.bin",
    "xl/worksheets/sheet1.xml: some conditional formats",
  ]);
  expect((await writtenZip(workbook)).file("xl/worksheets/sheet1.xml")!.asText()).not.toContain(
    "conditionalFormatting",
  );
});

const pixel = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

fact("assumed", "parts that exceljs keeps (tried)", "pictures, comments and tables are kept and not told", async () => {
  const source = new Workbook();
  const sheet = source.addWorksheet("Trường");
  sheet.addImage(source.addImage({ base64: pixel, extension: "png" }), "B2:C3");
  sheet.getCell("A1").note = "ghi chú";
  sheet.addTable({ name: "Bang", ref: "E1", columns: [{ name: "Mức" }], rows: [["3"]] });
  const path = join(freshFolder(), "kept.xlsx");
  await source.xlsx.writeFile(path);
  const opened = await openWorkbook(path);
  expect(opened.wouldLose).toEqual([]);
  const again = (await reopened(opened)).sheets[0]!.worksheet;
  expect([again.getImages().length, again.getCell("A1").note, Object.keys(again.getTables()).length]).toEqual([
    1,
    { texts: [{ text: "ghi chú" }] },
    1,
  ]);
});

fact("assumed", "exceljs writes Calibri 11 otherwise", "the file's own default font stays", async () => {
  const font = '<font><sz val="13"/><name val="Times New Roman"/><family val="1"/></font>';
  const path = await changedFile((zip) => {
    const styles = zip.file("xl/styles.xml")!.asText();
    zip.file("xl/styles.xml", styles.replace(/<font>[\s\S]*?<\/font>/, font));
  });
  const opened = await openWorkbook(path);
  script('sheet.getRange("A1").setValue("đậm").setFontWeight("bold")', { workbook: opened });
  expect((await writtenZip(opened)).file("xl/styles.xml")!.asText()).toContain(font);
  expect(opened.sheets[0]!.worksheet.getCell("A1").font).toEqual({ name: "Times New Roman", size: 13, bold: true });
});

fact("assumed", "the stand-in's own promise", "defined names of every kind stay as they were", async () => {
  const names = [
    '<definedName name="_xlnm.Print_Titles" localSheetId="0">\'Trang tính1\'!$1:$2</definedName>',
    "<definedName name=\"cot\">'Trang tính1'!$A:$A</definedName>",
    '<definedName name="he_so">1.5</definedName>',
  ].join("");
  const path = await changedFile((zip) => {
    const book = zip.file("xl/workbook.xml")!.asText();
    zip.file("xl/workbook.xml", book.replace("</sheets>", `</sheets><definedNames>${names}</definedNames>`));
  });
  const opened = await openWorkbook(path);
  script('ss.insertSheet("Trước", 0); ss.getSheetByName("Trang tính1").setName("Nguồn")', { workbook: opened });
  const written = (await writtenZip(opened)).file("xl/workbook.xml")!.asText();
  const renamed = names.replaceAll("Trang tính1", "Nguồn").replace('localSheetId="0"', 'localSheetId="1"');
  expect(written).toContain(`<definedNames>${renamed}</definedNames>`);
});

fact(
  "assumed",
  "the stand-in's own promise",
  "saving leaves no other file behind and no forbidden letter in the XML",
  async () => {
    const workbook = newWorkbook();
    script(
      'sheet.getRange("A1:B1").setValues([["a\\u0001b", "c\\uFFFEd"]]); sheet.getRange("A2").setValue("\\u000Bx")',
      { workbook },
    );
    const folder = freshFolder();
    await workbook.save(join(folder, "Sổ.xlsx"));
    expect(readdirSync(folder)).toEqual(["Sổ.xlsx"]);
    const zip = new PizZip(readFileSync(join(folder, "Sổ.xlsx")));
    const xml = Object.keys(zip.files)
      .filter((name) => name.endsWith(".xml"))
      .map((name) => zip.file(name)!.asText());

    expect(xml.join("")).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/);
    await expect(workbook.save(join(folder, "none", "x.xlsx"))).rejects.toThrow("ENOENT");
  },
);

fact(
  "assumed",
  "Excel writes _xHHHH_ for control characters",
  "escapes in a file of Excel are read as the letters they mean",
  async () => {
    const source = newWorkbook();
    script('sheet.getRange("A1").setValue("CHO")', { workbook: source });
    const path = await changedFile((zip) => {
      zip.file(
        "xl/sharedStrings.xml",
        zip.file("xl/sharedStrings.xml")!.asText().replace("CHO", "a_x0007_b_x005F_x0007_c"),
      );
    }, source);
    expect(script("return sheet.getRange('A1').getValues()", { workbook: await openWorkbook(path) })).toEqual([
      ["a\u0007b_x0007_c"],
    ]);
  },
);

fact(
  "assumed",
  "openpyxl names parts so",
  "comments and tables of other programs are found under their names",
  async () => {
    const source = newWorkbook();
    const { worksheet } = source.sheets[0]!;
    worksheet.getCell("A1").value = "x";
    worksheet.getCell("A1").note = "ghi chú";
    worksheet.addTable({ name: "Bang", ref: "E1", columns: [{ name: "Mức" }], rows: [["3"]] });
    const path = await changedFile((zip) => {
      const move = (from: string, to: string): void => {
        zip.file(to, zip.file(from)!.asText());
        zip.remove(from);
      };
      move("xl/comments1.xml", "xl/comments/comment1.xml");
      move("xl/drawings/vmlDrawing1.vml", "xl/drawings/commentsDrawing1.vml");
      const rels = zip.file("xl/worksheets/_rels/sheet1.xml.rels")!.asText();
      const renamed = rels
        .replace("../comments1.xml", "/xl/comments/comment1.xml")
        .replace("../drawings/vmlDrawing1.vml", "/xl/drawings/commentsDrawing1.vml")
        .replace("../tables/", "/xl/tables/");
      zip.file("xl/worksheets/_rels/sheet1.xml.rels", renamed);
    }, source);
    const opened = await openWorkbook(path);
    expect(opened.wouldLose).toEqual([]);
    const again = (await reopened(opened)).sheets[0]!.worksheet;
    expect([again.getCell("A1").note, again.getTables().length]).toEqual(["ghi chú", 1]);
  },
);

fact(
  "recorded",
  "Sheets fits wrapped rows by itself",
  "rows of wrapped text are tall enough, a height set by hand stays",
  async () => {
    const workbook = newWorkbook();
    script(
      'const r = sheet.getRange("A1:A3"); r.setWrap(true); r.setValues([["ngắn"], ["dài ".repeat(60)], ["dài ".repeat(60)]])',
      {
        workbook,
      },
    );
    workbook.book.worksheets[0]!.getRow(3).height = 20;
    const path = await changedFile(() => undefined, workbook);
    const heights = (xml: string): (string | undefined)[] =>
      [...xml.matchAll(/<row [^>]*>/g)].map(([tag]) => /\bht="([\d.]+)"/.exec(tag)?.[1]);
    const xmlOf = (file: string): string => new PizZip(readFileSync(file)).file("xl/worksheets/sheet1.xml")!.asText();
    const first = heights(xmlOf(path));
    expect(first[0]).toBeUndefined();
    expect(Number(first[1])).toBeGreaterThan(100);
    expect(first[2]).toBe("20");
    const again = await openWorkbook(path);
    script('sheet.getRange("A2").setValue("ngắn")', { workbook: again });
    await again.save(path);
    expect(heights(xmlOf(path))).toEqual([undefined, undefined, "20"]);
  },
);

fact(
  "assumed",
  "ECMA-376 18.3.1.99: the order of a worksheet's parts",
  "dropdowns survive beside a data bar",
  async () => {
    const workbook = newWorkbook();
    script(
      'sheet.getRange("A1:A3").setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(["a", "b"]).build())',
      { workbook },
    );
    workbook.book.worksheets[0]!.addConditionalFormatting({
      ref: "B1:B3",
      rules: [
        {
          type: "dataBar",
          priority: 1,
          cfvo: [{ type: "min" }, { type: "max" }],
          color: { argb: "FF638EC6" },
        } as never,
      ],
    });
    const again = await reopened(workbook);
    expect(again.sheets[0]!.validations.rules).toHaveLength(1);
    const path = join(freshFolder(), "bar.xlsx");
    await again.save(path);
    const xml = new PizZip(readFileSync(path)).file("xl/worksheets/sheet1.xml")!.asText();
    expect(xml.indexOf("<dataValidations")).toBeGreaterThan(xml.lastIndexOf("</conditionalFormatting>"));
  },
);

fact("assumed", "what programs note about a file", "empty properties, labels and persons are no loss", async () => {
  const path = await changedFile((zip) => {
    zip.file("docProps/custom.xml", '<Properties xmlns="x"/>');
    zip.file("docMetadata/LabelInfo.xml", "<x/>");
    zip.file("customXml/item1.xml", "<x/>");
    zip.file("xl/persons/person.xml", "<x/>");
  });
  expect((await openWorkbook(path)).wouldLose).toEqual([]);
});

fact("assumed", "a folder of one's own", "a link stays a link and a file keeps its mode", async () => {
  const folder = freshFolder();
  const [real, link] = [join(folder, "that.xlsx"), join(folder, "link.xlsx")];
  await newWorkbook().save(real);
  chmodSync(real, 0o640);
  symlinkSync(real, link);
  const workbook = await openWorkbook(link);
  script('sheet.getRange("A1").setValue("mới")', { workbook });
  await workbook.save(link);
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(statSync(real).mode & 0o777).toBe(0o640);
  expect(script("return sheet.getLastRow()", { workbook: await openWorkbook(real) })).toBe(1);
});
