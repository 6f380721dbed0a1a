import { button } from "../windows/window.ts";
import type { SheetGrid } from "./sheet-grid.ts";

export type RowChange = "above" | "below" | "delete";

/** The menu of the right mouse button (or Shift + F10): rows in, rows out, as in Sheets. */
export class RowMenu {
  readonly #grid: SheetGrid;
  readonly #list = document.createElement("div");
  readonly #change: (change: RowChange, row: number, count: number) => void;

  constructor(place: HTMLElement, grid: SheetGrid, change: (change: RowChange, row: number, count: number) => void) {
    this.#grid = grid;
    this.#change = change;
    this.#list.role = "menu";
    this.#list.className = "row-menu";
    this.#list.setAttribute("aria-label", "Hàng");
    this.#list.hidden = true;
    place.append(this.#list);
    place.addEventListener("contextmenu", (event) => {
      event.preventDefault();
      void this.#open(event);
    });
    this.#list.addEventListener("keydown", (event) => this.#key(event));
    document.addEventListener("pointerdown", ({ target }) => {
      if (!(target instanceof Node && this.#list.contains(target))) this.#list.hidden = true;
    });
  }

  async #open(event: MouseEvent): Promise<void> {
    const hit = event.target instanceof Element ? this.#grid.cells.rowAt(event.target) : undefined;
    const { top, bottom } = await this.#grid.selection();
    const inside = hit === undefined || (hit >= top && hit <= bottom);
    const [first, last] = inside ? [top, bottom] : [hit, hit];
    const count = last - first + 1;
    const rows = count === 1 ? `hàng ${first}` : `các hàng ${first} - ${last}`;
    const items: [string, RowChange, number][] = [
      [`Chèn ${count} hàng phía trên`, "above", first],
      [`Chèn ${count} hàng phía dưới`, "below", last],
      [`Xoá ${rows}`, "delete", first],
    ];
    this.#list.replaceChildren(
      ...items.map(([caption, change, row]) => {
        const item = button(caption, () => {
          this.#close();
          this.#change(change, row, count);
        });
        item.role = "menuitem";
        return item;
      }),
    );
    this.#list.hidden = false;
    const box = this.#grid.cells.boxOf(this.#grid.place);
    // the keyboard's menu key has no place of its own
    const [x, y] = event.button === 2 ? [event.clientX, event.clientY] : [box?.left ?? 0, box?.bottom ?? 0];
    this.#list.style.left = `${Math.min(x, innerWidth - this.#list.offsetWidth)}px`;
    this.#list.style.top = `${Math.min(y, innerHeight - this.#list.offsetHeight)}px`;
    this.#list.querySelector("button")?.focus();
  }

  #close(): void {
    this.#list.hidden = true;
    this.#grid.element.parentElement?.querySelector("textarea")?.focus();
  }

  #key(event: KeyboardEvent): void {
    event.stopPropagation();
    const items = [...this.#list.querySelectorAll("button")];
    const at = items.findIndex((item) => item === document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
    if (event.key === "Escape" || event.key === "Tab") this.#close();
    else if (to !== undefined) items[(to + items.length) % items.length]?.focus();
    else return;
    event.preventDefault();
  }
}
