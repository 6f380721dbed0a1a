import type { CellPlace, FramePage } from "../../wire.ts";
import { scriptFrame } from "../frame-window.ts";
import { openWindow, type OpenWindow } from "./window.ts";

/** What a dialog measures when the script names no size (seen in Sheets; assumed). */
const WIDTH = 600;
const HEIGHT = 400;

/** A page of the script as a modal dialog: Ui.showModalDialog. A new one takes the place of the one before. */
export class ScriptDialog {
  readonly #place: () => CellPlace;
  #open: OpenWindow | undefined;

  constructor(place: () => CellPlace) {
    this.#place = place;
  }

  show(page: FramePage): void {
    this.close();
    const close = (): void => this.close();
    const frame = scriptFrame(page, {
      place: this.#place,
      close,
      escape: close,
      resize: (side, pixels) => (frame.style[side] = `${pixels}px`),
    });
    frame.style.width = `${page.width ?? WIDTH}px`;
    frame.style.height = `${page.height ?? HEIGHT}px`;
    this.#open = openWindow(page.title, [frame], () => (this.#open = undefined));
    this.#open.element.classList.add("script-dialog");
  }

  close(): void {
    this.#open?.close();
    this.#open = undefined;
  }
}
