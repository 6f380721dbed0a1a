import type { ReportState } from "../../core/history/report-state.ts";
import { remember, type Sent } from "./document-memory.ts";
import { accessOf } from "./file-access.ts";
import { drive, keepInMind } from "./report-file.ts";

const REASON = "Bản đã gửi, giữ để đối chiếu";

/** A dated copy of the report as it stands, locked. It is remembered before it is locked, so that no second one is made. */
export function freeze(fileId: string, name: string, time: string, { fingerprint, snapshot }: ReportState): Sent {
  const copy = drive().Files.copy({ name }, fileId, { fields: "id" });
  const sent: Sent = { time, fingerprint, copyId: copy.id ?? "", locked: false };
  keepInMind(sent.copyId, { sent, snapshot });
  return lockIfOpen(sent);
}

/** The copy of an earlier sending, locked by now; undefined when it is gone and a new one is needed. */
export function keptCopy(sent: Sent): Sent | undefined {
  const access = accessOf(sent.copyId);
  return access === undefined || access.trashed ? undefined : lockIfOpen(sent);
}

/** Locks the copy; stays open when Drive refuses, which is told and tried again at the next sending. */
function lockIfOpen(sent: Sent): Sent {
  if (sent.locked) return sent;
  try {
    drive().Files.update({ contentRestrictions: [{ readOnly: true, reason: REASON }] }, sent.copyId);
  } catch (thrown) {
    console.warn(String(thrown));
    return sent;
  }
  const locked = { ...sent, locked: true };
  try {
    remember({ sent: locked });
  } catch (thrown) {
    // the next sending locks it once more, which does no harm
    console.warn(String(thrown));
  }
  return locked;
}
