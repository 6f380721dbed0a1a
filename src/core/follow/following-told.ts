import type { PlanDraft } from "../plan/draft.ts";
import type { FollowedAction, Following } from "../plan/following.ts";
import { situationOf } from "../plan/situation.ts";
import type { Day } from "../words/day.ts";
import { situationNames, type SituationKind } from "../words/situations.ts";
import { quote } from "../words/text.ts";

export interface FollowingTold {
  /** Sentences: how the actions stand. */
  readonly told: string[];
  /** What was taken for the same action, what the plan no longer has. */
  readonly remarks: string[];
}

/** What bringing Theo dõi up to date found. */
export function followingTold({ tracking }: PlanDraft, { actions, gone }: Following, today: Day): FollowingTold {
  const added = actions.filter(({ line }) => !line).length;
  const isNew = tracking === undefined;
  return {
    told: [
      isNew
        ? `Đã tạo trang Theo dõi với ${actions.length} việc.`
        : `Theo dõi có ${actions.length} việc của kế hoạch${added > 0 ? `, trong đó ${added} việc mới thêm` : ""}.`,
      `Hiện nay: ${countsTold(actions, today)}.`,
    ],
    remarks: [
      ...actions.filter(({ reworded }) => reworded).map(rewordedTold),
      ...gone
        .filter(({ id }) => id !== "")
        .map(
          ({ id, action, row }) =>
            `Việc ${id} ${quote(action)} không còn trong kế hoạch; dòng ${row} ở Theo dõi được giữ.`,
        ),
      ...gone
        .filter(({ id }) => id === "")
        .map(({ row }) => `Dòng ${row} ở Theo dõi chưa ứng với việc nào của kế hoạch nên được giữ nguyên.`),
    ],
  };
}

/** "1 quá hạn, 3 chưa cập nhật" */
export function countsTold(actions: readonly FollowedAction[], today: Day): string {
  const kinds = actions.map((action) => situationOf(action, today).kind);
  const counts = (Object.keys(situationNames) as SituationKind[]).map((kind) => ({
    name: situationNames[kind].toLowerCase(),
    count: kinds.filter((one) => one === kind).length,
  }));
  return counts.flatMap(({ name, count }) => (count > 0 ? [`${count} việc ${name}`] : [])).join(", ");
}

function rewordedTold({ id, row, line }: FollowedAction): string {
  return `Việc ${id} nay ghi ${quote(row.action)}, trước là ${quote(line?.action ?? "")}: được hiểu là cùng một việc.`;
}
