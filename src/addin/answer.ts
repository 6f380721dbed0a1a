import type { Trouble } from "../core/words/trouble.ts";
import { refusal, type Refused } from "../core/wire.ts";
import { troubleOf } from "./google-trouble.ts";

/** Runs one command under the document's lock; whatever is thrown becomes a sentence that staff can act on. */
export function answer<T extends { ok: boolean }>(command: () => T): T | Refused {
  try {
    return locked(command);
  } catch (thrown) {
    return refusal([troubleOf(thrown) ?? ours(thrown)]);
  }
}

/** Runs what only reads: it waits for nobody, so that one may look and jump while a long work runs. */
export function answerReading<T extends { ok: boolean }>(command: () => T): T | Refused {
  try {
    return command();
  } catch (thrown) {
    return refusal([troubleOf(thrown) ?? ours(thrown)]);
  }
}

function locked<T extends { ok: boolean }>(command: () => T): T | Refused {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(5000)) return refusal([busy]);
  try {
    return command();
  } finally {
    release(lock);
  }
}

/** The lock ends with the execution in any case; what was done stays done. */
function release(lock: GoogleAppsScript.Lock.Lock): void {
  try {
    lock.releaseLock();
  } catch (thrown) {
    console.warn(String(thrown));
  }
}

const busy: Trouble = {
  code: "KHOA-01",
  problem: "Tiện ích đang làm việc trước đó, có thể do người khác bấm.",
  remedy: "Đợi việc đó xong rồi bấm lại.",
};

/** A fault of ours: one fixed sentence, with a number that leads to the line in the execution log. */
export function ours(thrown: unknown): Trouble {
  const number = Utilities.formatDate(new Date(), "Asia/Ho_Chi_Minh", "yyMMdd-HHmmss");
  console.error(number, thrown instanceof Error ? thrown.stack : String(thrown));
  return {
    code: `LOI-${number}`,
    problem: "Tiện ích gặp trục trặc nên đã dừng; những gì đã nhập vẫn còn nguyên.",
    remedy: `Thử lại; nếu vẫn vậy, báo cho người hỗ trợ số LOI-${number}.`,
  };
}
