import type { WireFinding } from "../core/wire.ts";
import { make } from "./element.ts";

export type Severity = WireFinding["severity"];

/** What to do first stands first. */
export const severities: Readonly<Record<Severity, { readonly sign: string; readonly word: string }>> = {
  must: { sign: "✖", word: "Phải sửa" },
  should: { sign: "▲", word: "Nên xem lại" },
  info: { sign: "ℹ", word: "Để biết" },
};

export const severityOrder = Object.keys(severities) as Severity[];

export interface Filter {
  readonly form: HTMLElement;
  /** Shows the counts of these findings; each count heeds the other choice. */
  count(findings: readonly WireFinding[]): void;
  passes(finding: WireFinding): boolean;
}

/** Chooses findings by tab and by gravity. */
export function findingFilter(changed: () => void): Filter {
  const sheet = make("select", { id: "filter-sheet" });
  const boxes = severityOrder.map((severity) => {
    const box = make("input", { type: "checkbox", id: `filter-${severity}` });
    box.checked = true;
    const words = make("span", {});
    return { severity, box, words, label: make("label", { class: `choice ${severity}` }, box, words) };
  });
  const form = make(
    "div",
    { class: "filter" },
    make("div", { class: "beside" }, make("label", { for: "filter-sheet" }, "Trang"), sheet),
    make("div", { class: "choices", role: "group", "aria-label": "Loại" }, ...boxes.map(({ label }) => label)),
  );
  for (const control of [sheet, ...boxes.map(({ box }) => box)]) control.addEventListener("change", changed);

  const ofSheet = (finding: WireFinding): boolean => sheet.value === "" || finding.sheet === sheet.value;
  const ofGravity = (finding: WireFinding): boolean =>
    boxes.some(({ severity, box }) => box.checked && severity === finding.severity);

  return {
    form,
    count(findings) {
      const chosen = sheet.value;
      const names = [...new Set(findings.map((finding) => finding.sheet))];
      const grave = findings.filter(ofGravity);
      const all = option("", `Tất cả các trang (${grave.length})`);
      const each = names.map((name) => option(name, `${name} (${grave.filter((one) => one.sheet === name).length})`));
      sheet.replaceChildren(all, ...each);
      sheet.value = names.includes(chosen) ? chosen : "";
      for (const { severity, words } of boxes) {
        const { sign, word } = severities[severity];
        const number = findings.filter((one) => one.severity === severity && ofSheet(one)).length;
        words.replaceChildren(make("span", { "aria-hidden": "true" }, `${sign} `), `${word} (${number})`);
      }
    },
    passes: (finding) => ofSheet(finding) && ofGravity(finding),
  };
}

function option(value: string, label: string): HTMLOptionElement {
  return make("option", { value }, label);
}
