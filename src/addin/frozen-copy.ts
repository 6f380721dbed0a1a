import type { ReportState } from "../core/history/report-state.ts";
import { remember, type Sent } from "./document-memory.ts";
import { drive } from "./report-file.ts";

const REASON = "Bản đã gửi, giữ để đối chiếu";

/** A dated copy of the report as it stands, locked. It is remembered before it is locked, so that no second one is made. */
export function freeze(fileId: string, name: string, time: string, { fingerprint, snapshot }: ReportState): Sent {
  const copy = drive().Files.copy({ name }, fileId, { fields: "id" });
  const sent: Sent = { time, fingerprint, copyId: copy.id ?? "", locked: false };
  remember({ sent, snapshot });
  return lockIfOpen(sent);
}

/** Locks the copy; stays open when Drive refuses, which is told and tried again at the next sending. */
export function lockIfOpen(sent: Sent): Sent {
  if (sent.locked) return sent;
  try {
    drive().Files.update({ contentRestrictions: [{ readOnly: true, reason: REASON }] }, sent.copyId);
  } catch (thrown) {
    console.warn(String(thrown));
    return sent;
  }
  const locked = { ...sent, locked: true };
  remember({ sent: locked });
  return locked;
}
