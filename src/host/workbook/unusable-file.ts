export type UnusableReason = "missing" | "not-xlsx" | "encrypted" | "unreadable" | "too-large";

/** A file of the user that cannot be used; the command line says why in the user's words. */
export class UnusableFile extends Error {
  readonly reason: UnusableReason;
  readonly path: string;

  constructor(reason: UnusableReason, path: string, detail = "") {
    super(`${path}: ${reason}${detail === "" ? "" : ` (${detail})`}`);
    this.name = "UnusableFile";
    this.reason = reason;
    this.path = path;
  }
}
