import type { PlanDraft, TrackingRow } from "./draft.ts";
import { isActionCode, isFilled, twinOf, type FollowedAction, type Following } from "./following.ts";
import { situationOf } from "./situation.ts";
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
export function followingTold({ tracking }: PlanDraft, following: Following, today: Day): FollowingTold {
  const { actions, gone } = following;
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
      ...gone.flatMap((line) => goneTold(line, following)),
      ...(isNew && actions.some(({ row }) => row.id !== "") ? [MISSED] : []),
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

function goneTold(line: TrackingRow, following: Following): string[] {
  const { id, action, row } = line;
  if (!isActionCode(id)) {
    return isFilled(line) ? [`Dòng ${row} ở Theo dõi chưa ứng với việc nào của kế hoạch nên được giữ nguyên.`] : [];
  }
  const twin = twinOf(line, following);
  return twin
    ? [`Dòng ${row} ở Theo dõi trùng mã ${id} với dòng ${twin.row}: chỉ dòng ${twin.row} được tính.`]
    : [`Việc ${id} ${quote(action)} không còn trong kế hoạch; dòng ${row} ở Theo dõi được giữ.`];
}

const MISSED =
  "Kế hoạch đã có mã việc mà trước đó không thấy trang Theo dõi. Nếu trang ấy chỉ đổi tên: hoàn tác, đặt lại tên Theo dõi, rồi chọn lại.";
