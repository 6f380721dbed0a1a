import * as z from "zod/mini";
import { refused } from "./wire.ts";
import { panelState } from "./wire-panel.ts";

/** The periodic report: of the first half-year, of the year, or up to a day ("2025-03-15"); with neither, as proposed. */
export const periodicRequest = z.object({
  period: z.optional(z.enum(["semester1", "year"])),
  until: z.optional(z.string()),
});

export const periodicReply = z.union([
  z.object({
    ok: z.literal(true),
    fileId: z.string(),
    link: z.string(),
    downloads: z.object({ docx: z.string(), pdf: z.string() }),
    /** What staff should know: a new file was needed, something is blank or was not understood. */
    remarks: z.array(z.string()),
    /** Sentences: which period it is, how the actions stand. */
    told: z.array(z.string()),
    state: panelState,
  }),
  refused,
]);

export type PeriodicRequest = z.infer<typeof periodicRequest>;
export type PeriodicReply = z.infer<typeof periodicReply>;
