import type { PlanDraft } from "../plan/draft.ts";
import { planChanges } from "./plan-changes.ts";
import { fingerprintOf, snapshotOf, type Digest, type Snapshot } from "./snapshot.ts";

/** What was kept when the report was last made, and when it was last sent. Times as shown: "10/09/2024 08:05". */
export interface ReportMemory {
  readonly made?: { readonly time: string; readonly fingerprint: string };
  readonly sent?: { readonly time: string; readonly fingerprint: string; readonly snapshot?: Snapshot };
}

/** Whether the report still says what the plan says, and what changed since it was sent. */
export interface ReportState {
  readonly kind: "none" | "current" | "old";
  readonly fingerprint: string;
  readonly snapshot: Snapshot;
  /** When the report was made; "" before the first. */
  readonly made: string;
  /** When it was last sent; "" before the first. */
  readonly sent: string;
  /** Sentences. */
  readonly changes: readonly string[];
}

export function reportState(draft: PlanDraft, memory: ReportMemory, digest: Digest): ReportState {
  const { made, sent } = memory;
  const fingerprint = fingerprintOf(draft, digest);
  const snapshot = snapshotOf(draft, digest);
  return {
    kind: made === undefined ? "none" : made.fingerprint === fingerprint ? "current" : "old",
    fingerprint,
    snapshot,
    made: made?.time ?? "",
    sent: sent?.time ?? "",
    changes: sent?.snapshot && sent.fingerprint !== fingerprint ? planChanges(sent.snapshot, snapshot) : [],
  };
}

const NAMED = 3;

/** Lines for the head of Kiểm tra. */
export function reportStateLines({ kind, made, sent, changes }: ReportState): string[] {
  const state = {
    none: "Báo cáo: chưa tạo.",
    current: `Báo cáo: đúng với kế hoạch, tạo lúc ${made}.`,
    old: `Báo cáo đã cũ: kế hoạch đã sửa sau lần tạo ${made}. Chọn Tạo báo cáo để cập nhật.`,
  };
  if (sent === "") return [state[kind]];
  const more = changes.length > NAMED ? ` … và ${changes.length - NAMED} thay đổi nữa.` : "";
  const since =
    changes.length === 0
      ? "từ đó kế hoạch chưa đổi."
      : `từ đó có ${changes.length} thay đổi: ${changes.slice(0, NAMED).join(" ")}${more}`;
  return [state[kind], `Đã gửi lúc ${sent}; ${since}`];
}
