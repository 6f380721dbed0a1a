import { followingOf } from "../plan/following.ts";
import { quote } from "../words/text.ts";
import type { Rule } from "./rule.ts";

export const followedActionGone: Rule = {
  code: "TD-14",
  severity: "info",
  asks: "Dòng ở Theo dõi ứng với một việc của kế hoạch.",
  source: "phần V kế hoạch mẫu, theo dõi và đảm bảo tiến độ",
  check: (draft) =>
    followingOf(draft).gone.map(({ row, id, action }) => ({
      sheet: "tracking" as const,
      row,
      field: "state" as const,
      problem:
        id === ""
          ? "Dòng này chưa ứng với việc nào của kế hoạch."
          : `Việc ${id} ${quote(action)} không còn trong kế hoạch.`,
      remedy: "Việc vẫn làm thì thêm vào trang Kế hoạch; thôi làm thì chọn Dừng và ghi lý do.",
    })),
  wrong: {
    today: "2024-10-05",
    tracking: [{}, { id: "V2", followedCriterion: "2.2", followedAction: "Mua thiết bị dạy học" }],
  },
  right: { today: "2024-10-05", tracking: [{}] },
};
