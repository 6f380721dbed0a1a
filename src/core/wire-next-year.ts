import * as z from "zod/mini";
import { refused } from "./wire.ts";

/** With `preview` nothing is written. */
export const nextYearRequest = z.object({ preview: z.boolean() });

export const nextYearReply = z.union([
  z.object({
    ok: z.literal(true),
    /** false: a preview. */
    done: z.boolean(),
    /** "2025-2026" */
    schoolYear: z.string(),
    /** This very workbook holds this year's report or sending: it is no copy. */
    original: z.boolean(),
    /** Sentences under a title each. */
    told: z.array(z.object({ title: z.string(), lines: z.array(z.string()) })),
  }),
  refused,
]);

export type NextYearRequest = z.infer<typeof nextYearRequest>;
export type NextYearReply = z.infer<typeof nextYearReply>;
