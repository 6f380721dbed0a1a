import type { PlanForm } from "../forms/form.ts";
import { formById } from "../forms/index.ts";
import { proposedFor } from "../plan/choice.ts";
import type { Setting } from "../sheets/build.ts";
import type { Catalogue } from "../standards/catalogue.ts";
import { catalogues } from "../standards/index.ts";
import type { Day } from "../words/day.ts";
import type { FormId } from "../words/fields.ts";
import { readSchoolYear, schoolYearOn, showSchoolYear, type SchoolYear } from "../words/school-year.ts";
import type { Trouble } from "../words/trouble.ts";
import type { FoundTable } from "./find-table.ts";
import type { SectionReader } from "./sections.ts";
import { noPlan, twoForms } from "./troubles.ts";

/** What was asked for, in place of what the paper tells. */
export interface Asked {
  readonly form?: PlanForm;
  readonly catalogue?: Catalogue;
  readonly schoolYear?: SchoolYear;
}

export interface Choice {
  readonly setting: Setting;
  /** What was inferred, in sentences. */
  readonly inferred: readonly string[];
}

/** The form, catalogue and school year of a paper, and why; or why it is no plan. */
export function choose(sections: SectionReader, asked: Asked, today: Day): Choice | Trouble {
  const plans = sections.tables.filter(({ found }) => found.kind === "plan");
  const forms = [...new Set(plans.map(({ found }) => formOfTable(found)))];
  const hasParts = sections.narrative.length + sections.papers.length + sections.organisation.count("role") > 0;
  if (plans.length === 0 && !(sections.isNamed && hasParts)) return noPlan;
  if (forms.length > 1 && !asked.form) return twoForms;
  const inferred: string[] = [];
  const named = readSchoolYear(sections.told.schoolYear ?? "");
  const schoolYear = asked.schoolYear ?? named ?? schoolYearOn(today);
  if (asked.schoolYear === undefined) {
    inferred.push(
      named === undefined
        ? `Chưa thấy năm học ở tên kế hoạch; tạm ghi ${showSchoolYear(schoolYear)} theo ngày hôm nay, cần xem lại.`
        : `Năm học ${showSchoolYear(schoolYear)}: lấy từ tên kế hoạch.`,
    );
  }
  const proposed = proposedFor(sections.told.school ?? "", `${schoolYear}-09-01`);
  const [first] = forms;
  const tableForm = first === undefined ? undefined : formById(first);
  const cited = citedCatalogue(sections, asked.form ?? tableForm, proposed.catalogue);
  const catalogue = asked.catalogue ?? cited ?? proposed.catalogue;
  if (!asked.catalogue) {
    inferred.push(
      cited
        ? `Bộ tiêu chuẩn ${cited.name}: vì thông tư này có trong căn cứ của tệp.`
        : `Bộ tiêu chuẩn ${catalogue.name}: tệp không nêu thông tư nào đã biết, lấy theo tên trường và năm học, cần xem lại.`,
    );
  }
  const form = asked.form ?? tableForm ?? formById(catalogue.form);
  if (!asked.form) {
    inferred.push(
      tableForm
        ? `${form.name}: nhận ra theo các cột của bảng kế hoạch.`
        : `${form.name}: tệp không có bảng kế hoạch, lấy theo bộ tiêu chuẩn.`,
    );
  }
  return { setting: { schoolYear, catalogue, form }, inferred };
}

/** Shared columns tell nothing: those that only one of the forms has do. */
export function formOfTable({ sources }: FoundTable): FormId {
  const has = (...fields: string[]): number =>
    sources.filter(({ field }) => field !== undefined && fields.includes(field)).length;
  return has("content", "measure", "evidence", "progress") > has("criterion", "budget") ? "bieu-2" : "mau-9-cot";
}

function citedCatalogue(
  { papers }: SectionReader,
  form: PlanForm | undefined,
  proposed: Catalogue,
): Catalogue | undefined {
  const cited = catalogues.filter(({ paper: { number, sign } }) => {
    const year = /(\d{4})/.exec(sign)?.[1] ?? "";
    const digits = number.split("/")[0] ?? number;
    const pattern = new RegExp(`(?<!\\d)0?${digits}/${number.split("/")[1] ?? year}`);
    return papers.some(({ paper }) => pattern.test(paper.replace(/\s*\/\s*/g, "/")));
  });
  const fitting = cited.filter((one) => form === undefined || one.form === form.id);
  const [first] = fitting.length > 0 ? fitting : cited;
  return [...fitting, ...cited].find(({ id }) => id === proposed.id) ?? first;
}
