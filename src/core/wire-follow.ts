import * as z from "zod/mini";
import { refused } from "./wire.ts";
import { panelState } from "./wire-panel.ts";

/** What following the plan says to the panel and to the command line. */
export const followReply = z.union([
  z.object({
    ok: z.literal(true),
    /** Sentences: how the actions stand. */
    told: z.array(z.string()),
    /** What was taken for the same action, what the plan no longer has. */
    remarks: z.array(z.string()),
    state: panelState,
  }),
  refused,
]);

export type FollowReply = z.infer<typeof followReply>;
