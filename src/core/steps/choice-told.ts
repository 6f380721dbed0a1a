import { planForms } from "../forms/index.ts";
import { proposedFor } from "../plan/choice.ts";
import type { Information } from "../plan/draft.ts";
import { planDayOf } from "../plan/plan-day.ts";
import type { PlanForm } from "../forms/form.ts";
import type { Catalogue } from "../standards/catalogue.ts";
import { catalogues } from "../standards/index.ts";
import type { WireChoice } from "../wire-panel.ts";
import type { Day } from "../words/day.ts";
import { schoolYearOn } from "../words/school-year.ts";

/** What Thông tin names while the sheets follow something else: that is what staff want. */
export interface Named {
  readonly catalogue?: Catalogue | undefined;
  readonly form?: PlanForm | undefined;
}

/** What may be chosen, what the workbook names now, and what is proposed. @param information undefined before there is any. */
export function choiceTold(information: Information | undefined, today: Day, named?: Named): WireChoice {
  const day = (information && planDayOf({ information })) ?? `${schoolYearOn(today)}-09-01`;
  const { catalogue, form, why } = proposedFor(information?.told.school?.text ?? "", day);
  return {
    catalogues: catalogues.map(({ id, name, schools, remark, form: usual }) => ({
      id,
      name,
      schools,
      remark,
      form: usual,
    })),
    forms: planForms.map(({ id, name, remark }) => ({ id, name, remark })),
    catalogue: information?.catalogue?.id ?? "",
    form: information?.form.id ?? "",
    proposed: named
      ? {
          catalogue: (named.catalogue ?? catalogue).id,
          form: (named.form ?? form).id,
          why: "Thông tin đã ghi bộ tiêu chuẩn, mẫu kế hoạch này; các trang khác chưa theo.",
        }
      : { catalogue: catalogue.id, form: form.id, why },
  };
}
