import PizZip from "pizzip";
import { builtInTemplate } from "../../build/template/main.ts";
import type { FormId } from "../../src/core/words/fields.ts";
import type { Plan } from "../../src/core/plan/plan.ts";
import { mergeReport } from "../../src/core/report/merge.ts";
import type { MergeResult } from "../../src/core/report/merge.ts";

const base64Of = (form: FormId): Promise<string> =>
  builtInTemplate(form).then((bytes) => Buffer.from(bytes).toString("base64"));

export const templateBase64 = base64Of("mau-9-cot");
export const bieu2Base64 = base64Of("bieu-2");

/** The report of a plan with the built-in template of its form; fails when the template does. */
export async function reportOf(plan: Plan, draft = false): Promise<{ bytes: Uint8Array; dropped: readonly string[] }> {
  const template = await (plan.form === "bieu-2" ? bieu2Base64 : templateBase64);
  return filled(mergeReport(plan, template, { draft }));
}

export function filled(result: MergeResult): { bytes: Uint8Array; dropped: readonly string[] } {
  if (!result.ok) throw new Error(result.troubles.map(({ code, problem }) => `${code} ${problem}`).join("\n"));
  return { bytes: Buffer.from(result.docx, "base64"), dropped: result.dropped };
}

/** The built-in template with one part's XML changed, as base64. */
export async function templateWith(edit: (xml: string) => string, part = "word/document.xml"): Promise<string> {
  const zip = new PizZip(await templateBase64, { base64: true });
  const before = zip.file(part)?.asText() ?? "";
  const after = edit(before);
  if (after === before) throw new Error("the edit changed nothing");
  zip.file(part, after);
  return zip.generate({ type: "base64" });
}
