import { format } from "node:util";
import type { LogLine, Session } from "./session.ts";
import { face, faceOf } from "./stand-in.ts";

/** Captured, not printed: the caller decides what to show. */
export class Console {
  static readonly [face] = { name: "console", members: ["log", "info", "warn", "error"] };
  readonly #lines: LogLine[];

  constructor(session: Session) {
    this.#lines = session.log;
  }

  log = (...given: unknown[]): void => this.#add("log", given);
  info = (...given: unknown[]): void => this.#add("info", given);
  warn = (...given: unknown[]): void => this.#add("warn", given);
  error = (...given: unknown[]): void => this.#add("error", given);

  #add(level: LogLine["level"], given: unknown[]): void {
    this.#lines.push({ level, text: format(...given.map(printable)) });
  }
}

export class Logger implements Pick<GoogleAppsScript.Base.Logger, "log"> {
  static readonly [face] = { name: "Logger", members: ["log"] };
  readonly #lines: LogLine[];

  constructor(session: Session) {
    this.#lines = session.log;
  }

  log(...given: unknown[]): GoogleAppsScript.Base.Logger {
    this.#lines.push({ level: "log", text: format(...given.map(printable)) });
    return this as unknown as GoogleAppsScript.Base.Logger;
  }
}

function printable(value: unknown): unknown {
  return typeof value === "object" && value !== null ? (faceOf(value)?.name ?? value) : value;
}
