import type { Session } from "./session.ts";
import { asGoogle, face } from "./stand-in.ts";

const members = ["tryLock", "waitLock", "hasLock", "releaseLock"] as const;

/** One execution at a time here, so a lock is free unless a fault holds it; it is freed at the execution's end. */
export class Lock implements Pick<GoogleAppsScript.Lock.Lock, (typeof members)[number]> {
  static readonly [face] = { name: "Lock", members };
  readonly #heldByOther: boolean;
  #held = false;

  constructor(session: Session) {
    this.#heldByOther = session.faults.lockHeld === true;
  }

  hasLock = (): boolean => this.#held;

  tryLock(timeoutInMillis: number): boolean {
    if (!this.#held) this.#held = !this.#heldByOther && timeoutInMillis >= 0;
    return this.#held;
  }

  waitLock(timeoutInMillis: number): void {
    if (!this.tryLock(timeoutInMillis))
      throw new Error("Lock timeout: another process was holding the lock for too long.");
  }

  releaseLock(): void {
    this.#held = false;
  }
}

export class LockService implements Pick<GoogleAppsScript.Lock.LockService, "getDocumentLock"> {
  static readonly [face] = { name: "LockService", members: ["getDocumentLock"] };
  readonly #lock: Lock;

  constructor(session: Session) {
    this.#lock = new Lock(session);
  }

  getDocumentLock = (): GoogleAppsScript.Lock.Lock => asGoogle(this.#lock);
}
