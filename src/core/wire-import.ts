import * as z from "zod/mini";
import { refused } from "./wire.ts";

/** A plan on paper: a Word file as base64, or text pasted from it; with the ids that stand in place of what it tells. */
export const importRequest = z.object({
  docx: z.optional(z.string()),
  text: z.optional(z.string()),
  form: z.optional(z.string()),
  catalogue: z.optional(z.string()),
  schoolYear: z.optional(z.string()),
});

export const importReply = z.union([
  z.object({
    ok: z.literal(true),
    /** Names of the sheets that were written. */
    changed: z.array(z.string()),
    /** Rows of Kế hoạch; 0 where the paper's table was not found. */
    planRows: z.number(),
    /** What stands where, in sentences. */
    taken: z.array(z.string()),
    /** What was inferred from the paper, in sentences. */
    inferred: z.array(z.string()),
    /** What has no place yet, each with its place: "đoạn 34". All of it stands in the sheet Chưa xếp chỗ. */
    left: z.array(z.object({ place: z.string(), text: z.string() })),
    remarks: z.array(z.string()),
  }),
  refused,
]);

export type ImportRequest = z.infer<typeof importRequest>;
export type ImportReply = z.infer<typeof importReply>;
