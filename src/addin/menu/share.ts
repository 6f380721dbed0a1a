import type { ShareReply } from "../../core/wire-access.ts";
import { answer } from "../answer.ts";
import { reportMissing } from "../sharing/open-report.ts";
import { shareReport } from "../sharing/share-report.ts";
import { askShare } from "./ask.ts";

/** That there is no report is told before anything is asked; undefined when staff leave. */
export function shareAsked(): ShareReply | undefined {
  const missing = reportMissing();
  if (missing) return missing;
  const asked = askShare();
  return asked && answer(() => shareReport(asked));
}
