import * as z from "zod/mini";
import { refused } from "./wire.ts";
import { panelState } from "./wire-panel.ts";

/** What crosses of sharing and sending: who is given access, who has it. */

const viewer = z.object({ who: z.string(), role: z.string() });
const access = {
  link: z.string(),
  /** Everyone who can see the report now; "anyone" stands for all who have the link. */
  viewers: z.array(viewer),
  /** The same in words. */
  seenBy: z.string(),
  remarks: z.array(z.string()),
};
const outcomes = z.array(
  z.object({
    address: z.string(),
    outcome: z.enum(["given", "changed", "already", "bad", "refused"]),
    /** In words. */
    told: z.string(),
  }),
);
export const viewersReply = z.union([z.object({ ok: z.literal(true), ...access }), refused]);
export const shareReply = z.union([z.object({ ok: z.literal(true), ...access, outcomes, state: panelState }), refused]);
export const sendReply = z.union([
  z.object({
    ok: z.literal(true),
    ...access,
    outcomes,
    /** The locked copy of what was sent. */
    copyLink: z.string(),
    sent: z.string(),
    /** What it came to, in the sentence that is read first. */
    told: z.string(),
    /** The same plan had been sent before: no second copy was made. */
    again: z.boolean(),
    /** What changed since the sending before, in sentences. */
    changes: z.array(z.string()),
    /** A text to paste into mail or Zalo. */
    message: z.string(),
    state: panelState,
  }),
  refused,
]);

/** Addresses as typed; none means those on Thông tin. */
export const shareRequest = z.object({
  to: z.optional(z.string()),
  role: z.optional(z.enum(["reader", "commenter"])),
  message: z.optional(z.string()),
});
/** Opening the report to all who have its link is asked for in so many words. */
export const openToAllRequest = z.object({ open: z.boolean(), confirmed: z.literal(true) });

export type ViewersReply = z.infer<typeof viewersReply>;
export type ShareReply = z.infer<typeof shareReply>;
export type SendReply = z.infer<typeof sendReply>;
export type ShareRequest = z.infer<typeof shareRequest>;
export type OpenToAllRequest = z.infer<typeof openToAllRequest>;
