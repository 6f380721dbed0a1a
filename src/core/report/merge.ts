import type { Plan } from "../plan/plan.ts";
import type { Trouble } from "../words/trouble.ts";
import { cleanData } from "./clean.ts";
import { notADocument, templateFaults } from "./template/faults.ts";
import { sections } from "./index.ts";
import type { ReportOptions } from "./section.ts";
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

/** Fills a template (.docx as base64) with a plan; a template with faults is not filled at all. */
export function mergeReport(plan: Plan, template: string, options: ReportOptions): MergeResult {
  const opened = readTemplate(template);
  if (opened === undefined) return { ok: false, troubles: [notADocument] };
  const troubles = templateFaults(opened, reportTags());
  if (troubles.length > 0) return { ok: false, troubles };
  const filled: TagData = Object.assign({}, ...sections.map((section) => section.fill(plan, options)));
  const { data, dropped } = cleanData(filled);
  const remarks = sections.flatMap((section) => section.remarks?.(plan) ?? []);
  return { ok: true, docx: opened.render(data), dropped, remarks: [...remarks, ...unprinted(data, opened, needless)] };
}

const needless = sections.flatMap((section) => section.needless ?? []);

/** All tags a template may hold. */
export function reportTags(): TagTree {
  return Object.assign({}, ...sections.map((section) => section.tags));
}
