import type { CellPlace, FramePage } from "../wire.ts";
import { scriptFrame } from "./frame-window.ts";

/** The side panel, as Sheets shows it: 300 pixels wide, with a title and a cross. */
export class Panel {
  readonly #place: HTMLElement;
  readonly #cell: () => CellPlace;
  readonly #closed: () => void;
  #page: FramePage | undefined;

  constructor(place: HTMLElement, cell: () => CellPlace, closed: () => void) {
    this.#place = place;
    this.#cell = cell;
    this.#closed = closed;
  }

  get isOpen(): boolean {
    return !this.#place.hidden;
  }

  show(page: FramePage): void {
    const close = document.createElement("button");
    close.type = "button";
    close.className = "cross";
    close.textContent = "✕";
    close.setAttribute("aria-label", "Đóng bảng hướng dẫn");
    close.addEventListener("click", () => this.close());
    const title = document.createElement("h2");
    title.textContent = page.title;
    const bar = document.createElement("div");
    bar.className = "panel-bar";
    bar.append(title, close);
    this.#page = page;
    this.#place.replaceChildren(bar);
    this.#place.hidden = false;
    this.load();
    close.focus();
  }

  /** Its page from the beginning; nothing when it is closed. */
  load(): void {
    if (!this.isOpen || !this.#page) return;
    this.#place.querySelector("iframe")?.remove();
    const notices = { place: this.#cell, close: () => this.close(), escape: () => {} };
    this.#place.append(scriptFrame(this.#page, notices));
  }

  close(): void {
    if (!this.isOpen) return;
    this.#place.replaceChildren();
    this.#place.hidden = true;
    this.#closed();
  }
}
