/** So many frames the grid has to draw a sheet as long as it must be to be scrolled. */
const PATIENCE = 20;

interface ScrollPlace {
  readonly x: number;
  readonly y: number;
}

/** How far each sheet is scrolled: Sheets keeps it for every tab. */
export class ScrollPlaces {
  readonly #grid: HTMLElement;
  readonly #kept = new Map<number, ScrollPlace>();
  /** The sheet that is on its way back to its place. */
  #returning: number | undefined;

  constructor(grid: HTMLElement) {
    this.#grid = grid;
  }

  forget(): void {
    this.#kept.clear();
  }

  keep(sheet: number): void {
    if (this.#returning !== sheet) this.#kept.set(sheet, this.#now());
  }

  /** To the first row and column that are not frozen. */
  begin(): void {
    this.#scrollTo({ x: 0, y: 0 });
  }

  /** Settles when the sheet stands where it was left, or another is shown. */
  async return(sheet: number): Promise<void> {
    this.#returning = sheet;
    const wanted = this.#kept.get(sheet) ?? { x: 0, y: 0 };
    for (let frame = 0; frame < PATIENCE && this.#returning === sheet; frame += 1) {
      this.#scrollTo(wanted);
      await new Promise(requestAnimationFrame);
      const { x, y } = this.#now();
      if (frame > 1 && x === wanted.x && y === wanted.y) break;
    }
    if (this.#returning === sheet) this.#returning = undefined;
  }

  #now(): ScrollPlace {
    const { across, down } = this.#parts();
    return { x: across?.scrollLeft ?? 0, y: down?.scrollTop ?? 0 };
  }

  #scrollTo({ x, y }: ScrollPlace): void {
    const { across, down } = this.#parts();
    if (across) across.scrollLeft = x;
    if (down) down.scrollTop = y;
  }

  #parts() {
    const across = this.#grid.querySelector("revogr-viewport-scroll.rgCol");
    return { across, down: across?.querySelector(".vertical-inner") };
  }
}
