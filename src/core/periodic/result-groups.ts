import type { DraftRow } from "../plan/draft.ts";
import { criterionOf, type FollowedAction, type Following } from "../plan/following.ts";
import { situationOf, type Situation } from "../plan/situation.ts";
import type { Day } from "../words/day.ts";
import { oneLine, withoutWordBreaks } from "../words/text.ts";

/** How actions stand in a report, in its order. Blank or unread is "chưa cập nhật", never late. */
export const groupNames = {
  done: "Đã hoàn thành",
  going: "Đang thực hiện",
  late: "Quá hạn",
  notDone: "Chưa hoàn thành",
  notStarted: "Chưa bắt đầu",
  stopped: "Dừng thực hiện",
  notUpdated: "Chưa cập nhật",
} as const;

export type GroupKind = keyof typeof groupNames;

export interface ResultGroup {
  readonly kind: GroupKind;
  readonly results: readonly ActionResult[];
}

/** One action with what staff typed of it, line breaks kept. */
export interface ActionResult {
  readonly followed: FollowedAction;
  readonly situation: Situation;
  readonly criterion: string;
  /** What Biểu 2 improves by it; "" in the nine columns. */
  readonly content: string;
  readonly action: string;
  readonly lead: string;
  readonly due: string;
  readonly state: string;
  readonly percent: string;
  readonly proof: string;
  readonly reason: string;
}

/** All groups, empty ones too, as the actions stand on a day. */
export function resultGroups({ actions }: Following, day: Day): ResultGroup[] {
  const all = actions.map((followed) => {
    const situation = situationOf(followed, day);
    return { kind: groupOf(followed, situation), result: resultOf(followed, situation) };
  });
  return (Object.keys(groupNames) as GroupKind[]).map((kind) => ({
    kind,
    results: all.filter((one) => one.kind === kind).map(({ result }) => result),
  }));
}

/** What is due soon stands with what staff said of it. */
function groupOf({ line }: FollowedAction, { kind }: Situation): GroupKind {
  return kind === "soon" ? (line?.state.value ?? "notUpdated") : kind;
}

function resultOf(followed: FollowedAction, situation: Situation): ActionResult {
  const { row, line } = followed;
  return {
    followed,
    situation,
    criterion: criterionOf(row),
    content: oneLine(row.content),
    action: withoutWordBreaks(row.action),
    lead: leadOf(followed),
    due: withoutWordBreaks(row.timeline.text),
    state: line?.state.text ?? "",
    percent: line?.percent.text ?? "",
    proof: line?.proof ?? "",
    reason: line?.reason ?? "",
  };
}

/** An action in a line: what it improves where the form asks for that, else the action itself. */
export function nameOf({ content, action }: Pick<DraftRow, "content" | "action">): string {
  return oneLine(content || action).replace(/[\s.;,:]+$/, "");
}

/** Who leads, in full; what could not be read stands as typed. */
export function leadOf({ row }: FollowedAction): string {
  return row.people.value?.lead?.label ?? oneLine(row.people.text);
}
