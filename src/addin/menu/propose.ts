import { refusal } from "../../core/wire.ts";
import type { AddRowsReply } from "../../core/wire-proposal.ts";
import { answer, answerReading } from "../answer.ts";
import { addRows, proposeRows } from "../propose-rows.ts";
import { askLevel, askRows } from "./ask-rows.ts";

/** Asks for the level and then for the criteria; undefined when staff leave. */
export function addRowsAsked(): AddRowsReply | undefined {
  const next = answerReading(() => proposeRows({}));
  if (!next.ok) return next;
  const level = askLevel(next);
  if (level === undefined) return undefined;
  const proposed = level === next.level ? next : answerReading(() => proposeRows({ level }));
  if (!proposed.ok) return proposed;
  if (proposed.criteria.every(({ planned }) => planned)) {
    return { ok: true, added: [], remarks: [nothingLeft(proposed), ...proposed.remarks], place: null };
  }
  const asked = askRows(proposed);
  if (asked && "problem" in asked) return refusal([asked]);
  return asked && answer(() => addRows(asked));
}

function nothingLeft({ level, criteria }: { level: number; criteria: readonly unknown[] }): string {
  return criteria.length === 0
    ? `Không có tiêu chí nào cần thêm để đạt mức ${level}.`
    : `Các tiêu chí cần cải tiến để đạt mức ${level} đều đã có trong kế hoạch.`;
}
