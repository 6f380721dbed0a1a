import type { CellPlace, ShownCell, TypedText } from "../../wire.ts";
import type { Book } from "../book.ts";
import { ask } from "../desk.ts";
import { CellEditor } from "./cell-editor.ts";
import { landing } from "./jumps.ts";
import { pastedBlock } from "./pasted.ts";
import { isSame, type SheetGrid } from "./sheet-grid.ts";
import { copiedText } from "./tabbed.ts";

/** The width at a cell's right edge that opens its list, in pixels. */
const ARROW = 22;
const REMEMBERED = 100;

interface Undone {
  readonly sheet: number;
  readonly cells: readonly TypedText[];
}

/** What hands do in the grid: typing, choosing, emptying, copying, pasting, taking back. */
export class Hands {
  readonly editor: CellEditor;
  readonly #book: Book;
  readonly #grid: SheetGrid;
  readonly #refused: (sentence: string) => void;
  #undo: Undone[] = [];

  constructor(place: HTMLElement, book: Book, grid: SheetGrid, refused: (sentence: string) => void) {
    this.#book = book;
    this.#grid = grid;
    this.#refused = refused;
    this.editor = new CellEditor(place, {
      inputOf: (at) => this.#input(at),
      choicesOf: (at) => book.choices(at),
      boxOf: (at) => grid.cells.boxOf(at),
      typed: ({ sheet, row, column }, text) => void this.#type(sheet, [{ row, column, text }]),
      cleared: () => void this.#clear(),
      beside: (at, down, across) => grid.beside(at, down, across),
      landing: (at, jump) => {
        const ways = { lastUsed: book.lastUsed(at.sheet), page: grid.cells.rowsInView };
        return grid.beside(landing(jump, at, ways), 0, 0);
      },
      goTo: (at, byPage) => void grid.select(at, byPage ? "start" : "nearest"),
      passed: () => grid.expect(undefined),
      undo: () => void this.#takeBack(),
    });
    place.addEventListener("dblclick", ({ target }) => {
      if (target instanceof Element && target.closest(".rgCell") && !target.closest(".rowHeaders")) this.editor.open();
    });
    place.addEventListener("pointerdown", (event) => this.#pressed(event));
    place.addEventListener("mousedown", (event) => {
      if (isOwnPart(event.target)) return;
      // else the browser would take the keyboard to nothing that can be typed into
      event.preventDefault();
      this.editor.focus();
    });
    place.addEventListener("click", (event) => this.#clicked(event));
    place.addEventListener("copy", (event) => void this.#copy(event, false));
    place.addEventListener("cut", (event) => void this.#copy(event, true));
    place.addEventListener("paste", (event) => void this.#paste(event));
  }

  forget(): void {
    this.#undo = [];
  }

  #input(place: CellPlace): string {
    const cell = this.#book.cell(place);
    return cell?.input ?? cell?.text ?? "";
  }

  /**
   * Every press gives the grid the keyboard, which may have been in the panel's frame. What is typed right after it is
   * for the pressed cell, before RevoGrid has arrived there.
   */
  #pressed({ target, button, shiftKey }: PointerEvent): void {
    if (isOwnPart(target)) return;
    const at = target instanceof Element && button === 0 && !shiftKey ? this.#grid.cells.placeAt(target) : undefined;
    if (!at) this.editor.finish();
    if (!at || isSame(at, this.#grid.place)) this.#grid.expect(undefined);
    else {
      this.#grid.expect(at);
      this.editor.stand(at);
    }
    this.editor.focus();
  }

  /** A click on the arrow of a cell with choices opens its list. */
  #clicked({ clientX, clientY }: MouseEvent): void {
    const { place } = this.#grid;
    const box = this.#book.choices(place).length > 0 ? this.#grid.cells.boxOf(place) : undefined;
    if (!box || this.editor.isEditing) return;
    const { right, top, bottom } = box;
    if (clientX > right - ARROW && clientX < right && clientY > top && clientY < bottom) this.editor.pressArrow();
  }

  async #clear(): Promise<void> {
    const cells = (await this.#selected()).flat().filter((place) => this.#input(place) !== "");
    await this.#type(
      this.#grid.place.sheet,
      cells.map(({ row, column }) => ({ row, column, text: "" })),
    );
  }

  /** The selected places, row by row. */
  async #selected(): Promise<CellPlace[][]> {
    const { sheet } = this.#grid.place;
    const { top, left, bottom, right } = await this.#grid.selection();
    return Array.from({ length: bottom - top + 1 }, (_row, down) =>
      Array.from({ length: right - left + 1 }, (_cell, across) => ({ sheet, row: top + down, column: left + across })),
    );
  }

  /** The clipboard is only open while the event lasts, so the selection is the one last heard of. */
  async #copy(event: ClipboardEvent, cut: boolean): Promise<void> {
    if (this.editor.isEditing || !event.clipboardData) return;
    event.preventDefault();
    const { top, left, bottom, right } = this.#grid.chosenArea;
    const { sheet } = this.#grid.place;
    const block = Array.from({ length: bottom - top + 1 }, (_row, down) =>
      Array.from({ length: right - left + 1 }, (_cell, across) => {
        return this.#book.cell({ sheet, row: top + down, column: left + across })?.text ?? "";
      }),
    );
    event.clipboardData.setData("text/plain", copiedText(block));
    if (cut) await this.#clear();
  }

  /** One value fills the whole selection; a block begins at its first cell. */
  async #paste(event: ClipboardEvent): Promise<void> {
    if (this.editor.isEditing || !event.clipboardData) return;
    event.preventDefault();
    const block = pastedBlock(event.clipboardData);
    const places = await this.#selected();
    const { row, column } = places[0]?.[0] ?? this.#grid.place;
    const [only] = block.length === 1 && block[0]?.length === 1 ? block[0] : [];
    const cells =
      only === undefined
        ? block.flatMap((line, down) =>
            line.map((text, across) => ({ row: row + down, column: column + across, text })),
          )
        : places.flat().map((place) => ({ row: place.row, column: place.column, text: only }));
    await this.#type(this.#grid.place.sheet, cells);
  }

  /** Shown at once; what the desk then tells is what the cell really shows. */
  async #type(sheet: number, cells: readonly TypedText[], remember = true): Promise<void> {
    if (cells.length === 0) return;
    const before = cells.map(({ row, column }) => ({ row, column, text: this.#input({ sheet, row, column }) }));
    const kept = new Map(cells.map(({ row }) => [row, this.#book.row(sheet, row)]));
    for (const { row, column, text } of cells) {
      const now = this.#book.row(sheet, row);
      const cell: ShownCell = { ...(now[column]?.look ? { look: now[column].look } : {}), text };
      this.#book.change(sheet, { [row]: { ...now, [column]: cell } });
    }
    this.#grid.refresh();
    const done: Undone = { sheet, cells: before };
    if (remember) this.#undo = [...this.#undo, done].slice(-REMEMBERED);
    const reply = await ask({ do: "type", sheet, cells });
    if ("refused" in reply) {
      this.#undo = this.#undo.filter((one) => one !== done);
      this.#book.change(sheet, Object.fromEntries(kept));
      this.#grid.refresh();
      this.#refused(reply.refused);
    }
  }

  async #takeBack(): Promise<void> {
    const last = this.#undo.pop();
    if (!last) return;
    await this.#type(last.sheet, last.cells, false);
  }
}

/** The text box, its list and the menu of rows keep their own presses. */
function isOwnPart(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("revo-grid") === null;
}
