import { readActionState, type ActionState } from "../plan/action-state.ts";
import type { PlanDraft } from "../plan/draft.ts";
import { followingOf, type FollowedAction } from "../plan/following.ts";

/** What becomes of this year's actions. */
export interface CarriedActions {
  /** Neither done nor stopped; whether they were late is not asked, and blank is not done. */
  readonly carried: readonly FollowedAction[];
  readonly done: readonly FollowedAction[];
  readonly stopped: readonly FollowedAction[];
}

export function carriedActions(draft: PlanDraft): CarriedActions {
  const { actions } = followingOf(draft);
  // where Theo dõi says nothing, Mức độ thực hiện of Biểu 2 may
  const stateOf = ({ line, row }: FollowedAction): ActionState | undefined =>
    line?.state.value ?? readActionState(row.progress).value;
  const is = (state: ActionState) => (action: FollowedAction) => stateOf(action) === state;
  return {
    carried: actions.filter((action) => !is("done")(action) && !is("stopped")(action)),
    done: actions.filter(is("done")),
    stopped: actions.filter(is("stopped")),
  };
}

/** "Chuyển từ năm học 2024-2025 (V2): Đang thực hiện, 60%; lý do: …; minh chứng: …", with the text that was there above. */
export function historyNote({ id, row, line }: FollowedAction, schoolYear: string): string {
  const state = line?.state.text === undefined || line.state.text === "" ? "chưa cập nhật" : line.state.text;
  const told = [
    [state, line?.percent.text ?? ""].filter((text) => text !== "").join(", "),
    ...part("đã dùng", line?.spent.text),
    ...part("lý do", line?.reason),
    ...part("minh chứng", line?.proof),
    ...part("rà soát", [line?.reviewedBy, line?.reviewedOn.text].filter((text) => text).join(" ")),
  ];
  const history = `Chuyển từ năm học ${schoolYear} (${id}): ${told.join("; ")}.`;
  return row.note === "" ? history : `${row.note}\n${history}`;
}

function part(name: string, text = ""): string[] {
  return text === "" ? [] : [`${name}: ${text}`];
}
