import type { MenuItem } from "../wire.ts";

/** The add-in's own menus, as its onOpen makes them; run by keyboard as the ARIA pattern for menu bars says. */
export class MenuBar {
  readonly #bar: HTMLElement;
  readonly #run: (functionName: string) => void;

  constructor(bar: HTMLElement, run: (functionName: string) => void) {
    this.#bar = bar;
    this.#bar.role = "menubar";
    this.#run = run;
    bar.addEventListener("keydown", (event) => this.#key(event));
    document.addEventListener("pointerdown", ({ target }) => {
      if (!(target instanceof Node && bar.contains(target))) this.#closeAll();
    });
  }

  show(menus: readonly MenuItem[]): void {
    this.#bar.replaceChildren(...menus.map((menu) => this.#branch(menu)));
    for (const [at, top] of this.#tops().entries()) top.tabIndex = at === 0 ? 0 : -1;
  }

  /** A menu or sub-menu: its button, and what it opens. */
  #branch({ caption, entries = [] }: MenuItem): HTMLElement {
    const holder = document.createElement("div");
    holder.className = "branch";
    holder.role = "none";
    const button = this.#button(caption);
    button.setAttribute("aria-haspopup", "menu");
    button.setAttribute("aria-expanded", "false");
    button.addEventListener("click", () => (isOpen(button) ? close(button) : this.#open(button)));
    const list = document.createElement("div");
    list.role = "menu";
    list.setAttribute("aria-label", caption);
    list.hidden = true;
    list.append(...entries.map((entry) => this.#entry(entry)));
    holder.append(button, list);
    return holder;
  }

  #entry(entry: MenuItem): HTMLElement {
    if (entry.separator) {
      const line = document.createElement("div");
      line.role = "separator";
      return line;
    }
    if (entry.entries) return this.#branch(entry);
    const button = this.#button(entry.caption);
    button.addEventListener("click", () => {
      this.#closeAll();
      if (entry.functionName !== undefined) this.#run(entry.functionName);
    });
    return button;
  }

  #button(caption: string): HTMLButtonElement {
    const button = document.createElement("button");
    button.type = "button";
    button.role = "menuitem";
    button.tabIndex = -1;
    button.textContent = caption;
    return button;
  }

  #tops(): HTMLElement[] {
    return [...this.#bar.querySelectorAll<HTMLElement>(":scope > .branch > button")];
  }

  #open(button: HTMLElement): void {
    for (const other of siblings(button)) if (other !== button) close(other);
    button.setAttribute("aria-expanded", "true");
    const list = listOf(button);
    if (!list) return;
    list.hidden = false;
    // a sub-menu stands beside its item, outside the list that scrolls
    if (button.closest('[role="menu"]') === null) return;
    const { right, top } = button.getBoundingClientRect();
    list.style.left = `${right}px`;
    list.style.top = `${Math.max(0, Math.min(top - 6, innerHeight - list.offsetHeight))}px`;
  }

  #closeAll(): void {
    for (const top of this.#tops()) close(top);
  }

  #key(event: KeyboardEvent): void {
    const button = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>("button") : null;
    if (!button) return;
    const onBar = button.parentElement?.parentElement === this.#bar;
    const done = onBar ? this.#keyOnBar(event.key, button) : this.#keyInMenu(event.key, button);
    if (!done) return;
    event.preventDefault();
    event.stopPropagation();
  }

  #keyOnBar(key: string, button: HTMLElement): boolean {
    if (key === "ArrowRight") return move(this.#tops(), button, 1);
    if (key === "ArrowLeft") return move(this.#tops(), button, -1);
    if (key === "Escape") return close(button);
    if (key !== "ArrowDown" && key !== "Enter" && key !== " ") return false;
    this.#open(button);
    itemsOf(button)[0]?.focus();
    return true;
  }

  #keyInMenu(key: string, button: HTMLElement): boolean {
    const items = siblings(button);
    const branch = button.closest('[role="menu"]')?.previousElementSibling;
    if (key === "ArrowDown") return move(items, button, 1);
    if (key === "ArrowUp") return move(items, button, -1);
    if (key === "Home") return move(items, items.at(-1) ?? button, 1);
    if (key === "End") return move(items, items[0] ?? button, -1);
    if (key === "ArrowRight" && button.hasAttribute("aria-haspopup")) {
      this.#open(button);
      itemsOf(button)[0]?.focus();
      return true;
    }
    if ((key === "Escape" || key === "ArrowLeft" || key === "Tab") && branch instanceof HTMLElement) {
      close(branch);
      branch.focus();
      return key !== "Tab";
    }
    return false;
  }
}

function isOpen(button: HTMLElement): boolean {
  return button.getAttribute("aria-expanded") === "true";
}

function close(button: HTMLElement): boolean {
  if (!button.hasAttribute("aria-expanded")) return false;
  button.setAttribute("aria-expanded", "false");
  const list = listOf(button);
  if (!list) return false;
  list.hidden = true;
  for (const inner of itemsOf(button)) close(inner);
  return true;
}

function listOf(button: HTMLElement): HTMLElement | undefined {
  const list = button.nextElementSibling;
  return list instanceof HTMLElement && list.role === "menu" ? list : undefined;
}

function itemsOf(button: HTMLElement): HTMLElement[] {
  return buttonsIn(listOf(button));
}

function siblings(button: HTMLElement): HTMLElement[] {
  return buttonsIn(button.closest<HTMLElement>('[role="menu"], [role="menubar"]'));
}

/** A list's own items, not those of its sub-menus. */
function buttonsIn(list: HTMLElement | null | undefined): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>(":scope > button, :scope > .branch > button") ?? [])];
}

function move(items: readonly HTMLElement[], from: HTMLElement, step: number): boolean {
  const at = (items.indexOf(from) + step + items.length) % items.length;
  items[at]?.focus();
  return true;
}
