import type { DocumentMemory, Sent } from "./document-memory.ts";
import { remember } from "./document-memory.ts";
import { accessOf } from "./file-access.ts";
import { drive, keepInMind } from "./report-file.ts";

const REASON = "Bản đã gửi, giữ để đối chiếu";

/** Drive settles a converted document for a moment after it was written. */
const SETTLING = 120_000;

/** A dated copy of the report as it stands, locked. It is remembered before it is locked, so that no second one is made. */
export function freeze(fileId: string, name: string, sending: Omit<Sent, "copyId" | "locked">): Sent {
  const copy = drive().Files.copy({ name }, fileId, { fields: "id" });
  const sent: Sent = { ...sending, copyId: copy.id ?? "", locked: false };
  keepInMind(sent.copyId, { sending: sent });
  return lockIfOpen(sent);
}

/**
 * The copy of an earlier sending of this very report, locked by now: the plan is the same, the document was not written
 * since, and the copy is still there. Undefined when a new one is needed.
 */
export function keptCopy({ sent, sending }: DocumentMemory, fingerprint: string, modified: string): Sent | undefined {
  const kept = [sending, sent].find(
    (one) => one?.fingerprint === fingerprint && Date.parse(modified) - Date.parse(one.modified) <= SETTLING,
  );
  if (kept === undefined) return undefined;
  const access = accessOf(kept.copyId);
  return access === undefined || access.trashed ? undefined : lockIfOpen(kept);
}

/** The document was written by somebody else than the add-in after `ours`. */
export function editedSince(ours: string | undefined, modified: string): boolean {
  return Date.parse(modified) - Date.parse(ours ?? "") > SETTLING;
}

/** Locks the copy; stays open when Drive refuses, which is told and tried again at the next sending. */
function lockIfOpen(sent: Sent): Sent {
  if (sent.locked) return sent;
  try {
    drive().Files.update({ contentRestrictions: [{ readOnly: true, reason: REASON }] }, sent.copyId);
    const locked = { ...sent, locked: true };
    remember({ sending: locked });
    return locked;
  } catch (thrown) {
    console.warn(String(thrown));
    return sent;
  }
}
