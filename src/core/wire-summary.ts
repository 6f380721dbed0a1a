import * as z from "zod/mini";
import { refused } from "./wire.ts";

/** What crosses of the office's view: a school's plan in flat values. Absent is left out; amounts are đồng, days ISO. */

const count = z.number();
const maybe = z.optional(z.number());

/** An action of the plan: one row of Kế hoạch. */
export const actionSummary = z.object({
  /** Row of the sheet, from 1. */
  row: z.number(),
  /** "1.2"; "" where the row names none that could be read. */
  criterion: z.string(),
  standard: maybe,
  action: z.string(),
  /** Who leads, as understood; "" when unread. */
  lead: z.string(),
  /** ISO days; "" when unread. */
  starts: z.string(),
  ends: z.string(),
  /** Its time is over on that day; whether it was done is told by following (`followed`). */
  ended: z.boolean(),
  currentLevel: maybe,
  targetLevel: maybe,
  /** Đồng; absent when blank, unread or not a total. */
  money: maybe,
});

/** A criterion that the plan has an action for. */
export const criterionSummary = z.object({
  criterion: z.string(),
  standard: z.number(),
  title: z.string(),
  currentLevel: maybe,
  targetLevel: maybe,
  actions: count,
});

/** Following through the year; each is left out as long as nobody follows. */
const following = {
  actionsDone: maybe,
  actionsGoing: maybe,
  actionsLate: maybe,
  actionsNotUpdated: maybe,
  /** Đồng. */
  moneySpent: maybe,
};

export const planSummary = z.object({
  school: z.string(),
  superior: z.string(),
  place: z.string(),
  /** "2024-2025"; "" when unread. */
  schoolYear: z.string(),
  catalogue: z.string(),
  catalogueName: z.string(),
  form: z.string(),
  formName: z.string(),
  number: z.string(),
  /** ISO day of the plan; "" when unread. */
  date: z.string(),
  /** The school's level; 0 is "chưa đạt mức 1", absent while some criterion has no level. */
  levelNow: maybe,
  levelAfter: maybe,
  criteriaPlanned: count,
  actions: count,
  actionsEnded: count,
  moneyTotal: count,
  moneyBySource: z.array(z.object({ source: z.string(), amount: z.number() })),
  /** Rows with a sum, rows that need no money, rows whose sum is open or unread, rows that are blank. */
  moneyRows: count,
  moneyNone: count,
  moneyUnread: count,
  moneyBlank: count,
  must: count,
  should: count,
  info: count,
  findings: z.array(z.object({ code: z.string(), severity: z.string(), count })),
  ...following,
  /** The day on which all this was told. */
  day: z.string(),
  criteria: z.array(criterionSummary),
  actionRows: z.array(actionSummary),
});

const cell = z.union([z.string(), z.number()]);

/** The same as rows of tables, in the order of their columns; absent is "". */
export const summaryReply = z.union([
  z.object({
    ok: z.literal(true),
    summary: planSummary,
    rows: z.record(z.string(), z.array(z.array(cell))),
    /** The same for two workbooks of one school and year; "" where school or year is not told. */
    key: z.string(),
  }),
  refused,
]);

export const tablesReply = z.union([
  z.object({
    ok: z.literal(true),
    tables: z.array(
      z.object({
        name: z.string(),
        description: z.string(),
        columns: z.array(
          z.object({
            name: z.string(),
            type: z.enum(["text", "number", "day"]),
            heading: z.string(),
            description: z.string(),
            /** Pixels. */
            width: z.number(),
          }),
        ),
      }),
    ),
    rules: z.array(z.object({ code: z.string(), severity: z.string(), asks: z.string() })),
  }),
  refused,
]);

/** What was written for the office above, or in the office's own sheet, in sentences. */
export const officeReply = z.union([
  z.object({ ok: z.literal(true), sheet: z.string(), told: z.array(z.string()) }),
  refused,
]);

export type PlanSummary = z.infer<typeof planSummary>;
export type ActionSummary = z.infer<typeof actionSummary>;
export type CriterionSummary = z.infer<typeof criterionSummary>;
export type SummaryReply = z.infer<typeof summaryReply>;
export type TablesReply = z.infer<typeof tablesReply>;
export type OfficeReply = z.infer<typeof officeReply>;
