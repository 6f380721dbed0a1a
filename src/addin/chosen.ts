import { planForms } from "../core/forms/index.ts";
import type { PlanForm } from "../core/forms/form.ts";
import type { Catalogue } from "../core/standards/catalogue.ts";
import { catalogues } from "../core/standards/index.ts";
import type { Trouble } from "../core/words/trouble.ts";

export interface Chosen {
  readonly catalogue?: Catalogue;
  readonly form?: PlanForm;
}

/** The catalogue and form of a request, by their ids; none where none is asked for. */
export function chosenOf(asked: { catalogue?: string | undefined; form?: string | undefined }): Chosen | Trouble {
  const catalogue = catalogues.find(({ id }) => id === asked.catalogue);
  if ((asked.catalogue ?? "") !== "" && !catalogue) return unknown("bộ tiêu chuẩn", asked.catalogue ?? "", catalogues);
  const form = planForms.find(({ id }) => id === asked.form);
  if ((asked.form ?? "") !== "" && !form) return unknown("mẫu kế hoạch", asked.form ?? "", planForms);
  return { ...(catalogue ? { catalogue } : {}), ...(form ? { form } : {}) };
}

function unknown(what: string, asked: string, known: readonly { id: string; name: string }[]): Trouble {
  return {
    code: "TRANG-15",
    problem: `Không có ${what} “${asked.slice(0, 40)}”.`,
    remedy: `Chọn một trong các mã: ${known.map(({ id, name }) => `${id} (${name})`).join(", ")}.`,
  };
}
