import * as z from "zod/mini";
import { refused } from "./wire.ts";
import { placeRequest } from "./wire-panel.ts";

/** What crosses of the proposal: which criteria to plan for so as to reach a level. Staff choose; nothing is imposed. */

export const proposeRequest = z.object({
  /** The school's level to be reached; the next one above today's when left out. */
  level: z.optional(z.number()),
});

export const proposedCriterion = z.object({
  /** "1.2" */
  code: z.string(),
  title: z.string(),
  /** "chưa đạt mức 1", "mức 1" */
  now: z.string(),
  /** "Đạt mức 2 so với mức 1 hiện tại": what would be written. */
  target: z.string(),
  /** Below Mức 1: the school has no level until it is reached. */
  first: z.boolean(),
  /** The plan has a row for it: it is not added again. */
  planned: z.boolean(),
});

export const proposeReply = z.union([
  z.object({
    ok: z.literal(true),
    level: z.number(),
    /** Levels that can be chosen. */
    levels: z.array(z.number()),
    criteria: z.array(proposedCriterion),
    /** Sentences: criteria without a present level, criteria that need more than a year. */
    remarks: z.array(z.string()),
  }),
  refused,
]);

/** Rows for these criteria, with the columns ready to fill. */
export const addRowsRequest = z.object({ level: z.number(), codes: z.array(z.string()) });

export const addRowsReply = z.union([
  z.object({
    ok: z.literal(true),
    /** Codes that were added. */
    added: z.array(z.string()),
    /** Sentences. */
    remarks: z.array(z.string()),
    /** The first cell to fill. */
    place: z.nullable(placeRequest),
  }),
  refused,
]);

/** The writing that staff saw and agreed to take back; another one may have come since. */
export const undoRequest = z.object({ what: z.optional(z.string()), time: z.optional(z.string()) });

/** What was taken back and what was kept, in sentences. */
export const undoReply = z.union([z.object({ ok: z.literal(true), told: z.array(z.string()) }), refused]);

export type ProposeRequest = z.infer<typeof proposeRequest>;
export type ProposeReply = z.infer<typeof proposeReply>;
export type WireProposed = z.infer<typeof proposedCriterion>;
export type AddRowsRequest = z.infer<typeof addRowsRequest>;
export type AddRowsReply = z.infer<typeof addRowsReply>;
export type UndoRequest = z.infer<typeof undoRequest>;
export type UndoReply = z.infer<typeof undoReply>;
