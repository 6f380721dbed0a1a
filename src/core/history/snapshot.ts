import { columnOf, type PlanForm } from "../forms/form.ts";
import type { DraftRow, PlanDraft } from "../plan/draft.ts";
import { planOf } from "../plan/plan-of.ts";
import { informationFields } from "../words/fields.ts";
import { oneLine } from "../words/text.ts";

/** Short text that differs when the long one does: SHA-256 or the like. */
export type Digest = (text: string) => string;

/** What is kept of a plan that was sent, so that a later one can be held against it; JSON. */
export interface Snapshot {
  /** The lines of Thông tin that are printed, by their names. */
  readonly information: Readonly<Record<string, string>>;
  /** Bands and standards in the order of the table. */
  readonly headings: readonly string[];
  readonly rows: readonly SnapshotRow[];
  /** Digests of what is not compared line by line. */
  readonly parts: Readonly<Partial<Record<SnapshotPart, string>>>;
}

export interface SnapshotRow {
  /** "1.2", or what staff typed where no criterion could be read. */
  readonly criterion: string;
  readonly order: string;
  readonly title: string;
  readonly action: string;
  readonly people: string;
  readonly target: string;
  readonly timeline: string;
  readonly budget: string;
  readonly support: string;
  readonly note: string;
  /** Columns of Biểu 2; left out where blank, as in plans that were sent before there were any. */
  readonly content?: string;
  readonly measure?: string;
  readonly evidence?: string;
  readonly progress?: string;
}

export const snapshotParts = {
  legalBasis: "căn cứ",
  narrative: "phần lời",
  organisation: "tổ chức thực hiện",
  issues: "vấn đề trọng tâm",
  reviews: "rà soát",
} as const;

export type SnapshotPart = keyof typeof snapshotParts;

/** One digest for all that a report prints. */
export function fingerprintOf(draft: PlanDraft, digest: Digest): string {
  return digest(JSON.stringify(planOf(draft)));
}

export function snapshotOf(draft: PlanDraft, digest: Digest): Snapshot {
  const { legalBasis, papersByKind, narrative, bands, organisation, issues, reviews } = planOf(draft);
  const papers = papersByKind.length === 0 ? legalBasis : papersByKind;
  const texts = { legalBasis: papers, narrative, organisation, issues, reviews };
  const parts = Object.keys(texts).map((part) => [part, digest(JSON.stringify(texts[part as SnapshotPart]))]);
  return {
    information: informationOf(draft),
    headings: bands.flatMap(({ title, standards }) => [
      ...(title === undefined ? [] : [oneLine(title)]),
      ...standards.map(({ order, title: name }) => oneLine(`${order} ${name}`)),
    ]),
    rows: draft.rows.map((row) => rowOf(row, draft.information.form)),
    parts: Object.fromEntries(parts) as Snapshot["parts"],
  };
}

const PRINTED = [
  "school",
  "superior",
  "place",
  "kind",
  "address",
  "schoolYear",
  "number",
  "date",
  "signerPost",
  "signerName",
] as const;

function informationOf({ information: { told, form } }: PlanDraft): Record<string, string> {
  const fields = ([...PRINTED, "recipients"] as const).filter((field) => form.information.includes(field));
  return Object.fromEntries(fields.map((field) => [informationFields[field], oneLine(told[field]?.text ?? "")]));
}

/** A second action's blank cells hold what stands above it, as the draft has it. */
function rowOf(row: DraftRow, form: PlanForm): SnapshotRow {
  const { content, measure, evidence, progress } = row;
  const further = Object.entries({ content, measure, evidence, progress }).filter(([, text]) => text !== "");
  return {
    criterion: row.criterion.value ?? oneLine(row.criterion.text),
    order: oneLine(row.order),
    title: oneLine(row.criterion.text),
    action: oneLine(row.action),
    people: oneLine(row.people.text),
    target: oneLine(row.target.text),
    timeline: oneLine(row.timeline.text),
    // one column tells of all resources: told once
    budget: form.budgetIn === "budget" ? oneLine(row.budget.text) : "",
    support: oneLine(row.resources),
    note: columnOf(form, "note")?.unprinted ? "" : oneLine(row.note),
    ...Object.fromEntries(further.map(([field, text]) => [field, oneLine(text)])),
  };
}
