/** What a data validation offers in a cell; the text box above it keeps the focus. */
export class ChoiceList {
  readonly #list = document.createElement("ul");
  readonly #chosen: (text: string) => void;
  #at = -1;

  constructor(place: HTMLElement, chosen: (text: string) => void) {
    this.#chosen = chosen;
    this.#list.className = "choices-list";
    this.#list.role = "listbox";
    this.#list.setAttribute("aria-label", "Chọn trong danh sách");
    this.#list.hidden = true;
    place.append(this.#list);
    // the click must not take the focus from the text box, which would close the list
    this.#list.addEventListener("pointerdown", (event) => event.preventDefault());
    this.#list.addEventListener("click", ({ target }) => {
      const item = target instanceof Element ? target.closest("li") : null;
      if (item) this.#chosen(item.textContent ?? "");
    });
  }

  /** Below the cell (or above it, near the bottom), those that go on as begun. */
  open(items: readonly string[], begun: string, cell: DOMRect): void {
    const wanted = begun.trim().toLowerCase();
    const shown = items.filter((item) => item.toLowerCase().includes(wanted));
    this.#at = -1;
    this.#list.replaceChildren(...shown.map(option));
    this.#list.hidden = shown.length === 0;
    const around = this.#list.parentElement?.getBoundingClientRect();
    if (this.#list.hidden || !around) return;
    this.#list.style.left = `${cell.left - around.left}px`;
    this.#list.style.minWidth = `${cell.width}px`;
    const height = this.#list.offsetHeight;
    const above = cell.bottom + height > around.bottom && cell.top - height > around.top;
    this.#list.style.top = `${(above ? cell.top - height : cell.bottom) - around.top}px`;
  }

  get isOpen(): boolean {
    return !this.#list.hidden;
  }

  close(): void {
    this.#list.hidden = true;
  }

  /** Whether the key was for the list. */
  key({ key, altKey }: KeyboardEvent): boolean {
    if (this.#list.hidden || altKey) return false;
    if (key === "ArrowDown") this.#move(1);
    else if (key === "ArrowUp") this.#move(-1);
    else if (key === "Enter" && this.#at >= 0) this.#chosen(this.#items[this.#at]?.textContent ?? "");
    else return false;
    return true;
  }

  get #items(): HTMLElement[] {
    return [...this.#list.querySelectorAll("li")];
  }

  #move(step: number): void {
    const items = this.#items;
    this.#at = (this.#at + step + items.length) % items.length;
    for (const [at, item] of items.entries()) item.setAttribute("aria-selected", String(at === this.#at));
    items[this.#at]?.scrollIntoView({ block: "nearest" });
  }
}

function option(text: string): HTMLElement {
  const item = document.createElement("li");
  item.role = "option";
  item.textContent = text;
  item.setAttribute("aria-selected", "false");
  return item;
}
