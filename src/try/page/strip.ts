/** The line above the grid: what the user must not overlook, one sentence for each cause. */
export class Strip {
  readonly #place: HTMLElement;
  readonly #said = new Map<string, string>();

  constructor(place: HTMLElement) {
    this.#place = place;
  }

  /** "" takes the sentence away. */
  say(cause: string, sentence: string): void {
    this.#said.set(cause, sentence);
    const text = [...this.#said.values()].filter((one) => one !== "").join("\n");
    this.#place.textContent = text;
    this.#place.hidden = text === "";
  }
}
