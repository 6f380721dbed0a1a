import type { WireFollowing } from "../../src/core/wire-panel.ts";
import { sentView, type View } from "./states.ts";

// A plan that is followed: the panel's picture, board and lists.

export type Action = WireFollowing["actions"][number];

export function action(number: number, more: Partial<Action> = {}): Action {
  return {
    id: `V${number}`,
    criterion: "3.5",
    standard: 3,
    action: "Ứng dụng CNTT trong công tác thiết bị",
    lead: "Hiệu trưởng",
    kind: "going",
    starts: "2024-10-01",
    ends: "2025-05-31",
    told: "đang thực hiện",
    place: { sheet: "Theo dõi", cell: `G${number + 3}`, field: "state", row: number + 3, mark: `t${number}` },
    ...more,
  };
}

const actions: readonly Action[] = [
  action(1, {
    criterion: "1.2",
    standard: 1,
    action: "Kiện toàn Hội đồng trường, bổ sung đại diện chính quyền địa phương và đại diện cha mẹ học sinh",
    kind: "late",
    starts: "2024-10-01",
    ends: "2024-10-08",
    told: "quá hạn 12 ngày",
  }),
  action(2, {
    criterion: "2.2",
    standard: 2,
    action: "Xây dựng kế hoạch tuyển dụng, đề xuất Phòng GDĐT",
    kind: "soon",
    starts: "2024-06-01",
    ends: "2024-10-29",
    told: "còn 9 ngày",
  }),
  action(3),
  action(4, { criterion: "5.6", standard: 5, lead: "Tổ trưởng Tổ Tự nhiên", kind: "done", told: "hoàn thành" }),
  action(5, {
    criterion: "ba chấm năm",
    standard: 0,
    action: "Mua bổ sung sách tham khảo",
    lead: "",
    kind: "notUpdated",
    starts: "",
    ends: "",
    told: "chưa cập nhật",
    place: { sheet: "Theo dõi", cell: "", field: "state", row: 0, mark: "" },
  }),
  action(6, {
    action: "Tập huấn sử dụng thiết bị",
    kind: "notStarted",
    starts: "2025-01-06",
    ends: "",
    told: "bắt đầu 06/01/2025",
  }),
  action(7, { action: "Sửa phòng học bộ môn", kind: "stopped", starts: "", ends: "2025-03-31", told: "dừng" }),
];

export const MESSAGE = "Kính gửi Hiệu trưởng,\nĐến ngày 20/10/2024, trong kế hoạch còn 4 việc:\n1. [V1] Kiện toàn";

export const followed: WireFollowing = {
  followed: true,
  today: "2024-10-20",
  starts: "2024-09-05",
  ends: "2025-05-31",
  actions: [...actions],
  people: [
    { person: "Hiệu trưởng", open: 4, ids: ["V1", "V2", "V3", "V6", "V7"], message: MESSAGE },
    { person: "Tổ trưởng Tổ Tự nhiên", open: 0, ids: ["V4"], message: "Kính gửi Tổ trưởng Tổ Tự nhiên," },
  ],
};

/** Sent and followed. */
export function followedView(following: WireFollowing = followed): View {
  const view = sentView();
  const { state } = view;
  return {
    ...view,
    state: {
      ...state,
      following,
      steps: state.steps.map((step) =>
        step.id === "follow"
          ? {
              ...step,
              state: "fix",
              told: ["Hôm nay: 1 việc quá hạn, 1 việc đến hạn trong 14 ngày."],
              sheets: ["Theo dõi", "Tiến độ", "Việc từng người"],
            }
          : step,
      ),
      next: {
        step: "follow",
        label: "Cập nhật Theo dõi",
        why: "Kế hoạch đã gửi. Ghi trạng thái các việc ở trang Theo dõi, rồi cập nhật để vẽ lại Tiến độ.",
        does: "follow",
        place: null,
      },
    },
  };
}

/** A plan of this many actions. */
export function longPlan(count: number): WireFollowing {
  const kinds = ["late", "soon", "going", "done", "notUpdated"] as const;
  const all = Array.from({ length: count }, (_, at) => {
    const kind = kinds[at % kinds.length] ?? "going";
    const standard = (at % 5) + 1;
    return action(at + 1, {
      kind,
      standard,
      criterion: `${standard}.1`,
      told: kind === "late" ? "quá hạn 3 ngày" : kind,
    });
  });
  const ids = all.map(({ id }) => id);
  return { ...followed, actions: all, people: [{ person: "Hiệu trưởng", open: count, ids, message: MESSAGE }] };
}
