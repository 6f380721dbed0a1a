import { formById } from "../forms/index.ts";
import type { Plan } from "../plan/plan.ts";
import type { FormId } from "../words/fields.ts";
import type { Trouble } from "../words/trouble.ts";
import { cleanData } from "./clean.ts";
import { notADocument, templateFaults } from "./template/faults.ts";
import { sectionsOf } from "./index.ts";
import type { ReportOptions, Section } from "./section.ts";
import type { TagData, TagTree } from "./tags.ts";
import { readTemplate } from "./template/template.ts";
import { unprinted } from "./unprinted.ts";

export type MergeResult =
  /** `docx` is base64; `dropped` names the tags whose text held characters a document cannot hold. */
  | {
      readonly ok: true;
      readonly docx: string;
      readonly dropped: readonly string[];
      /** What is printed otherwise than it was typed, or not at all. */
      readonly remarks: readonly string[];
    }
  | { readonly ok: false; readonly troubles: readonly Trouble[] };

/** Fills a template (.docx as base64) of the plan's form with the plan; a template with faults is not filled at all. */
export function mergeReport(plan: Plan, template: string, options: ReportOptions): MergeResult {
  const merged = mergeDocument(sectionsOf(plan.form), plan, template, options);
  if (!merged.ok) return merged;
  const { remark } = formById(plan.form);
  return remark === "" ? merged : { ...merged, remarks: [remark, ...merged.remarks] };
}

/** The same for any document: its sections, what they are filled with, and a template of their tags. */
export function mergeDocument<Data>(
  sections: readonly Section<Data>[],
  value: Data,
  template: string,
  options: ReportOptions,
): MergeResult {
  const opened = readTemplate(template);
  if (opened === undefined) return { ok: false, troubles: [notADocument] };
  const troubles = templateFaults(opened, tagsOf(sections));
  if (troubles.length > 0) return { ok: false, troubles };
  const filled: TagData = Object.assign({}, ...sections.map((section) => section.fill(value, options)));
  const { data, dropped } = cleanData(filled);
  const needless = sections.flatMap((section) => section.needless ?? []);
  const remarks = [
    ...sections.flatMap((section) => section.remarks?.(value) ?? []),
    ...unprinted(data, opened, needless),
  ];
  return { ok: true, docx: opened.render(data), dropped, remarks };
}

/** All tags a template of the form may hold. */
export function reportTags(form: FormId): TagTree {
  return tagsOf(sectionsOf(form));
}

function tagsOf(sections: readonly { readonly tags: TagTree }[]): TagTree {
  return Object.assign({}, ...sections.map((section) => section.tags));
}
