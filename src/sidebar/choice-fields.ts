import type { WireChoice } from "../core/wire-panel.ts";
import { list, make } from "./element.ts";
import { redraw } from "./redraw.ts";

/** Ids of a catalogue and of a form. */
export interface Chosen {
  readonly catalogue: string;
  readonly form: string;
}

/** Which catalogue and form the plan is to follow, with what is to be known of those that stand there. */
export interface ChoiceFields {
  readonly nodes: readonly HTMLElement[];
  /** Offers what may be chosen; what staff have chosen themselves stays. */
  show(choice: WireChoice): void;
  chosen(): Chosen;
}

export function choiceFields(name: string, changed: () => void): ChoiceFields {
  const remarks = make("div", { id: `${name}-remarks`, class: "remarks" });
  const catalogue = field(`${name}-catalogue`, "Bộ tiêu chuẩn", remarks.id);
  const form = field(`${name}-form`, "Mẫu kế hoạch", remarks.id);
  let offered: WireChoice | undefined;
  const chosen = (): Chosen => ({ catalogue: catalogue.select.value, form: form.select.value });
  const remark = (): void => {
    if (offered) redraw(remarks, ...list(remarksOf(offered, chosen())));
  };
  for (const { select } of [catalogue, form]) {
    select.addEventListener("change", () => {
      select.dataset["byHand"] = "";
      // each catalogue has its own form: the other one is chosen after it, if at all
      const own = offered?.catalogues.find(({ id }) => id === catalogue.select.value)?.form;
      if (select === catalogue.select && own !== undefined) {
        form.select.value = own;
        form.select.dataset["byHand"] = "";
      }
      remark();
      changed();
    });
  }
  return {
    nodes: [catalogue.label, catalogue.select, form.label, form.select, remarks],
    show(choice) {
      offered = choice;
      offer(catalogue.select, choice.catalogues.map(schoolsToo), choice.proposed.catalogue);
      offer(form.select, choice.forms, choice.proposed.form);
      remark();
    },
    chosen,
  };
}

function field(id: string, words: string, describedBy: string) {
  const select = make("select", { id, "data-key": id, "aria-describedby": describedBy });
  return { label: make("label", { for: id }, words), select };
}

interface Option {
  readonly id: string;
  readonly name: string;
}

function schoolsToo({ id, name, schools }: WireChoice["catalogues"][number]): Option {
  return { id, name: `${name} — ${schools}` };
}

function offer(select: HTMLSelectElement, options: readonly Option[], proposed: string): void {
  const byHand = select.dataset["byHand"] === "" && options.some(({ id }) => id === select.value);
  const value = byHand ? select.value : proposed;
  // a list that is open just now would close
  if (options.map(({ name }) => name).join() !== [...select.options].map(({ text }) => text).join())
    select.replaceChildren(...options.map(({ id, name }) => make("option", { value: id }, name)));
  select.value = value;
}

/** What users are told of a catalogue and a form wherever they meet them: that a text was not compared, above all. */
export function remarksOf({ catalogues, forms }: WireChoice, { catalogue, form }: Chosen): string[] {
  const one = catalogues.find(({ id }) => id === catalogue);
  const of = one ? [`${one.name}, cho ${one.schools}${one.remark === "" ? "." : `: ${one.remark}`}`] : [];
  const printed = forms.find(({ id }) => id === form)?.remark ?? "";
  return [...of, ...(printed === "" ? [] : [printed])];
}

/** "Thông tư 18/2018/TT-BGDĐT, Mẫu 9 cột" */
export function namesOf({ catalogues, forms }: WireChoice, { catalogue, form }: Chosen): string {
  const names = [catalogues.find(({ id }) => id === catalogue)?.name, forms.find(({ id }) => id === form)?.name];
  return names.filter((name) => name !== undefined).join(", ");
}
