import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import type { PageToShow } from "../desk/surroundings.ts";
import type { Beginning } from "../desk/working-copy.ts";
import type { DeskEvent, DeskReply, Settings } from "../wire.ts";
import { DeskThread } from "./desk-thread.ts";
import { pdfOf, sendDownload } from "./documents.ts";
import { EventStream } from "./event-stream.ts";
import { Frames } from "./frames.ts";
import { isOwnHost, isOwnPage, ownPage, scriptPage } from "./guard.ts";
import { Mirror } from "./mirror.ts";
import { pageFiles, type PageFiles } from "./page-files.ts";
import { readAnswer, readBody, readRequest } from "./requests.ts";

/** How long an answer takes in the situation "slow", in milliseconds. */
const SLOW = 8000;

export interface TryOptions {
  /** 0: any free port. */
  readonly port: number;
  readonly bundle: string;
  readonly out: string;
  readonly beginning: Beginning;
  readonly settings: Settings;
  readonly canMakePdf: boolean;
  /** Waits in the situation "slow"; the tests do not. */
  readonly slowly?: (milliseconds: number) => Promise<unknown>;
}

/** The place to try the add-in: one workbook, its pages on 127.0.0.1. */
export class TryServer {
  readonly #options: TryOptions;
  readonly #files: PageFiles;
  readonly #frames: Frames;
  readonly #mirror = new Mirror();
  readonly #pages = new EventStream();
  readonly #server: Server;
  #desk: DeskThread | undefined;

  private constructor(options: TryOptions, files: PageFiles) {
    this.#options = options;
    this.#files = files;
    this.#frames = new Frames(options.bundle, files.frameScript);
    this.#server = createServer((request, response) => {
      this.#serve(request, response).catch((error: unknown) => {
        console.error(error);
        if (!response.headersSent) refuse(response, 500);
        response.end();
      });
    });
  }

  /** @throws Stop when the file cannot be used; the system's error (EADDRINUSE) when the port is taken. */
  static async start(options: TryOptions): Promise<TryServer> {
    const server = new TryServer(options, await pageFiles());
    await server.#listen();
    const { bundle, out, beginning, settings, canMakePdf } = options;
    const heard = { event: (event: DeskEvent) => server.tell(event), page: (page: PageToShow) => server.#show(page) };
    try {
      server.#desk = await DeskThread.start({ bundle, out, beginning, settings, canMakePdf }, heard);
    } catch (error) {
      await server.close();
      throw error;
    }
    return server;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}/`;
  }

  get file(): string {
    return this.#mirror.whole()?.state.file ?? "";
  }

  tell(event: DeskEvent): void {
    this.#mirror.take(event);
    this.#pages.tell(event);
  }

  /** The bundle was built anew. */
  reload(): void {
    this.#desk?.reload();
  }

  async close(): Promise<void> {
    this.#pages.end();
    await this.#desk?.close();
    this.#server.closeAllConnections();
    await new Promise((closed) => this.#server.close(closed));
  }

  #listen(): Promise<void> {
    return new Promise((listening, failed) => {
      this.#server.once("error", failed);
      this.#server.listen(this.#options.port, "127.0.0.1", () => listening());
    });
  }

  #show({ show, html, ...page }: PageToShow): void {
    this.tell({ tell: show, page: { ...page, frame: this.#frames.add(html) } });
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!isOwnHost(request, this.port)) return refuse(response, 403);
    const { pathname } = new URL(request.url ?? "/", this.url);
    if (request.method === "POST") {
      if (!isOwnPage(request, this.port)) return refuse(response, 403);
      return this.#done(pathname, await readBody(request), response);
    }
    if (request.method !== "GET") return refuse(response, 405);
    if (pathname === "/su-kien") return this.#pages.join(response, ownPage, this.#first());
    const file = this.#files.served.get(pathname);
    if (file !== undefined) return send(response, ownPage, file.type, file.content);
    const frame = this.#frames.find(/^\/khung\/([0-9a-f]{32})$/.exec(pathname)?.[1] ?? "");
    if (frame !== undefined) return send(response, scriptPage, "text/html; charset=utf-8", frame);
    return this.#document(pathname, response);
  }

  #first(): DeskEvent[] {
    const whole = this.#mirror.whole();
    const asked = this.#desk?.asked;
    return [...(whole ? [whole] : []), ...(asked ? [{ tell: "question", asked } as const] : [])];
  }

  async #done(pathname: string, body: unknown, response: ServerResponse): Promise<void> {
    const desk = this.#desk;
    const request = pathname === "/viec" ? readRequest(body) : undefined;
    const answer = pathname === "/tra-loi" ? readAnswer(body) : undefined;
    if (desk === undefined || (request === undefined && answer === undefined)) return refuse(response, 400);
    if (answer !== undefined) {
      const { id, ...given } = answer;
      return sendJson(response, { taken: desk.answer(id, given) });
    }
    if (request === undefined) return;
    const reply: DeskReply = await desk.request(request);
    const slow = request.do === "panel" && this.#mirror.whole()?.state.settings.situation === "slow";
    if (slow) await (this.#options.slowly ?? wait)(SLOW);
    sendJson(response, reply);
  }

  /** /tai-lieu/<id> shows a document, /tai-lieu/<id>.docx and .pdf give it: ids of the stand-in's Drive, never paths. */
  async #document(pathname: string, response: ServerResponse): Promise<void> {
    const [, id = "", ending] = /^\/tai-lieu\/([\w-]{1,100})(?:\.(docx|pdf))?$/.exec(pathname) ?? [];
    const document = id === "" ? undefined : await this.#desk?.document(id);
    const page = this.#files.served.get("/tai-lieu");
    if (document === undefined || page === undefined) return refuse(response, 404);
    if (ending === undefined) return send(response, ownPage, page.type, page.content);
    const content = ending === "pdf" ? await pdfOf(document) : readFileSync(document.path);
    if (content === undefined) return refuse(response, 404);
    sendDownload(response, ownPage, { name: document.name, ending: ending === "pdf" ? "pdf" : "docx", content });
  }
}

const words: Readonly<Record<number, string>> = {
  400: "Bản thử không hiểu yêu cầu này.",
  403: "Chỉ trang của bản thử, mở ở máy này, mới dùng được địa chỉ này.",
  404: "Không thấy trang này ở bản thử.",
  405: "Bản thử không nhận yêu cầu kiểu này.",
  500: "Bản thử gặp trục trặc; xem chi tiết ở cửa sổ dòng lệnh.",
};

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { ...ownPage, "Content-Type": "text/plain; charset=utf-8" });
  response.end(words[status] ?? "");
}

function send(
  response: ServerResponse,
  headers: Readonly<Record<string, string>>,
  type: string,
  content: string,
): void {
  response.writeHead(200, { ...headers, "Content-Type": type });
  response.end(content);
}

function sendJson(response: ServerResponse, value: unknown): void {
  send(response, ownPage, "application/json; charset=utf-8", JSON.stringify(value));
}
