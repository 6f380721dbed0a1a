import type { WireProposed } from "../core/wire-proposal.ts";
import { button, make, paragraph, sentence } from "./element.ts";

export interface CriteriaList {
  readonly nodes: readonly HTMLElement[];
  /** How many can be ticked. */
  readonly open: number;
  /** The codes that staff ticked. */
  codes(): string[];
  /** Called at once, then whenever a tick changes. */
  onChange(tell: () => void): void;
}

/** Criteria to tick: those that hold the whole school back first; those of the plan already are only named. */
export function criteriaList(criteria: readonly WireProposed[], level: number): CriteriaList {
  const open = criteria.filter(({ planned }) => !planned);
  const rows = open.map((criterion) => ({ criterion, ...tickRow(criterion) }));
  const boxes = rows.map(({ box }) => box);
  const heard: (() => void)[] = [];
  const all = button("Chọn tất cả", "tick-all", () => {
    const tick = boxes.some(({ checked }) => !checked);
    for (const box of boxes) box.checked = tick;
    changed();
  });

  function changed(): void {
    all.textContent = boxes.every(({ checked }) => checked) ? "Bỏ chọn tất cả" : `Chọn tất cả (${boxes.length})`;
    for (const tell of heard) tell();
  }

  for (const box of boxes) box.addEventListener("change", changed);
  changed();
  const group = (title: string, first: boolean): HTMLElement[] => {
    const labels = rows.filter(({ criterion }) => criterion.first === first).map(({ label }) => label);
    return labels.length === 0 ? [] : [make("fieldset", { class: "criteria" }, make("legend", {}, title), ...labels)];
  };
  return {
    nodes: [
      ...(open.length > 1 ? [all] : []),
      ...group("Cần đạt mức 1 trước", true),
      ...group(`Để đạt mức ${level}`, false),
      ...plannedPart(criteria.filter(({ planned }) => planned)),
    ],
    open: open.length,
    codes: () => rows.filter(({ box }) => box.checked).map(({ criterion }) => criterion.code),
    onChange(tell) {
      heard.push(tell);
      tell();
    },
  };
}

/** Nothing is ticked unless staff tick it. */
function tickRow(criterion: WireProposed): { readonly box: HTMLInputElement; readonly label: HTMLElement } {
  const box = make("input", { type: "checkbox", "data-key": `tick-${criterion.code}` });
  return { box, label: make("label", { class: "choice" }, box, make("span", {}, ...described(criterion))) };
}

function described({ code, title, now, target }: WireProposed): Node[] {
  return [
    make("strong", {}, code, " ", ...sentence(title)),
    make(
      "span",
      { class: "change" },
      ...sentence(now),
      make("span", { "aria-hidden": "true" }, " → "),
      make("span", { class: "unseen" }, ", cần: "),
      ...sentence(target),
    ),
  ];
}

function plannedPart(planned: readonly WireProposed[]): HTMLElement[] {
  if (planned.length === 0) return [];
  const names = planned.map(({ code, title }) => make("li", {}, make("span", {}, `${code} `), ...sentence(title)));
  return [
    paragraph(`Đã có trong kế hoạch (${planned.length}):`, "small-title"),
    make("ul", { class: "lines" }, ...names),
  ];
}
