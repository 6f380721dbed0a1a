import type { PlanDraft } from "../plan/draft.ts";
import { planChanges } from "./plan-changes.ts";
import { fingerprintOf, snapshotOf, type Digest, type Snapshot } from "./snapshot.ts";

/** What was kept when the report was last made, and when it was last sent. Times as shown: "10/09/2024 08:05". */
export interface ReportMemory {
  readonly made?: { readonly time: string; readonly fingerprint: string };
  /** A making was begun and not seen to end: what stands in Drive is not known. */
  readonly unsure?: boolean;
  readonly sent?: { readonly time: string; readonly fingerprint: string; readonly snapshot?: Snapshot };
}

/** Whether the report still says what the plan says, and what changed since it was sent. */
export interface ReportState {
  readonly kind: "none" | "current" | "old" | "unsure";
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
  const { made, sent, unsure } = memory;
  const fingerprint = fingerprintOf(draft, digest);
  const snapshot = snapshotOf(draft, digest);
  return {
    kind: kindOf(made?.fingerprint, fingerprint, unsure === true),
    fingerprint,
    snapshot,
    made: made?.time ?? "",
    sent: sent?.time ?? "",
    changes: sent?.snapshot && sent.fingerprint !== fingerprint ? changesSince(sent.snapshot, snapshot) : [],
  };
}

function kindOf(made: string | undefined, now: string, unsure: boolean): ReportState["kind"] {
  if (unsure) return "unsure";
  if (made === undefined) return "none";
  return made === now ? "current" : "old";
}

/** Never silent where the printed text differs. */
function changesSince(before: Snapshot, now: Snapshot): string[] {
  const changes = planChanges(before, now);
  return changes.length > 0 ? changes : ["Chỉ đổi khoảng trắng, cách xuống dòng hoặc cách viết số."];
}

const NAMED = 3;

/** Lines for the head of Kiểm tra. */
export function reportStateLines({ kind, made, sent, changes }: ReportState): string[] {
  const state = {
    none: "Báo cáo: chưa tạo.",
    current: `Báo cáo tạo lúc ${made}: đúng với kế hoạch hiện nay.`,
    unsure: "Báo cáo: lần tạo gần nhất chưa xong. Chọn Tạo báo cáo để làm lại.",
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
