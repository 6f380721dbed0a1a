import { daysBetween, showDay, type Day } from "../words/day.ts";
import { situationNames, type SituationKind } from "../words/situations.ts";
import type { FollowedAction } from "./following.ts";

/** How one action stands on a day. Blank is "chưa cập nhật", never late. */
export interface Situation {
  readonly kind: SituationKind;
  /** The action's time, as far as it could be read. */
  readonly starts?: Day;
  readonly ends?: Day;
  /** Days beyond its end when late, days until it when soon. */
  readonly days?: number;
  /** Staff wrote a state that could not be read. */
  readonly unread?: true;
}

export const SOON = 14;

export function situationOf({ row, line }: Pick<FollowedAction, "row" | "line">, today: Day): Situation {
  const { starts, ends } = row.timeline.value ?? {};
  const time = { ...(starts === undefined ? {} : { starts }), ...(ends === undefined ? {} : { ends }) };
  const state = line?.state.value;
  if (state === undefined)
    return { kind: "notUpdated", ...time, ...(line?.state.text ? { unread: true as const } : {}) };
  if (state === "done" || state === "stopped") return { kind: state, ...time };
  const days = ends === undefined ? undefined : daysBetween(today, ends);
  if (days !== undefined && days < 0) return { kind: "late", ...time, days: -days };
  if (days !== undefined && days <= SOON) return { kind: "soon", ...time, days };
  return { kind: state, ...time };
}

/** "quá hạn 12 ngày", "còn 9 ngày", "chưa cập nhật". */
export function situationText({ kind, days, starts, unread }: Situation, today: Day): string {
  if (unread) return "chưa hiểu trạng thái";
  if (kind === "late") return `quá hạn ${days ?? 0} ngày`;
  if (kind === "soon") return days === 0 ? "hôm nay đến hạn" : `còn ${days ?? 0} ngày`;
  if (kind === "notStarted" && starts !== undefined && starts > today) return `bắt đầu ${showDay(starts)}`;
  return situationNames[kind].toLowerCase();
}
