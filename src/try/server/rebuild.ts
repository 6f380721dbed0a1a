import { watch, type FSWatcher } from "node:fs";

export interface Rebuild {
  /** Files or folders (with all inside) whose change asks for a new build. */
  readonly sources: readonly string[];
  /** @throws what is wrong with the sources; the old build must then stand as it was. */
  build(): Promise<void>;
  /** After each build: what went wrong, if anything. */
  built(error: Error | undefined): void;
}

/** Editors write a file in several strokes: only this long after the last one is built, in milliseconds. */
const SETTLES = 250;

/** Builds anew whenever a source changes; one build at a time, and another one if something changed meanwhile. */
export class Rebuilding {
  readonly #rebuild: Rebuild;
  readonly #watchers: FSWatcher[];
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> = Promise.resolve();

  constructor(rebuild: Rebuild) {
    this.#rebuild = rebuild;
    this.#watchers = rebuild.sources.map((path) => watch(path, { recursive: true }, () => this.#changed()));
  }

  /** Stops watching, and waits for a build that is under way. */
  async close(): Promise<void> {
    clearTimeout(this.#timer);
    for (const watcher of this.#watchers) watcher.close();
    await this.#running;
  }

  #changed(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#running = this.#running.then(() => this.#build());
    }, SETTLES);
  }

  async #build(): Promise<void> {
    try {
      await this.#rebuild.build();
      this.#rebuild.built(undefined);
    } catch (error) {
      this.#rebuild.built(error instanceof Error ? error : new Error(String(error)));
    }
  }
}
