import { formById } from "../forms/index.ts";
import type { PlanForm } from "../forms/form.ts";
import { proposedFor } from "../plan/choice.ts";
import type { Catalogue } from "../standards/catalogue.ts";
import { catalogues } from "../standards/index.ts";
import type { Day } from "../words/day.ts";
import type { FormId } from "../words/fields.ts";
import type { SchoolYear } from "../words/school-year.ts";
import type { Trouble } from "../words/trouble.ts";
import { bieu2SchoolYear } from "./bieu-2-plan.ts";
import { bieu2Fillings } from "./bieu-2-fillings.ts";
import { seedFillings } from "./seed-fillings.ts";
import { sampleSchoolYear } from "./seed-plan.ts";
import type { Fillings } from "./fillings.ts";

/** A whole plan to fill an empty workbook with. */
export interface Sample {
  readonly catalogue: Catalogue;
  readonly form: PlanForm;
  readonly schoolYear: SchoolYear;
  readonly fillings: Fillings;
}

const samples: readonly Sample[] = [
  sample("tt18-2018", "mau-9-cot", sampleSchoolYear, seedFillings),
  sample("tt57-2026-pho-thong", "bieu-2", bieu2SchoolYear, bieu2Fillings),
];

function sample(catalogueId: string, formId: FormId, schoolYear: SchoolYear, fillings: Fillings): Sample {
  const catalogue = catalogues.find(({ id }) => id === catalogueId);
  if (!catalogue) throw new Error(`no catalogue ${catalogueId}`);
  return { catalogue, form: formById(formId), schoolYear, fillings };
}

/** The sample for what is chosen, else the one of today's law; the catalogues without one are told. */
export function sampleFor(
  { catalogue, form }: { catalogue?: Catalogue; form?: PlanForm },
  today: Day,
): Sample | Trouble {
  const proposed = proposedFor("", today);
  const wanted = catalogue ?? (form ? samples.find((one) => one.form === form)?.catalogue : proposed.catalogue);
  const found = samples.find((one) => one.catalogue === wanted && (form === undefined || one.form === form));
  if (found) return found;
  return {
    code: "TRANG-16",
    problem: "Chưa có kế hoạch mẫu cho bộ tiêu chuẩn và mẫu kế hoạch đã chọn.",
    remedy: `Kế hoạch mẫu có cho: ${samples.map((one) => `${one.catalogue.name} với ${one.form.name} (${one.catalogue.id}, ${one.form.id})`).join("; ")}.`,
  };
}
