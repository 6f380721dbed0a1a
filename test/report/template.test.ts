import { builtInTemplate } from "../../build/template/main.ts";
import { sectionsOf as partsOf } from "../../src/core/report/index.ts";
import { lineTag, tagName } from "../../src/core/report/tags.ts";
import type { TagTree } from "../../src/core/report/tags.ts";
import { readTemplate } from "../../src/core/report/template/template.ts";
import { sectionsOf } from "./body-sections.ts";
import { partXml, xmlParts } from "./docx-text.ts";
import { reportOf, templateBase64 } from "./report-of.ts";
import { seedPlan } from "./seed-plan-value.ts";
import { below, numberAt, xmlTree } from "./xml-tree.ts";
import type { Element } from "./xml-tree.ts";

const mm = (twips: number): number => (twips * 25.4) / 1440;

async function reportDocument(draft = false): Promise<Element> {
  return xmlTree(partXml((await reportOf(seedPlan, draft)).bytes, "word/document.xml"));
}

test("the same sources give the same bytes", async () => {
  expect(Buffer.compare(await builtInTemplate(), await builtInTemplate())).toBe(0);
});

describe("tags", () => {
  const namesOf = (tree: TagTree): string[] =>
    Object.keys(tree).flatMap((tag) => {
      const kind = tree[tag];
      return typeof kind === "object" ? [tag, ...namesOf(kind)] : [tag];
    });

  test("each tag of the template is filled by exactly one section, and each section's tags are in the template", async () => {
    const template = readTemplate(await templateBase64);
    const inTemplate = new Set(template?.tags.flat().map(({ name }) => name));
    inTemplate.delete(lineTag);
    const owners = new Map<string, string[]>();
    for (const section of partsOf("mau-9-cot")) {
      for (const tag of new Set(namesOf(section.tags))) owners.set(tag, [...(owners.get(tag) ?? []), section.name]);
    }
    expect([...owners.keys()].sort()).toEqual([...inTemplate].sort());
    expect([...owners].filter(([, by]) => by.length > 1)).toEqual([]);
  });

  test("a section's fill gives just the tags it declares", () => {
    for (const section of partsOf("mau-9-cot")) {
      expect(Object.keys(section.fill(seedPlan, { draft: true })).sort()).toEqual(Object.keys(section.tags).sort());
      for (const tag of namesOf(section.tags)) expect(tag).toBe(tagName(tag));
    }
  });
});

describe("pages", () => {
  test("A4: portrait, landscape, portrait, with the decree's margins", async () => {
    const pages = sectionsOf(await reportDocument()).map(({ properties }) => ({
      size: [numberAt(properties, "w:pgSz", "w:w"), numberAt(properties, "w:pgSz", "w:h")],
      turned: below(properties, "w:pgSz")[0]?.attributes["w:orient"],
      margins: ["w:top", "w:bottom", "w:left", "w:right"].map((side) =>
        Math.round(mm(numberAt(properties, "w:pgMar", side))),
      ),
    }));
    const upright = { size: [11906, 16838], turned: "portrait", margins: [20, 20, 30, 15] };
    const across = { size: [16838, 11906], turned: "landscape", margins: [20, 20, 30, 15] };
    expect(pages).toEqual([upright, across, upright]);
  });

  test("no margin is less than the decree's", async () => {
    for (const { properties } of sectionsOf(await reportDocument())) {
      const least = [20, 20, 30, 15];
      ["w:top", "w:bottom", "w:left", "w:right"].forEach((side, index) =>
        expect(mm(numberAt(properties, "w:pgMar", side))).toBeGreaterThan((least[index] ?? 0) - 0.01),
      );
    }
  });

  test("the page number stands in every header but that of page one", async () => {
    const { bytes } = await reportOf(seedPlan);
    const relations = below(xmlTree(partXml(bytes, "word/_rels/document.xml.rels")), "Relationship");
    const found = sectionsOf(await reportDocument()).map(({ properties }) => ({
      titlePage: below(properties, "w:titlePg").length,
      headers: below(properties, "w:headerReference").map(({ attributes }) => {
        const target = relations.find((relation) => relation.attributes["Id"] === attributes["r:id"])?.attributes[
          "Target"
        ];
        const xml = partXml(bytes, `word/${target}`);
        return `${attributes["w:type"]} ${/<w:instrText[^>]*>\s*PAGE\s*</.test(xml) ? "PAGE" : "–"}`;
      }),
    }));
    expect(found).toEqual([
      { titlePage: 1, headers: ["default PAGE", "first –"] },
      { titlePage: 0, headers: ["default PAGE"] },
      { titlePage: 0, headers: ["default PAGE"] },
    ]);
  });

  test("each section ends with a plain low paragraph", async () => {
    const ends = sectionsOf(await reportDocument()).map(({ last }) => ({
      name: last?.name,
      runs: last === undefined ? -1 : below(last, "w:r").length,
      line: last === undefined ? -1 : numberAt(last, "w:spacing", "w:line"),
    }));
    expect(ends).toEqual(Array(3).fill({ name: "w:p", runs: 0, line: 20 }));
  });
});

describe("tables", () => {
  test("absolute widths that add up; the framed and the measured fill the text's width", async () => {
    const counted = sectionsOf(await reportDocument()).map(({ properties, tables }) => {
      const size = numberAt(properties, "w:pgSz", "w:w");
      const text = size - numberAt(properties, "w:pgMar", "w:left") - numberAt(properties, "w:pgMar", "w:right");
      for (const table of tables) {
        const sum = (elements: Element[]) => elements.reduce((all, one) => all + Number(one.attributes["w:w"]), 0);
        expect(below(table, "w:tblW")[0]?.attributes).toEqual({ "w:type": "dxa", "w:w": String(text) });
        expect(below(table, "w:tblLayout")[0]?.attributes["w:type"]).toBe("fixed");
        expect(sum(below(table, "w:gridCol"))).toBe(text);
        for (const row of below(table, "w:tr")) expect(sum(below(row, "w:tcW"))).toBe(text);
        for (const width of below(table, "w:tcW")) expect(width.attributes["w:type"]).toBe("dxa");
      }
      return tables.length;
    });
    expect(counted).toEqual([1, 1, 1]);
  });

  test("one header row of nine cells is repeated; each cell of the plan's table has its own borders", async () => {
    const table = sectionsOf(await reportDocument())[1]?.tables[0];
    if (table === undefined) throw new Error("no table");
    const rows = below(table, "w:tr");
    expect(rows.map((row) => below(row, "w:tblHeader").length)).toEqual([1, ...Array<number>(9).fill(0)]);
    expect(rows.map((row) => below(row, "w:tc").length)).toEqual([9, 1, 2, 9, 2, 9, 2, 9, 2, 9]);
    for (const cell of below(table, "w:tc")) {
      const borders = below(cell, "w:tcBorders")[0]?.children.map(({ name, attributes }) => [
        name,
        attributes["w:val"],
      ]);
      expect(borders).toEqual(["w:top", "w:left", "w:bottom", "w:right"].map((side) => [side, "single"]));
    }
  });

  test("a long row may break over pages, a short one may not", async () => {
    const [band] = seedPlan.bands;
    const [standard] = band?.standards ?? [];
    const [row] = standard?.rows ?? [];
    if (standard === undefined || row === undefined) throw new Error("no row");
    const rows = [row, { ...row, action: "Bồi dưỡng giáo viên. ".repeat(150) }];
    const { bytes } = await reportOf({ ...seedPlan, bands: [{ standards: [{ ...standard, rows }] }] });
    const table = sectionsOf(xmlTree(partXml(bytes, "word/document.xml")))[1]?.tables[0];
    expect(table && below(table, "w:tr").map((one) => below(one, "w:cantSplit").length)).toEqual([1, 1, 1, 0]);
  });
});

describe("faces", () => {
  test("Times New Roman is named four times wherever a font is named", async () => {
    const { bytes } = await reportOf(seedPlan);
    const styles = xmlTree(partXml(bytes, "word/styles.xml"));
    const four = Object.fromEntries(
      ["w:ascii", "w:cs", "w:eastAsia", "w:hAnsi"].map((which) => [which, "Times New Roman"]),
    );
    const fonts = below(styles, "w:rFonts");
    expect(fonts.length).toBeGreaterThan(10);
    for (const { attributes } of fonts) expect(attributes).toEqual(four);
    expect(below(below(styles, "w:docDefaults")[0] ?? styles, "w:rFonts")).toHaveLength(1);
  });

  test("every heading is kept with what follows", async () => {
    const styles = below(xmlTree(partXml((await reportOf(seedPlan)).bytes, "word/styles.xml")), "w:style");
    for (const id of ["Heading1", "Heading2", "Heading3", "ONhom", "OTieuChuan"]) {
      const style = styles.find(({ attributes }) => attributes["w:styleId"] === id);
      expect(style && below(style, "w:keepNext").length).toBe(1);
    }
  });

  test("every part is well-formed XML and no mark of a tag is left", async () => {
    const { bytes } = await reportOf(seedPlan, true);
    for (const part of xmlParts(bytes)) {
      const xml = partXml(bytes, part);
      xmlTree(xml);
      expect(xml).not.toMatch(/[{}]/);
    }
  });
});
