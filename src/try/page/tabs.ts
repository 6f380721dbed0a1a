import type { ShownSheet } from "../wire.ts";

/** The sheet tabs at the bottom: arrows move between them, as in every list of tabs. */
export class Tabs {
  readonly #list: HTMLElement;
  readonly #chosen: (sheet: number, byMouse: boolean) => void;

  constructor(list: HTMLElement, chosen: (sheet: number, byMouse: boolean) => void) {
    this.#list = list;
    this.#chosen = chosen;
    list.addEventListener("keydown", (event) => this.#moved(event));
  }

  show(sheets: readonly ShownSheet[], active: number): void {
    const focused = this.#list.contains(document.activeElement);
    this.#list.replaceChildren(...sheets.map((sheet) => this.#tab(sheet, sheet.id === active)));
    const tab = this.#list.querySelector<HTMLElement>('[aria-selected="true"]');
    tab?.scrollIntoView({ block: "nearest", inline: "nearest" });
    if (focused) tab?.focus();
  }

  #tab({ id, name, tabColour }: ShownSheet, active: boolean): HTMLElement {
    const tab = document.createElement("button");
    tab.type = "button";
    tab.role = "tab";
    tab.textContent = name;
    tab.dataset["sheet"] = String(id);
    tab.setAttribute("aria-selected", String(active));
    tab.tabIndex = active ? 0 : -1;
    if (tabColour !== undefined) tab.style.borderBottomColor = tabColour;
    // a click that a key made has no count of presses
    tab.addEventListener("click", ({ detail }) => this.#chosen(id, detail > 0));
    return tab;
  }

  #moved(event: KeyboardEvent): void {
    const tabs = [...this.#list.querySelectorAll<HTMLElement>('[role="tab"]')];
    const at = tabs.findIndex((tab) => tab === document.activeElement);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    const tab = to === undefined ? undefined : tabs[(to + tabs.length) % tabs.length];
    if (!tab) return;
    event.preventDefault();
    tab.focus();
    tab.click();
  }
}
