/** The text box of the cell editor: unseen while it waits over a cell, over the cell when it is open. */
export class EditorBox {
  readonly element = document.createElement("textarea");
  readonly #grid: HTMLElement;

  constructor(grid: HTMLElement) {
    this.#grid = grid;
    const { element } = this;
    element.className = "cell-editor";
    element.rows = 1;
    element.spellcheck = false;
    element.autocomplete = "off";
    element.setAttribute("aria-description", "Gõ để nhập. Nhấn Esc rồi Tab để rời bảng tính.");
    grid.append(element);
    element.addEventListener("focus", () => this.#holdCaret());
  }

  focus(): void {
    this.element.focus({ preventScroll: true });
    this.#holdCaret();
  }

  /** Small suggestions of an input method appear where the box is, so it waits over its cell. */
  wait(cell: DOMRect | undefined): void {
    this.element.value = "";
    this.element.classList.remove("open");
    this.element.removeAttribute("style");
    if (cell) this.#put(cell);
  }

  open(cell: DOMRect | undefined): void {
    const { element } = this;
    element.classList.add("open");
    if (!cell) return;
    this.#put(cell);
    element.style.minWidth = `${Math.max(cell.width, 90)}px`;
    element.style.width = element.style.minWidth;
    element.style.minHeight = `${cell.height}px`;
    this.grow();
  }

  /** The grid was scrolled under it; over a cell out of sight it stays where it was. */
  follow(cell: DOMRect | undefined): void {
    if (cell) this.#put(cell);
  }

  /** As high as its text, as far as the grid reaches. */
  grow(): void {
    const { element } = this;
    element.style.height = "auto";
    const room = this.#grid.getBoundingClientRect().bottom - element.getBoundingClientRect().top;
    element.style.maxHeight = `${Math.max(60, room - 4)}px`;
    element.style.height = `${element.scrollHeight + 4}px`;
  }

  /** A new line at the caret. */
  breakLine(): void {
    const { selectionStart, selectionEnd } = this.element;
    this.element.setRangeText("\n", selectionStart, selectionEnd, "end");
    this.grow();
  }

  /** A closing dialog gives the focus back without a caret (Chromium), and then no key is typed. */
  #holdCaret(): void {
    const { element } = this;
    if (document.activeElement !== element) return;
    element.setSelectionRange(element.selectionStart, element.selectionEnd);
  }

  #put({ left, top }: DOMRect): void {
    const around = this.#grid.getBoundingClientRect();
    this.element.style.left = `${left - around.left}px`;
    this.element.style.top = `${top - around.top}px`;
  }
}
