import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Beginning } from "../../src/try/desk/working-copy.ts";
import { TryServer } from "../../src/try/server/try-server.ts";
import type { DeskEvent, DeskReply, DeskRequest, PanelAnswer, Settings, ShownRow } from "../../src/try/wire.ts";

export const BUILT = join(__dirname, "../../build/out");

export type Told<T extends DeskEvent["tell"]> = Extract<DeskEvent, { tell: T }>;

export interface Opening {
  /** The whole add-in; the built one unless told. */
  readonly code?: string;
  readonly pages?: Readonly<Record<string, string>>;
  readonly beginning?: Beginning;
  readonly settings?: Partial<Settings>;
  readonly slowly?: (milliseconds: number) => Promise<unknown>;
}

const opened: OpenedTry[] = [];

afterAll(async () => {
  for (const one of opened.splice(0)) await one.close();
});

/** The server on a free port, and a page that hears everything. Closed after the file's last test. */
export class OpenedTry {
  readonly folder: string;
  readonly heard: DeskEvent[] = [];
  readonly #server: TryServer;
  readonly #ended = new AbortController();
  #waiting: (() => void)[] = [];

  private constructor(folder: string, server: TryServer) {
    this.folder = folder;
    this.#server = server;
  }

  static async open({ code, pages = {}, beginning, settings, slowly }: Opening = {}): Promise<OpenedTry> {
    const folder = mkdtempSync(join(tmpdir(), "try-"));
    const bundle = code === undefined ? BUILT : join(folder, "bundle");
    if (code !== undefined) {
      mkdirSync(bundle);
      writeFileSync(join(bundle, "Code.js"), code);
      for (const [name, html] of Object.entries(pages)) writeFileSync(join(bundle, `${name}.html`), html);
    }
    const server = await TryServer.start({
      port: 0,
      bundle,
      out: join(folder, "out"),
      beginning: beginning ?? { with: code === undefined ? "sample" : "empty" },
      settings: { situation: "none", clock: "2024-09-10T08:00", ...settings },
      canMakePdf: false,
      ...(slowly === undefined ? {} : { slowly }),
    });
    const page = new OpenedTry(folder, server);
    opened.push(page);
    page.#listen().catch(() => undefined);
    await page.next("book");
    return page;
  }

  get url(): string {
    return this.#server.url;
  }

  get port(): number {
    return this.#server.port;
  }

  get server(): TryServer {
    return this.#server;
  }

  async close(): Promise<void> {
    this.#ended.abort();
    await this.#server.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** The first event of its kind from place `from` on; waits for it. */
  async next<T extends DeskEvent["tell"]>(tell: T, from = 0): Promise<Told<T>> {
    for (;;) {
      const found = this.heard.slice(from).find((event): event is Told<T> => event.tell === tell);
      if (found) return found;
      await new Promise<void>((heard) => this.#waiting.push(heard));
    }
  }

  /** The last event of its kind so far. */
  last<T extends DeskEvent["tell"]>(tell: T): Told<T> | undefined {
    return this.heard.filter((event): event is Told<T> => event.tell === tell).at(-1);
  }

  async ask(request: DeskRequest): Promise<DeskReply> {
    const { status, body } = await this.post("/viec", request);
    if (status !== 200) throw new Error(`${status} ${body}`);
    return JSON.parse(body) as DeskReply;
  }

  async panel(name: string, ...args: unknown[]): Promise<PanelAnswer> {
    const reply = await this.ask({ do: "panel", name, args });
    if (!("panel" in reply)) throw new Error(JSON.stringify(reply));
    return reply.panel;
  }

  async answer(id: number, button: string, text?: string): Promise<boolean> {
    const { body } = await this.post("/tra-loi", { id, button, ...(text === undefined ? {} : { text }) });
    return (JSON.parse(body) as { taken: boolean }).taken;
  }

  /** A row as the pages show it now. */
  row(sheetName: string, row: number): ShownRow {
    const book = this.last("book");
    const sheets = this.last("sheets")?.book.sheets ?? book?.book.sheets ?? [];
    const sheet = sheets.find(({ name }) => name === sheetName)?.id ?? 0;
    let shown = book?.rows[sheet]?.[row] ?? {};
    for (const event of this.heard)
      if (event.tell === "rows" && event.sheet === sheet) shown = event.rows[row] ?? shown;
    return shown;
  }

  sheet(name: string): number {
    const sheets = this.last("sheets")?.book.sheets ?? this.last("book")?.book.sheets ?? [];
    const found = sheets.find((sheet) => sheet.name === name);
    if (!found) throw new Error(`no sheet ${name} among ${sheets.map((sheet) => sheet.name).join(", ")}`);
    return found.id;
  }

  /** As our own page posts; headers may be changed or left out (undefined). */
  post(path: string, body: unknown, headers: Record<string, string | undefined> = {}) {
    const text = typeof body === "string" ? body : JSON.stringify(body);
    const origin = `http://127.0.0.1:${this.port}`;
    return this.send("POST", path, { Origin: origin, "Content-Type": "application/json", ...headers }, text);
  }

  get(path: string, headers: Record<string, string | undefined> = {}) {
    return this.send("GET", path, headers);
  }

  /** Node's own client: fetch would not let the Host header be chosen. */
  send(method: string, path: string, headers: Record<string, string | undefined>, body?: string) {
    const given = Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== undefined));
    return new Promise<{ status: number; body: string; headers: Record<string, unknown> }>((done, failed) => {
      const sent = request({ host: "127.0.0.1", port: this.port, method, path, headers: given as never }, (reply) => {
        const parts: Buffer[] = [];
        reply.on("data", (part: Buffer) => parts.push(part));
        reply.on("end", () => {
          done({ status: reply.statusCode ?? 0, body: Buffer.concat(parts).toString("utf8"), headers: reply.headers });
        });
      });
      sent.on("error", failed);
      sent.end(body);
    });
  }

  async #listen(): Promise<void> {
    const { body } = await fetch(`${this.url}su-kien`, { signal: this.#ended.signal });
    const letters = new TextDecoder();
    let text = "";
    for await (const part of body as unknown as AsyncIterable<Uint8Array>) {
      text += letters.decode(part, { stream: true });
      const lines = text.split("\n\n");
      text = lines.pop() ?? "";
      for (const line of lines) this.heard.push(JSON.parse(line.replace(/^data: /, "")) as DeskEvent);
      for (const heard of this.#waiting.splice(0)) heard();
    }
  }
}
