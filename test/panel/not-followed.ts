import type { WireFollowing } from "../../src/core/wire-panel.ts";

/** There is no Theo dõi yet. */
export const notFollowed: WireFollowing = {
  followed: false,
  today: "2024-09-10",
  starts: "2024-09-05",
  ends: "2025-05-31",
  actions: [
    {
      id: "V1",
      criterion: "1.2",
      standard: 1,
      action: "Kiện toàn Hội đồng trường",
      lead: "Hiệu trưởng",
      kind: "notUpdated",
      starts: "2024-10-01",
      ends: "2024-10-31",
      told: "chưa cập nhật",
      place: { sheet: "Theo dõi", cell: "", field: "state", row: 0, mark: "" },
    },
  ],
  people: [{ person: "Hiệu trưởng", open: 1, ids: ["V1"], message: "Kính gửi Hiệu trưởng," }],
};
