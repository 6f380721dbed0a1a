import type { FormId } from "../words/fields.ts";

/** The built-in templates: one for the plan in each form, one for the periodic report of any. */
export type TemplateId = FormId | "periodic";
