import type { DraftRow, PlanDraft } from "../plan/draft.ts";
import { planOf } from "../plan/plan-of.ts";
import { oneLine } from "../words/text.ts";

/** Short text that differs when the long one does: SHA-256 or the like. */
export type Digest = (text: string) => string;

/** What is kept of a plan that was sent, so that a later one can be held against it; JSON. */
export interface Snapshot {
  readonly rows: readonly SnapshotRow[];
  /** Digests of all that is not compared line by line. */
  readonly parts: Readonly<Record<SnapshotPart, string>>;
}

export interface SnapshotRow {
  /** "1.2", or what staff typed where no criterion could be read. */
  readonly criterion: string;
  readonly action: string;
  readonly people: string;
  readonly target: string;
  readonly timeline: string;
  readonly budget: string;
}

export const snapshotParts = {
  heading: "phần đầu và phần ký",
  legalBasis: "căn cứ",
  narrative: "phần lời",
  otherCells: "tên tiêu chí, điều kiện hỗ trợ, ghi chú của bảng kế hoạch",
  organisation: "tổ chức thực hiện",
} as const;

export type SnapshotPart = keyof typeof snapshotParts;

/** One digest for all that a report prints. */
export function fingerprintOf(draft: PlanDraft, digest: Digest): string {
  return digest(JSON.stringify(planOf(draft)));
}

export function snapshotOf(draft: PlanDraft, digest: Digest): Snapshot {
  const { information, legalBasis, narrative, bands, organisation } = planOf(draft);
  const otherCells = bands.map(({ title, standards }) => [
    title,
    standards.map(({ order, title: name, rows }) => [
      order,
      name,
      rows.map((row) => [row.order, row.criterion, row.support, row.note]),
    ]),
  ]);
  const texts = { heading: information, legalBasis, narrative, otherCells, organisation };
  const parts = Object.keys(texts).map((part) => [part, digest(JSON.stringify(texts[part as SnapshotPart]))]);
  return { rows: draft.rows.map(rowOf), parts: Object.fromEntries(parts) as Snapshot["parts"] };
}

/** A second action's blank cells hold what stands above it, as the draft has it. */
function rowOf(row: DraftRow): SnapshotRow {
  return {
    criterion: row.criterion.value ?? oneLine(row.criterion.text),
    action: oneLine(row.action),
    people: oneLine(row.people.text),
    target: oneLine(row.target.text),
    timeline: oneLine(row.timeline.text),
    budget: oneLine(row.budget.text),
  };
}
