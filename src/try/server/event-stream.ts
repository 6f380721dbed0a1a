import type { ServerResponse } from "node:http";
import type { DeskEvent } from "../wire.ts";

/** All open pages; each is told everything in order. https://html.spec.whatwg.org/multipage/server-sent-events.html */
export class EventStream {
  readonly #pages = new Set<ServerResponse>();

  /** `first` is what the page begins with. */
  join(page: ServerResponse, headers: Readonly<Record<string, string>>, first: readonly DeskEvent[]): void {
    page.writeHead(200, { ...headers, "Content-Type": "text/event-stream; charset=utf-8" });
    for (const event of first) page.write(lines(event));
    this.#pages.add(page);
    page.on("close", () => this.#pages.delete(page));
  }

  tell(event: DeskEvent): void {
    for (const page of this.#pages) page.write(lines(event));
  }

  end(): void {
    for (const page of this.#pages) page.end();
    this.#pages.clear();
  }
}

function lines(event: DeskEvent): string {
  return `data: ${JSON.stringify(event)}\n\n`;
}
