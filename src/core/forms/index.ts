import type { FormId } from "../words/fields.ts";
import { sameName } from "../words/text.ts";
import { bieu2 } from "./bieu-2.ts";
import type { PlanForm } from "./form.ts";
import { nineColumns } from "./nine-columns.ts";

/** Every form the product knows; one more is one file and one line. */
export const planForms: readonly PlanForm[] = [nineColumns, bieu2];

export function formById(id: FormId): PlanForm {
  const form = planForms.find((one) => one.id === id);
  if (!form) throw new Error(`no form ${id}`);
  return form;
}

/** The form by its name in Thông tin; undefined when it names none. */
export function formNamed(typed: string): PlanForm | undefined {
  return planForms.find(({ name }) => sameName(name) === sameName(typed));
}
