import { readFileSync } from "node:fs";
import PizZip from "pizzip";
import { partText, sheetParts } from "../../src/host/workbook/workbook-parts.ts";
import { attributesOf } from "../../src/host/workbook/xml-text.ts";
import { sampleSchool, type School } from "./school.ts";

// Column "Ô" of Kiểm tra leads to the cell it names.

/** What the saved file says of the links of Kiểm tra: cell → place. */
async function linksOf(school: School): Promise<Map<string, string>> {
  await school.reopen();
  const zip = new PizZip(readFileSync(school.file));
  const path = sheetParts(zip).get("Kiểm tra") ?? "";
  expect(partText(zip, path.replace("worksheets/", "worksheets/_rels/") + ".rels")).not.toContain("hyperlink");
  return new Map(
    [...partText(zip, path).matchAll(/<hyperlink\s[^>]*>/g)].map(([tag]) => {
      const { ref = "", location = "", ...rest } = attributesOf(tag);
      expect(Object.keys(rest)).toEqual(["display"]);
      return [ref, location];
    }),
  );
}

/** The lines of Kiểm tra by their headings: cell of column Ô → "'Trang'!Ô", as text. */
async function linesOf(school: School): Promise<Map<string, string>> {
  const cells = await school.cells();
  const columnOf = (heading: string): string =>
    [..."ABCDEFGH"].find((letter) => cells.get(`Kiểm tra!${letter}3`) === JSON.stringify(heading)) ?? "?";
  const [page, name] = [columnOf("Trang"), columnOf("Ô")];
  const text = (place: string): string => JSON.parse(cells.get(`Kiểm tra!${place}`) ?? '""') as string;
  const rows = Array.from({ length: 200 }, (_, index) => 4 + index).filter((row) => text(`${name}${row}`) !== "");
  return new Map(rows.map((row) => [`${name}${row}`, `'${text(`${page}${row}`)}'!${text(`${name}${row}`)}`]));
}

async function faultySchool(): Promise<School> {
  const school = await sampleSchool();
  return school.type({
    "Kế hoạch!F6": "Tháng 13/2024",
    "Kế hoạch!C6": "Đạt mức 9",
    "Thông tin!B11": "Ngày 45",
  });
}

test("each finding that has a cell leads to it, and its text stays the name of the cell", async () => {
  const school = await faultySchool();
  const found = school.findings().filter(({ cell }) => cell !== "");
  const links = await linksOf(school);
  expect([...links.values()]).toEqual(found.map(({ sheet, cell }) => `'${sheet}'!${cell}`));
  expect([...links.values()]).toEqual(expect.arrayContaining(["'Kế hoạch'!F6", "'Kế hoạch'!C6", "'Thông tin'!B11"]));
  expect(links).toEqual(await linesOf(school));
});

test("the links go with the column when staff moved it", async () => {
  const school = await faultySchool();
  await school.edit((book) => {
    const headings = [
      "Ghi chú riêng",
      "Điều nhận thấy",
      "Mã",
      "Cách xử lý",
      "Trang",
      "Việc cần làm",
      "Ô",
      "Cột hoặc mục",
    ];
    const sheet = book.getWorksheet("Kiểm tra")!;
    headings.forEach((heading, index) => (sheet.getCell(3, 1 + index).value = heading));
  });
  school.check();
  const links = await linksOf(school);
  expect([...links.keys()].every((cell) => cell.startsWith("G"))).toBe(true);
  expect([...links.values()]).toContain("'Kế hoạch'!F6");
  expect(links).toEqual(await linesOf(school));
});

test("without the column Ô there is no link; the check makes the column again, and the next one its links", async () => {
  const school = await faultySchool();
  await school.edit((book) => (book.getWorksheet("Kiểm tra")!.getCell("C3").value = "Cột của trường"));
  await school.type({ "Kiểm tra!C5": "=của trường" });
  expect(school.check()).toMatchObject({ ok: true });
  expect((await school.cells()).get("Kiểm tra!C5")).toBe('"=của trường"');
  expect(await linksOf(school)).toEqual(new Map());
  school.check();
  const links = await linksOf(school);
  expect([...links.keys()].every((cell) => cell.startsWith("H"))).toBe(true);
  expect([...links.values()]).toContain("'Kế hoạch'!F6");
});

test("a later check with fewer findings leaves no link behind, in the file as Excel would give it back", async () => {
  const school = await faultySchool();
  school.check();
  const before = await linksOf(school);
  await school.reopen((zip) => {
    const texts = partText(zip, "xl/sharedStrings.xml");
    const mended = texts.replace("Tháng 13/2024", "Tháng 12/2024").replace("Ngày 45", "10/9/2024");
    expect(mended).not.toBe(texts);
    zip.file("xl/sharedStrings.xml", mended);
  });
  expect(await linksOf(school)).toEqual(before);
  school.again().check();
  const after = await linksOf(school);
  expect(after.size).toBeLessThan(before.size);
  expect([...after.values()]).not.toContain("'Kế hoạch'!F6");
  expect(after).toEqual(await linesOf(school));
});

test("nothing but these cells is a formula", async () => {
  const school = await faultySchool();
  await school.type({ "Kế hoạch!F6": '=HYPERLINK("#gid=1&range=A1";"x")', "Kế hoạch!C6": "=1+1" });
  school.check();
  const cells = await school.cells();
  expect([...cells].filter(([, value]) => value.includes('"formula"'))).toEqual([]);
  expect(await linksOf(school)).toEqual(await linesOf(school));
});
