import { sectionsOf } from "../report/body-sections.ts";
import { partXml, xmlParts } from "../report/docx-text.ts";
import { formattedParagraphs, type Formatting } from "../report/formatting.ts";
import { printedPages } from "../report/pages.ts";
import { below, numberAt, xmlTree } from "../report/xml-tree.ts";
import { readTemplate } from "../../src/core/report/template/template.ts";
import { allTags } from "../../src/core/report/tags.ts";
import { periodicSections } from "../../src/core/report/periodic/index.ts";
import { halfYear, halfYearBieu2 } from "./filled-seed.ts";
import { bieu2Setting, followedSample, reported } from "./followed-plan.ts";
import { bytesOf, periodicBase64 } from "./periodic-text.ts";

// The periodic report as Nghị định 30/2020/NĐ-CP, phụ lục I, wants it: measured on its XML, as the plan's own report is.

const nine = bytesOf(reported(followedSample(halfYear)));
const bieu2 = bytesOf(reported(followedSample(halfYearBieu2, bieu2Setting), { today: "2027-01-10" }));
const mm = (twips: number): number => (twips * 25.4) / 1440;

test.each([
  ["nine columns", nine],
  ["Biểu 2", bieu2],
])("%s: A4, upright but for part II; the decree's margins; Times New Roman, black", async (_form, document) => {
  const bytes = await document;
  const pages = sectionsOf(xmlTree(partXml(bytes, "word/document.xml"))).map(({ properties }) => properties);
  const sizes = pages.map((page) => ["w:w", "w:h"].map((side) => Math.round(mm(numberAt(page, "w:pgSz", side)))));
  expect(sizes).toEqual([
    [210, 297],
    [297, 210],
    [210, 297],
  ]);
  for (const page of pages) {
    const margins = ["w:top", "w:bottom", "w:left", "w:right"].map((side) => mm(numberAt(page, "w:pgMar", side)));
    const least = [20, 20, 30, 15];
    margins.forEach((margin, index) => {
      expect(margin).toBeGreaterThanOrEqual(least[index]! - 0.01);
      expect(margin).toBeLessThanOrEqual(least[index]! + 5);
    });
  }
  for (const { font, colour } of formattedParagraphs(bytes)) {
    expect([font, colour]).toEqual(["Times New Roman", "000000"]);
  }
});

test.each<[part: string, text: string | RegExp, expected: Partial<Record<keyof Formatting, unknown>>]>([
  ["Số, ký hiệu", "Số: ……/BC-THTHCSTĐ", { size: 13, bold: false, italic: false }],
  ["Địa danh, ngày", "Thạnh Đông, ngày …… tháng …… năm 2025", { size: 13, italic: true }],
  ["Tên loại", "BÁO CÁO", { size: 14, bold: true, alignment: "center" }],
  ["Trích yếu", "học kỳ I, năm học 2024-2025", { size: 14, bold: true, alignment: "center" }],
  ["Căn cứ", /^Căn cứ Kế hoạch số 12/, { size: 14, italic: true, alignment: "both" }],
  ["Body", /^Xét thời hạn/, { size: 14, bold: false, alignment: "both" }],
  ["Mục", "III. KINH PHÍ", { size: 14, bold: true, keepNext: true }],
  ["Khoản", "2. Kiến nghị", { size: 14, bold: true, keepNext: true }],
  ["Chức vụ", "HIỆU TRƯỞNG", { size: 14, bold: true, alignment: "center" }],
  ["Nơi nhận", "- Lưu: VT.", { size: 11 }],
])("%s", async (_part, text, expected) => {
  const found = formattedParagraphs(await nine).find((one) =>
    typeof text === "string" ? one.text === text : text.test(one.text),
  );
  expect(found).toMatchObject(expected);
});

test("running text is spaced and drawn in; “./.” closes it once, kept with the signature", async () => {
  const all = formattedParagraphs(await nine);
  const running = all.filter(({ style, text }) => ["DoanVan", "CanCu"].includes(style) && text !== "");
  expect(running.length).toBeGreaterThan(15);
  for (const { firstLine, before, after } of running) {
    expect(mm(firstLine).toFixed(1)).toBe("12.7");
    expect(before + after).toBeGreaterThanOrEqual(120);
  }
  const ends = all.filter(({ text }) => text.includes("./."));
  expect(ends.map(({ keepNext }) => keepNext)).toEqual([true]);
});

test("pages but the first are numbered; nothing that a conversion to Google Docs loses", async () => {
  const bytes = await nine;
  const headers = xmlParts(bytes).filter((part) => /word\/header\d+\.xml$/.test(part));
  expect(headers.filter((part) => partXml(bytes, part).includes("PAGE"))).toHaveLength(3);
  for (const part of xmlParts(bytes).filter((name) => name.startsWith("word/"))) {
    const lost = /w:type="(?:pct|auto)"|<w:drawing|<w:pict|<v:|txbxContent|w:framePr|w:tblStyle\b/.exec(
      partXml(bytes, part),
    );
    expect([part, lost?.[0]]).toEqual([part, undefined]);
  }
});

test("each table repeats its headings and fills the width of its page", async () => {
  const tables = below(xmlTree(partXml(await bieu2, "word/document.xml")), "w:tbl").filter(
    (table) => below(table, "w:tblHeader").length > 0,
  );
  const widths = tables.map((table) =>
    below(below(table, "w:tblGrid")[0]!, "w:gridCol").reduce(
      (sum, { attributes }) => sum + Number(attributes["w:w"]),
      0,
    ),
  );
  expect(widths.map((width) => Math.round(mm(width)))).toEqual([252, 165, 165]);
});

test("the template holds every tag of its sections, and no other", async () => {
  const template = readTemplate(await periodicBase64)!;
  const held = new Set(template.tags.flat().map(({ name }) => name));
  held.delete("dòng");
  const declared = new Set(periodicSections.flatMap(({ tags }) => allTags(tags)));
  expect([...held].sort()).toEqual([...declared].sort());
});

test("printed: the headings of part II again on each of its pages, the signature not alone", async () => {
  const pages = printedPages(await bieu2);
  if (!pages) return;
  const table = pages.filter((lines) =>
    lines.some((one) => one.includes("Công việc/giải pháp") && one.includes("Minh chứng")),
  );
  expect(table.length).toBeGreaterThan(1);
  expect(pages.at(-1)!.some((one) => one.includes("./."))).toBe(true);
  pages.slice(1).forEach((lines, index) => expect(lines[0]?.trim()).toBe(String(index + 2)));
});
