import type { CellPlace } from "../../wire.ts";
import { cellName } from "../book.ts";
import { ChoiceList } from "./choice-list.ts";
import { EditorBox } from "./editor-box.ts";
import { jumpFor, type Jump } from "./jumps.ts";
import { isSame } from "./sheet-grid.ts";

export interface EditorNotices {
  /** What stands in the editor when a cell is opened. */
  inputOf(place: CellPlace): string;
  choicesOf(place: CellPlace): readonly string[];
  /** Where the cell lies on the screen; undefined when it is out of sight. */
  boxOf(place: CellPlace): DOMRect | undefined;
  typed(place: CellPlace, text: string): void;
  /** Empties the selected block. */
  cleared(): void;
  /** The cell so many rows and columns on. */
  beside(place: CellPlace, down: number, across: number): CellPlace;
  landing(place: CellPlace, jump: Jump): CellPlace;
  /** Selects that cell, at the top of what is seen after a jump by pages; it tells when it is there. */
  goTo(place: CellPlace, byPage: boolean): void;
  /** RevoGrid has the key: the selection goes where it leads. */
  passed(): void;
  undo(): void;
}

/** Keys that move by one cell: rows down, columns across. */
const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

/**
 * One text box over the grid. It has the focus as long as the grid has, so that the first key already goes into it:
 * Vietnamese typing (Telex, VNI) composes a letter of several keys and cannot be moved over half-way.
 */
export class CellEditor {
  readonly #box: EditorBox;
  readonly #notices: EditorNotices;
  readonly #choices: ChoiceList;
  #place: CellPlace = { sheet: 0, row: 1, column: 1 };
  #editing: "no" | "typed" | "opened" = "no";
  /** Escape was pressed: the next Tab leaves the grid, as it does not otherwise. */
  #leaving = false;
  /** The column where the row of Tabs began: Enter leads back to it, one row down. */
  #tabsBegan: number | undefined;

  constructor(grid: HTMLElement, notices: EditorNotices) {
    this.#notices = notices;
    this.#box = new EditorBox(grid);
    this.#choices = new ChoiceList(grid, (text) => this.#commit(text, 0, 0));
    // RevoGrid's cells take the focus when they are clicked
    grid.addEventListener("focusin", ({ target }) => {
      if (target instanceof Element && target.closest("revo-grid") && target.tagName !== "A") this.focus();
    });
    grid.addEventListener("viewportscroll", () => {
      if (this.isEditing) this.#box.follow(this.#notices.boxOf(this.#place));
    });
    this.#box.element.addEventListener("keydown", (event) => this.#key(event));
    this.#box.element.addEventListener("input", () => this.#typedInto());
    this.#box.element.addEventListener("compositionstart", () => this.#typedInto());
    this.#box.element.addEventListener("blur", () => {
      this.finish();
      this.#choices.close();
    });
  }

  get isEditing(): boolean {
    return this.#editing !== "no";
  }

  get place(): CellPlace {
    return this.#place;
  }

  /** Waits over this cell; what is typed from now on is for it. */
  stand(place: CellPlace): void {
    if (isSame(place, this.#place)) {
      // the grid arrives some frames after the click that opened the list
      if (this.isEditing || this.#choices.isOpen) return;
    } else this.#tabsBegan = undefined;
    this.finish();
    this.#place = place;
    const text = this.#notices.inputOf(place);
    this.#box.element.setAttribute(
      "aria-label",
      `Ô ${cellName(place.row, place.column)}: ${text === "" ? "trống" : text}`,
    );
    this.#settle();
  }

  focus(): void {
    this.#box.focus();
  }

  /** What is typed so far goes into its cell. */
  finish(): void {
    if (this.isEditing) this.#commit(this.#box.element.value, 0, 0, false);
  }

  /** Opens the cell with what it holds. */
  open(): void {
    this.#editing = "opened";
    this.#box.element.value = this.#notices.inputOf(this.#place);
    this.#box.open(this.#notices.boxOf(this.#place));
    this.focus();
    this.#box.element.setSelectionRange(this.#box.element.value.length, this.#box.element.value.length);
    this.#offer("");
  }

  /** A second press on the arrow closes the list. */
  pressArrow(): void {
    if (this.#choices.isOpen) return this.#choices.close();
    this.#openChoices();
  }

  #openChoices(): void {
    this.focus();
    this.#offer("");
  }

  /** Back to waiting; nothing is typed. */
  #settle(): void {
    this.#editing = "no";
    this.#choices.close();
    this.#box.wait(this.#notices.boxOf(this.#place));
  }

  #commit(text: string, down: number, across: number, focus = true): void {
    const place = this.#place;
    const before = this.#notices.inputOf(place);
    this.#settle();
    if (text !== before) this.#notices.typed(place, text.normalize("NFC"));
    if (down !== 0 || across !== 0) this.#move(down, across);
    if (focus) this.focus();
  }

  #move(down: number, across: number): void {
    this.#go(this.#notices.beside(this.#place, down, across));
  }

  /** The next key may come before the grid has arrived: it is for the new cell already. */
  #go(place: CellPlace, byPage = false): void {
    this.#choices.close();
    this.stand(place);
    this.#notices.goTo(place, byPage);
  }

  #keyTab({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
    if (key !== "Tab" || altKey || ctrlKey || metaKey) return false;
    const across = shiftKey ? -1 : 1;
    const began = this.#tabsBegan ?? this.#place.column;
    if (this.isEditing) this.#commit(this.#box.element.value, 0, across);
    else this.#move(0, across);
    this.#tabsBegan = began;
    return true;
  }

  #enter(up: boolean): void {
    const back = up ? 0 : (this.#tabsBegan ?? this.#place.column) - this.#place.column;
    this.#commit(this.#box.element.value, up ? -1 : 1, back);
  }

  #typedInto(): void {
    if (!this.isEditing) {
      this.#editing = "typed";
      this.#box.open(this.#notices.boxOf(this.#place));
    }
    this.#box.grow();
    this.#offer(this.#box.element.value);
  }

  #offer(begun: string): void {
    const items = this.#notices.choicesOf(this.#place);
    const box = this.#notices.boxOf(this.#place);
    if (items.length > 0 && box) this.#choices.open(items, begun, box);
  }

  #key(event: KeyboardEvent): void {
    if (event.isComposing) return event.stopPropagation();
    const leaves = this.#leaving && event.key === "Tab" && !this.isEditing;
    if (leaves) {
      event.stopPropagation();
      if (!event.shiftKey) return;
      // backwards the next stop would be the grid's own, which gives the keyboard back to this box
      event.preventDefault();
      document.querySelector<HTMLElement>("#menu-bar button")?.focus();
      return;
    }
    // Shift is pressed on the way to Shift + Tab
    if (event.key !== "Shift") this.#leaving = event.key === "Escape" && !this.isEditing;
    const done =
      this.#choices.key(event) ||
      this.#keyTab(event) ||
      (this.isEditing ? this.#keyInside(event) : this.#keyOutside(event));
    if (done) event.preventDefault();
    if (!done && !this.isEditing) this.#notices.passed();
    // RevoGrid listens on the whole document: while a cell is open, or a key is ours, it hears nothing
    if (done || this.isEditing) event.stopPropagation();
  }

  #keyOutside(event: KeyboardEvent): boolean {
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
    const step = altKey || ctrlKey || metaKey || shiftKey ? undefined : STEPS[key];
    const jump = jumpFor(event);
    if (step) this.#move(...step);
    else if (jump) this.#go(this.#notices.landing(this.#place, jump), jump.startsWith("a page"));
    else if (key === "ArrowDown" && altKey) this.#openChoices();
    else if (key === "F2" || (key === "Enter" && !altKey)) this.open();
    else if (key === "Escape" && this.#choices.isOpen) this.#choices.close();
    else if (key === "Delete" || key === "Backspace") this.#notices.cleared();
    else if (key.toLowerCase() === "z" && (ctrlKey || metaKey)) this.#notices.undo();
    else return false;
    return true;
  }

  #keyInside({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
    const { value } = this.#box.element;
    const arrow = this.#editing === "typed" ? STEPS[key] : undefined;
    if (key === "Enter" && (altKey || ctrlKey || metaKey)) this.#box.breakLine();
    else if (key === "Enter") this.#enter(shiftKey);
    else if (key === "Escape") {
      this.#settle();
      this.focus();
    } else if (arrow) this.#commit(value, ...arrow);
    else return false;
    return true;
  }
}
