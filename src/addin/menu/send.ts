import type { SendReply } from "../../core/wire-access.ts";
import { answer, answerReading } from "../answer.ts";
import { viewPanel } from "../panel-view.ts";
import { reportMissing } from "../sharing/open-report.ts";
import { sendReport } from "../sharing/send-report.ts";
import { tooEarlyToSend } from "../sharing/send-troubles.ts";
import { askSend } from "./ask.ts";

/** What stands in the way is told before anything is asked; undefined when staff leave. */
export function sendAsked(): SendReply | undefined {
  const missing = reportMissing();
  if (missing) return missing;
  const now = answerReading(viewPanel);
  if (!now.ok) return now;
  if (now.troubles.length > 0) return { ok: false, troubles: now.troubles };
  const early = tooEarlyToSend(now);
  if (early) return early;
  const asked = askSend(now.state.report);
  return asked && answer(() => sendReport(asked));
}
