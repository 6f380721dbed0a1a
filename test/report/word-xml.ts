import PizZip from "pizzip";
import type { Trouble } from "../../src/core/words/trouble.ts";
import { mergeReport } from "../../src/core/report/merge.ts";
import { templateBase64 } from "./report-of.ts";
import { seedPlan } from "./seed-plan-value.ts";

export const body = "word/document.xml";
export const types = "[Content_Types].xml";

type Edit = (xml: string) => string;

/** The built-in template with several parts changed or added, as base64. */
export async function templateOf(edits: { readonly [part: string]: Edit }): Promise<string> {
  const zip = new PizZip(await templateBase64, { base64: true });
  for (const part of Object.keys(edits)) {
    const before = zip.file(part)?.asText();
    const after = edits[part]?.(before ?? "") ?? "";
    if (after === before) throw new Error(`the edit of ${part} changed nothing`);
    zip.file(part, after);
  }
  return zip.generate({ type: "base64" });
}

export const atStart =
  (...blocks: readonly string[]): Edit =>
  (xml) =>
    xml.replace(/<w:(body|hdr|ftr|footnotes|endnotes)(\s[^>]*)?>/, (root) => root + blocks.join(""));

export const run = (text: string, format = ""): string =>
  `<w:r><w:rPr>${format}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
export const holding = (...inside: readonly string[]): string => `<w:p><w:pPr/>${inside.join("")}</w:p>`;
export const paragraph = (text: string): string => holding(run(text));

export const table = (...rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((blocks) => `<w:tc>${blocks}</w:tc>`).join("")}</w:tr>`).join("")}</w:tbl>`;

/** As Word writes it: the box, and a second copy for its older versions. */
export const textBox = (blocks: string): string =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${blocks}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${blocks}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

/** What a template is told; each sentence is held to the rules of wording. */
export function troublesOf(template: string): readonly Trouble[] {
  const result = mergeReport(seedPlan, template, { draft: false });
  if (result.ok) return [];
  for (const { problem, remedy } of result.troubles) {
    expect(Math.max(problem.length, remedy.length)).toBeLessThanOrEqual(120);
    expect(`${problem} ${remedy}`).not.toMatch(/không hợp lệ|vui lòng|xin lỗi|lỗi hệ thống|undefined|NaN|  /);
    expect(`${problem} ${remedy}`).toBe(`${problem} ${remedy}`.normalize("NFC"));
  }
  return result.troubles;
}

/** "MAU-02 Mẫu có thẻ …" */
export const told = (template: string): string[] =>
  troublesOf(template).map(({ code, problem }) => `${code} ${problem}`);

export const codesOf = (template: string): string[] => troublesOf(template).map(({ code }) => code);
