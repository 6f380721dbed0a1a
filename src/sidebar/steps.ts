import type { StepId, WireStep } from "../core/wire-panel.ts";
import { button, element, list, make } from "./element.ts";
import { goTo } from "./jump.ts";
import { redraw } from "./redraw.ts";
import { watch, type View } from "./view.ts";

/** Each step's state by a sign and a word, not by colour alone. */
const states: Readonly<Record<WireStep["state"], { readonly sign: string; readonly word: string }>> = {
  done: { sign: "✓", word: "xong" },
  begun: { sign: "", word: "đang làm" },
  open: { sign: "", word: "chưa làm" },
  fix: { sign: "!", word: "cần xem lại" },
};

interface Row {
  readonly item: HTMLLIElement;
  readonly details: HTMLDetailsElement;
  readonly sign: HTMLElement;
  readonly title: HTMLElement;
  readonly word: HTMLElement;
  readonly told: HTMLElement;
  readonly tabs: HTMLElement;
}

const rows = new Map<StepId, Row>();

/** Draws the steps, each with what can be done in it. */
export function startSteps(parts: Readonly<Record<StepId, readonly HTMLElement[]>>): void {
  watch((view) => {
    for (const [at, step] of view.state.steps.entries()) {
      const row = rows.get(step.id) ?? addRow(step.id, parts[step.id]);
      drawRow(row, step, at + 1, view);
    }
  });
}

/** Opens one step; the others close, so that the list of steps stays in sight. */
export function openStep(id: StepId, { focus = false, scroll = true } = {}): void {
  const row = rows.get(id);
  if (!row) return;
  row.details.open = true;
  closeOthers(row.details);
  const summary = row.details.querySelector("summary");
  if (focus) summary?.focus({ preventScroll: true });
  if (scroll) summary?.scrollIntoView({ block: "nearest" });
}

function addRow(id: StepId, parts: readonly HTMLElement[]): Row {
  const sign = make("span", { class: "sign", "aria-hidden": "true" });
  const title = make("h3", {});
  const word = make("span", { class: "word" });
  const told = make("div", {});
  const tabs = make("div", {});
  const summary = make("summary", {}, sign, title, word);
  const details = make(
    "details",
    { "data-step": id },
    summary,
    make("div", { class: "step-body" }, told, tabs, ...parts),
  );
  const item = make("li", {}, details);
  // pressed by hand: the page may have become shorter above, so the step's name is brought back into sight
  summary.addEventListener("click", () => {
    if (details.open) return;
    closeOthers(details);
    requestAnimationFrame(() => summary.scrollIntoView({ block: "nearest" }));
  });
  const row = { item, details, sign, title, word, told, tabs };
  rows.set(id, row);
  element("steps").append(item);
  return row;
}

function closeOthers(kept: HTMLDetailsElement): void {
  for (const { details } of rows.values()) if (details !== kept) details.open = false;
}

function drawRow(row: Row, step: WireStep, number: number, { state }: View): void {
  const { sign, word } = states[step.state];
  row.item.className = step.state;
  if (state.next.step === step.id) row.item.setAttribute("aria-current", "step");
  else row.item.removeAttribute("aria-current");
  row.sign.textContent = sign === "" ? String(number) : sign;
  row.title.textContent = step.title;
  row.word.textContent = word;
  redraw(row.told, ...list(step.told, "told"));
  redraw(row.tabs, ...tabButtons(step));
}

/** Buttons that lead to the tabs in which the step is done. */
function tabButtons({ id, sheets }: WireStep): HTMLElement[] {
  if (sheets.length === 0) return [];
  const told = make("p", { class: "jump-told" });
  const leads = sheets.map((sheet) =>
    button(sheet, `tab-${id}-${sheet}`, () => void goTo({ sheet, cell: "" }, told), "tab"),
  );
  return [make("div", { class: "tabs", role: "group", "aria-label": "Mở trang" }, "Mở trang:", ...leads), told];
}
