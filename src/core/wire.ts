import * as z from "zod/mini";
import type { CheckedWorkbook } from "./check-workbook.ts";
import { currentLevelOf, targetLevelOf } from "./plan/current-level.ts";
import { expressionKinds, type ReadExpression } from "./read-expression.ts";
import { markOfRow } from "./sheets/row-mark.ts";
import { panelState } from "./wire-panel.ts";
import { sheetNames } from "./words/fields.ts";
import type { Trouble } from "./words/trouble.ts";

/**
 * All that crosses to the panel and to the command line: JSON only, days as text, absent as null.
 * google.script.run loses a whole reply that holds a Date.
 */

const severity = z.enum(["must", "should", "info"]);

export const wireFinding = z.object({
  code: z.string(),
  severity,
  /** The tab's name. */
  sheet: z.string(),
  /** "D7"; "" when the line is missing. */
  cell: z.string(),
  /** From 1; 0 when the line is missing. */
  row: z.number(),
  /** The row as it was then: panelGoTo tells by it whether the row has changed since. */
  mark: z.string(),
  field: z.string(),
  /** The heading or line as staff read it. */
  label: z.string(),
  problem: z.string(),
  remedy: z.string(),
});

export const wireReading = z.object({
  sheet: z.string(),
  /** From 1. */
  row: z.number(),
  criterion: z.nullable(z.string()),
  currentLevel: z.nullable(z.number()),
  targetLevel: z.nullable(z.number()),
  /** ISO days. */
  starts: z.nullable(z.string()),
  ends: z.nullable(z.string()),
  /** In đồng. */
  amount: z.nullable(z.number()),
});

export const wireTrouble = z.object({ code: z.string(), problem: z.string(), remedy: z.string() });

export const refused = z.object({ ok: z.literal(false), troubles: z.array(wireTrouble) });
const checked = {
  findings: z.array(wireFinding),
  readings: z.array(wireReading),
  /** Sentences: the counts, what the plan achieves, its money. */
  summary: z.array(z.string()),
};

export const buildReply = z.union([
  z.object({ ok: z.literal(true), changed: z.array(z.string()), remarks: z.array(z.string()) }),
  refused,
]);
export const checkReply = z.union([z.object({ ok: z.literal(true), ...checked, state: panelState }), refused]);
/** All that the panel shows; nothing is written for it. */
export const viewReply = z.union([
  z.object({
    ok: z.literal(true),
    findings: z.array(wireFinding),
    summary: z.array(z.string()),
    /** Why the workbook could not be read (a sheet or heading is gone): then there are no findings. */
    troubles: z.array(wireTrouble),
    state: panelState,
  }),
  refused,
]);
export const reportReply = z.union([
  z.object({
    ok: z.literal(true),
    ...checked,
    /** false: the must findings wait to be mended first, and nothing was made. */
    made: z.boolean(),
    fileId: z.string(),
    link: z.string(),
    /** Links that the browser opens by itself: no call of ours. */
    downloads: z.object({ docx: z.string(), pdf: z.string() }),
    /** What staff should know: a new file was needed, characters were dropped, something is not printed. */
    remarks: z.array(z.string()),
    state: panelState,
  }),
  refused,
]);

export const templateReply = z.union([
  z.object({ ok: z.literal(true), link: z.string(), isNew: z.boolean(), remarks: z.array(z.string()) }),
  refused,
]);
/** The built-in template as a .docx, base64. */
export const builtInReply = z.union([z.object({ ok: z.literal(true), docx: z.string() }), refused]);

export const readReply = z.union([
  z.object({
    ok: z.literal(true),
    read: z.boolean(),
    /** The fields of that kind of reading, by name; absent ones are null. */
    fields: z.record(z.string(), z.unknown()),
    /** In words; "" when unread. */
    shown: z.string(),
    why: z.nullable(z.string()),
  }),
  refused,
]);

/** What the panel and the command line may ask. */
export const buildRequest = z.object({
  schoolYear: z.optional(z.string()),
  sample: z.optional(z.boolean()),
  /** Ids, for a workbook that does not name them yet. */
  catalogue: z.optional(z.string()),
  form: z.optional(z.string()),
});
export const reportRequest = z.object({
  draft: z.optional(z.boolean()),
  /** A .docx as base64, in place of the school's own template or the built-in one. */
  template: z.optional(z.string()),
});
export const readRequest = z.object({
  kind: z.enum(expressionKinds),
  text: z.string(),
  schoolYear: z.optional(z.string()),
});
export const goToReply = z.union([
  z.object({
    ok: z.literal(true),
    /** same: as it was; moved: the row stands elsewhere now; changed: the row says something else; gone: no such place. */
    found: z.enum(["same", "moved", "changed", "gone"]),
    cell: z.string(),
    /** A sentence; "" when there is nothing to say. */
    told: z.string(),
  }),
  refused,
]);

export type WireFinding = z.infer<typeof wireFinding>;
export type WireReading = z.infer<typeof wireReading>;
export type BuildReply = z.infer<typeof buildReply>;
export type CheckReply = z.infer<typeof checkReply>;
export type ReportReply = z.infer<typeof reportReply>;
export type TemplateReply = z.infer<typeof templateReply>;
export type BuiltInReply = z.infer<typeof builtInReply>;
export type ReadReply = z.infer<typeof readReply>;
export type Refused = z.infer<typeof refused>;
export type BuildRequest = z.infer<typeof buildRequest>;
export type ReadRequest = z.infer<typeof readRequest>;
export type ReportRequest = z.infer<typeof reportRequest>;
export type ViewReply = z.infer<typeof viewReply>;
export type GoToReply = z.infer<typeof goToReply>;

export function refusal(troubles: readonly Trouble[]): Refused {
  return { ok: false, troubles: wireTroubles(troubles) };
}

export function wireTroubles(troubles: readonly Trouble[]): z.infer<typeof wireTrouble>[] {
  return troubles.map(({ code, problem, remedy }) => ({ code, problem, remedy }));
}

export function wireChecked({ workbook, findings, summary }: CheckedWorkbook): {
  findings: WireFinding[];
  readings: WireReading[];
  summary: string[];
} {
  const { draft } = workbook;
  return {
    summary: [...summary],
    findings: findings.map(({ code, severity: gravity, sheet, cell, row, field, label, problem, remedy }) => ({
      code,
      severity: gravity,
      sheet: sheetNames[sheet],
      cell,
      row,
      mark: markOfRow(workbook, sheet, row),
      field,
      label,
      problem,
      remedy,
    })),
    readings: draft.rows.map((row) => ({
      sheet: sheetNames.plan,
      row: row.row,
      criterion: row.criterion.value ?? absent,
      currentLevel: currentLevelOf(row, draft.current) ?? absent,
      targetLevel: targetLevelOf(row, draft.current) ?? absent,
      starts: row.timeline.value?.starts ?? absent,
      ends: row.timeline.value?.ends ?? absent,
      amount: row.budget.value?.amount ?? absent,
    })),
  };
}

// eslint-disable-next-line no-restricted-syntax -- JSON has no undefined: this is the one place where absent becomes null
const absent = null;

export function wireRead({ fields, shown, why }: ReadExpression): ReadReply {
  return { ok: true, read: why === undefined, fields: withNulls(fields), shown, why: why ?? absent };
}

function withNulls(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const told = Object.keys(fields).map((name) => {
    const value = fields[name];
    if (Array.isArray(value)) return [name, value.map((one: unknown) => (isFields(one) ? withNulls(one) : one))];
    return [name, value ?? absent];
  });
  return Object.fromEntries(told) as Record<string, unknown>;
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && Boolean(value);
}
