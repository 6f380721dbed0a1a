import { builtInTemplate } from "../../build/template/main.ts";
import { sectionsOf as partsOf } from "../../src/core/report/index.ts";
import { allTags, lineTag, tagName } from "../../src/core/report/tags.ts";
import { readTemplate } from "../../src/core/report/template/template.ts";
import { bieu2Plan } from "./bieu-2-plan-value.ts";
import { sectionsOf } from "./body-sections.ts";
import { docxText, partText, partXml, xmlParts } from "./docx-text.ts";
import { formattedParagraphs } from "./formatting.ts";
import { printedPages } from "./pages.ts";
import { bieu2Base64, reportOf } from "./report-of.ts";
import { below, numberAt, xmlTree } from "./xml-tree.ts";
import type { Element } from "./xml-tree.ts";

const parts = partsOf("bieu-2");

async function body(draft = false): Promise<Element> {
  return xmlTree(partXml((await reportOf(bieu2Plan, draft)).bytes, "word/document.xml"));
}

async function framedTables(): Promise<Element[]> {
  return below(await body(), "w:tbl").filter((table) => below(table, "w:tblHeader").length > 0);
}

test("the same sources give the same bytes", async () => {
  expect(Buffer.compare(await builtInTemplate("bieu-2"), await builtInTemplate("bieu-2"))).toBe(0);
});

test("each tag of the template is filled by exactly one section, and each section's tags are in the template", async () => {
  const inTemplate = new Set(readTemplate(await bieu2Base64)?.tags.flatMap((part) => part.map(({ name }) => name)));
  inTemplate.delete(lineTag);
  const owned = parts.flatMap(({ tags }) => [...new Set(allTags(tags))]);
  expect([...owned].sort()).toEqual([...inTemplate].sort());
  for (const part of parts) {
    expect(Object.keys(part.fill(bieu2Plan, { draft: true })).sort()).toEqual(Object.keys(part.tags).sort());
    for (const tag of allTags(part.tags)) expect(tag).toBe(tagName(tag));
  }
});

test("every page lies across, A4, with the decree's margins; page one has no number", async () => {
  const mm = (twips: number): number => Math.round((twips * 25.4) / 1440);
  const pages = sectionsOf(await body()).map(({ properties }) => ({
    size: [mm(numberAt(properties, "w:pgSz", "w:w")), mm(numberAt(properties, "w:pgSz", "w:h"))],
    turned: below(properties, "w:pgSz")[0]?.attributes["w:orient"],
    margins: ["w:top", "w:bottom", "w:left", "w:right"].map((side) => mm(numberAt(properties, "w:pgMar", side))),
    titlePage: below(properties, "w:titlePg").length,
  }));
  expect(pages).toEqual([{ size: [297, 210], turned: "landscape", margins: [20, 20, 30, 15], titlePage: 1 }]);
});

describe("tables", () => {
  test("IV, V, VI: the heading row is repeated, short rows do not break, widths are absolute and fill the page", async () => {
    const tables = await framedTables();
    expect(tables.map((table) => below(table, "w:tr").map((row) => below(row, "w:tc").length))).toEqual([
      [6, 6, 6],
      [10, 10, 10],
      [5, 5, 5],
    ]);
    for (const table of tables) {
      const rows = below(table, "w:tr");
      expect(rows.map((row) => below(row, "w:tblHeader").length)).toEqual([1, 0, 0]);
      expect(rows.map((row) => below(row, "w:cantSplit").length)).toEqual([1, 1, 1]);
      const sum = (elements: Element[]) => elements.reduce((all, one) => all + Number(one.attributes["w:w"]), 0);
      for (const row of rows) expect(sum(below(row, "w:tcW"))).toBe(14286);
      expect(below(table, "w:tblW")[0]?.attributes).toEqual({ "w:type": "dxa", "w:w": "14286" });
    }
  });

  test("no column is so narrow that a word of its heading would be cut", async () => {
    for (const table of await framedTables()) {
      const [first] = below(table, "w:tr");
      for (const cell of below(first!, "w:tc").slice(1)) expect(numberAt(cell, "w:tcW", "w:w")).toBeGreaterThan(1300);
    }
  });

  test("the ten columns are set in 11 pt, the other tables in 12 pt", async () => {
    const all = formattedParagraphs((await reportOf(bieu2Plan)).bytes);
    const size = (text: string) => all.find((one) => one.text === text)?.size;
    expect([size("Nội dung cải tiến"), size("Tỉ lệ lưu ban dưới 1%")]).toEqual([11, 11]);
    expect([size("Đánh giá hiện trạng"), size("Cuối năm học")]).toEqual([12, 12]);
  });
});

test("a draft is marked on each page, a report is not; no mark of a tag is left", async () => {
  const marks = async (draft: boolean): Promise<number> => {
    const { bytes } = await reportOf(bieu2Plan, draft);
    const headers = xmlParts(bytes).filter((part) => /word\/header\d\.xml$/.test(part));
    for (const part of xmlParts(bytes)) expect(partXml(bytes, part)).not.toMatch(/[{}]/);
    const lines = [...docxText(bytes), ...headers.flatMap((part) => partText(bytes, part))];
    return lines.filter((line) => line === "DỰ THẢO").length;
  };
  expect([await marks(true), await marks(false)]).toEqual([2, 0]);
});

test("printed by LibreOffice: the pages are numbered, and the ten headings stand on each page of a long table", async () => {
  const [band] = bieu2Plan.bands;
  const [standard] = band!.standards;
  const rows = Array.from({ length: 12 }, () => standard!.rows).flat();
  const long = { ...bieu2Plan, bands: [{ standards: [{ ...standard!, rows }] }] };
  const pages = printedPages((await reportOf(long)).bytes);
  if (pages === undefined) return;
  expect(pages.slice(1).map(([number = ""]) => number.trim())).toEqual(
    pages.slice(1).map((_page, at) => String(at + 2)),
  );
  const ofTable = pages.filter((page) => page.some((line) => line.includes("Tháng 11/2026")));
  expect(ofTable.length).toBeGreaterThan(3);
  for (const page of ofTable) expect(page.some((line) => line.includes("Mức độ"))).toBe(true);
  expect(pages[pages.length - 1]?.join("\n")).toMatch(/\.\/\.[\s\S]*HIỆU TRƯỞNG/);
});
