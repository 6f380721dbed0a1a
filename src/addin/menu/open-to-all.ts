import { ANYONE } from "../../core/sharing/access.ts";
import type { ViewersReply } from "../../core/wire-access.ts";
import { answer, answerReading } from "../answer.ts";
import { askOpenToAll } from "./ask.ts";
import { openToAll, reportViewers } from "../sharing/share-report.ts";

/** Asks, then opens the report to all who have its link, or ends that; undefined when staff say no. */
export function openToAllAsked(): ViewersReply | undefined {
  const now = answerReading(reportViewers);
  if (!now.ok) return now;
  const isOpen = now.viewers.some(({ who }) => who === ANYONE);
  if (!askOpenToAll(isOpen)) return undefined;
  return answer(() => openToAll({ open: !isOpen, confirmed: true }));
}
