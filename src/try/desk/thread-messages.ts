import type { MessagePort } from "node:worker_threads";
import type { Asked, DeskEvent, DeskReply, DeskRequest, Settings } from "../wire.ts";
import type { PageToShow } from "./surroundings.ts";
import type { Beginning } from "./working-copy.ts";

export interface WorkerStart {
  readonly bundle: string;
  readonly out: string;
  readonly beginning: Beginning;
  readonly settings: Settings;
  readonly canMakePdf: boolean;
  /** One number: 1 when an answer lies in the port. */
  readonly waiting: SharedArrayBuffer;
  readonly answers: MessagePort;
}

export type ToWorker =
  | { readonly id: number; readonly request: DeskRequest }
  | { readonly id: number; readonly document: string }
  | { readonly reload: true };

export interface DocumentFile {
  readonly path: string;
  readonly name: string;
}

export type FromWorker =
  | { readonly ready: true }
  /** `stopped`: a sentence for the user; else a fault of ours. */
  | { readonly unusable: string; readonly stopped: boolean }
  | { readonly id: number; readonly reply: DeskReply }
  | { readonly id: number; readonly document: DocumentFile | undefined }
  | { readonly id: number; readonly failed: string }
  | { readonly asked: Asked }
  | { readonly event: DeskEvent }
  | { readonly page: PageToShow };
