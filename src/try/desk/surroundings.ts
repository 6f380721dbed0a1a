import type { Answer, Question } from "../../host/runtime/session.ts";
import type { DeskEvent } from "../wire.ts";

/** A page of the script that wants to be shown; the server gives it an address. */
export interface PageToShow {
  readonly show: "panel" | "dialog";
  readonly title: string;
  readonly html: string;
  readonly width?: number;
  readonly height?: number;
}

/** Where the desk stands, and who hears it. */
export interface Surroundings {
  /** Holds Code.js, the pages and the manifest. */
  readonly bundle: string;
  /** Working copies are made in it. */
  readonly out: string;
  readonly canMakePdf: boolean;
  tell(told: DeskEvent | PageToShow): void;
  /** Returns when somebody has answered. */
  ask(question: Question): Answer;
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
