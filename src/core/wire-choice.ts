import * as z from "zod/mini";
import { refused } from "./wire.ts";

/** Ids of the catalogue and form to change to; with `preview` nothing is written. */
export const convertRequest = z.object({ catalogue: z.string(), form: z.string(), preview: z.boolean() });

export const convertReply = z.union([
  z.object({
    ok: z.literal(true),
    /** false: a preview, or nothing to change. */
    done: z.boolean(),
    /** What is carried over, in sentences. */
    carried: z.array(z.string()),
    /** What cannot be carried and is left to the school, in sentences. */
    left: z.array(z.string()),
    /** Old sheets that stay under another name: "Kế hoạch (cũ)". */
    kept: z.array(z.string()),
    remarks: z.array(z.string()),
  }),
  refused,
]);

export type ConvertRequest = z.infer<typeof convertRequest>;
export type ConvertReply = z.infer<typeof convertReply>;
