import { mergeReport } from "../../src/core/report/merge.ts";
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { sectionsOf } from "./body-sections.ts";
import { docxText, partXml } from "./docx-text.ts";
import { filled, templateBase64, templateWith } from "./report-of.ts";
import { seedPlan } from "./seed-plan-value.ts";
import { below, numberAt, xmlTree } from "./xml-tree.ts";

// A section's break may stand in a paragraph that vanishes with the mark of a loop: the pages before it must not turn.

const widths = (docx: Uint8Array): number[] =>
  sectionsOf(xmlTree(partXml(docx, "word/document.xml"))).map(({ properties }) =>
    numberAt(properties, "w:pgSz", "w:w"),
  );

const merged = (template: string): Uint8Array => filled(mergeReport(seedPlan, template, { draft: false })).bytes;

/** Moves the first section's break into the paragraph of a mark, as an editor does when the low paragraph is deleted. */
const into =
  (mark: string) =>
  (xml: string): string => {
    const low = /<w:p>(?:(?!<w:p[ >]).)*?(<w:sectPr.*?<\/w:sectPr>)(?:(?!<w:p[ >]).)*?<\/w:p>/s.exec(xml);
    if (!low) throw new Error("no section");
    const without = xml.replace(low[0], "");
    const at = without.lastIndexOf("<w:p>", without.indexOf(mark));
    const paragraph = without.slice(at, without.indexOf("</w:p>", at));
    return without.replace(paragraph, paragraph.replace("</w:pPr>", `${low[1] ?? ""}</w:pPr>`));
  };

test.each(["{/mục}", "{#mục}"])("in the paragraph of %s", async (mark) => {
  const docx = merged(await templateWith(into(mark)));
  expect(widths(docx)).toEqual([11906, 16838, 11906]);
  if (mark === "{/mục}") expect(docxText(docx)).toEqual(docxText(merged(await templateBase64)));
});

test("the template after LibreOffice has written it anew gives the same text on the same pages", async () => {
  const folder = mkdtempSync(join(tmpdir(), "template-"));
  writeFileSync(join(folder, "a.docx"), Buffer.from(await templateBase64, "base64"));
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  const words = [profile, "--headless", "--convert-to", "odt", "--outdir", folder, join(folder, "a.docx")];
  spawnSync("soffice", words);
  const back = [profile, "--headless", "--convert-to", "docx:MS Word 2007 XML", "--outdir", join(folder, "b")];
  spawnSync("soffice", [...back, join(folder, "a.odt")]);
  const path = join(folder, "b", "a.docx");
  if (!existsSync(path)) return console.log("Left out: a converted template, since LibreOffice is not installed.");
  const docx = merged(readFileSync(path).toString("base64"));
  expect(widths(docx).map((width) => Math.round(width / 100))).toEqual([119, 168, 119]);
  const text = (bytes: Uint8Array): string[] => docxText(bytes).filter((line) => line.trim() !== "");
  expect(text(docx)).toEqual(text(merged(await templateBase64)));
  const table = below(xmlTree(partXml(docx, "word/document.xml")), "w:tbl")[1];
  expect(table && below(table, "w:tblHeader").length).toBe(1);
});
