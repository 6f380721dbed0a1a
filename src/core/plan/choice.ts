import { formById } from "../forms/index.ts";
import type { PlanForm } from "../forms/form.ts";
import { readSchoolLevels } from "../reading/content/school-levels.ts";
import type { Catalogue } from "../standards/catalogue.ts";
import { proposedCatalogue } from "../standards/proposed-catalogue.ts";
import { showDay, type Day } from "../words/day.ts";

/** The catalogue and form that fit a school and the day of its plan, and why. */
export interface Proposed {
  readonly catalogue: Catalogue;
  readonly form: PlanForm;
  readonly why: string;
}

/** @param school its name as typed; "" when nobody has typed it yet. */
export function proposedFor(school: string, day: Day): Proposed {
  const { levels, certain } = readSchoolLevels(school);
  const catalogue = proposedCatalogue(levels, day);
  const form = formById(catalogue.form);
  const unsure = certain ? "" : " Chưa biết chắc cấp học của trường: xem lại trước khi chọn.";
  return {
    catalogue,
    form,
    why: `Kế hoạch lập ngày ${showDay(day)} của ${catalogue.schools}: theo ${catalogue.name}, ${form.name}.${unsure}`,
  };
}
