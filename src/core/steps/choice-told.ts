import { planForms } from "../forms/index.ts";
import { proposedFor } from "../plan/choice.ts";
import type { Information } from "../plan/draft.ts";
import { planDayOf } from "../plan/plan-day.ts";
import { catalogues } from "../standards/index.ts";
import type { WireChoice } from "../wire-panel.ts";
import type { Day } from "../words/day.ts";
import { schoolYearOn } from "../words/school-year.ts";

/** What may be chosen, what the workbook names now, and what is proposed. @param information undefined before there is any. */
export function choiceTold(information: Information | undefined, today: Day): WireChoice {
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
    proposed: { catalogue: catalogue.id, form: form.id, why },
  };
}
