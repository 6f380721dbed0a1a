import { join } from "node:path";
import { MessageChannel, type MessagePort, type Worker } from "node:worker_threads";
import { Stop } from "../../cli/stop.ts";
import type { Answer } from "../../host/runtime/session.ts";
import type { PageToShow } from "../desk/surroundings.ts";
import type { DocumentFile, FromWorker, ToWorker, WorkerStart } from "../desk/thread-messages.ts";
import type { Asked, DeskEvent, DeskReply, DeskRequest } from "../wire.ts";
import { typescriptWorker } from "./thread.ts";

export type DeskStart = Omit<WorkerStart, "waiting" | "answers">;

export interface Heard {
  event(event: DeskEvent): void;
  page(page: PageToShow): void;
}

interface Waiting {
  done(reply: never): void;
  failed(error: Error): void;
}

/** The desk as the server sees it: requests go to its thread and come back in their order. */
export class DeskThread {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  readonly #flag: Int32Array;
  readonly #answers: MessagePort;
  readonly #heard: Heard;
  #asked: Asked | undefined;
  #count = 0;

  private constructor(start: DeskStart, heard: Heard, ready: () => void, failed: (error: Error) => void) {
    const { port1, port2 } = new MessageChannel();
    const waiting = new SharedArrayBuffer(4);
    this.#flag = new Int32Array(waiting);
    this.#answers = port1;
    this.#heard = heard;
    const workerData: WorkerStart = { ...start, waiting, answers: port2 };
    this.#worker = typescriptWorker(join(__dirname, "../desk/worker.ts"), { workerData, transferList: [port2] });
    this.#worker.on("error", failed);
    this.#worker.on("message", (message: FromWorker) => {
      if ("ready" in message) ready();
      else if ("unusable" in message)
        failed(message.stopped ? new Stop(message.unusable) : new Error(message.unusable));
      else this.#hear(message);
    });
  }

  /** @throws Stop, in the user's words, when the file cannot be used. */
  static async start(start: DeskStart, heard: Heard): Promise<DeskThread> {
    let desk: DeskThread | undefined;
    try {
      await new Promise<void>((ready, failed) => (desk = new DeskThread(start, heard, ready, failed)));
    } catch (error) {
      await desk?.close();
      throw error;
    }
    if (desk === undefined) throw new Error("no desk");
    return desk;
  }

  /** The alert or prompt that waits for an answer. */
  get asked(): Asked | undefined {
    return this.#asked;
  }

  request(request: DeskRequest): Promise<DeskReply> {
    return this.#send<DeskReply>((id) => ({ id, request }));
  }

  document(document: string): Promise<DocumentFile | undefined> {
    return this.#send<DocumentFile | undefined>((id) => ({ id, document }));
  }

  reload(): void {
    this.#worker.postMessage({ reload: true } satisfies ToWorker);
  }

  /** False when that question was answered already, in another window. */
  answer(id: number, answer: Exclude<Answer, string>): boolean {
    const chosen = answer.button === "CLOSE" || this.#asked?.buttons.includes(answer.button) === true;
    if (this.#asked?.id !== id || !chosen) return false;
    this.#asked = undefined;
    this.#answers.postMessage(answer);
    Atomics.store(this.#flag, 0, 1);
    Atomics.notify(this.#flag, 0);
    this.#heard.event({ tell: "answered", id });
    return true;
  }

  async close(): Promise<void> {
    this.#answers.close();
    await this.#worker.terminate();
  }

  #send<T>(message: (id: number) => ToWorker): Promise<T> {
    const id = (this.#count += 1);
    return new Promise<T>((done, failed) => {
      this.#waiting.set(id, { done, failed });
      this.#worker.postMessage(message(id));
    });
  }

  #hear(message: Exclude<FromWorker, { ready: true } | { unusable: string }>): void {
    if ("event" in message) return this.#heard.event(message.event);
    if ("page" in message) return this.#heard.page(message.page);
    if ("asked" in message) {
      this.#asked = message.asked;
      return this.#heard.event({ tell: "question", asked: message.asked });
    }
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if ("failed" in message) waiting?.failed(new Error(message.failed));
    else waiting?.done(("reply" in message ? message.reply : message.document) as never);
  }
}
