import { followingOf } from "../plan/following.ts";
import type { Rule } from "./rule.ts";

export const actionNotFollowed: Rule = {
  code: "TD-13",
  severity: "info",
  asks: "Khi đã theo dõi, mỗi việc của kế hoạch có một dòng ở Theo dõi.",
  source: "phần V kế hoạch mẫu, theo dõi và đảm bảo tiến độ",
  check: (draft) =>
    draft.tracking === undefined
      ? []
      : followingOf(draft).actions.flatMap(({ line, row }) =>
          line
            ? []
            : [
                {
                  sheet: "plan" as const,
                  row: row.row,
                  field: "action" as const,
                  problem: "Việc này chưa có dòng ở trang Theo dõi.",
                  remedy: "Chọn Tạo hoặc cập nhật Theo dõi; những gì đã ghi ở đó giữ nguyên.",
                },
              ],
        ),
  wrong: {
    today: "2024-10-05",
    rows: [{}, { criterion: "Tiêu chí 3.5", action: "Tổ chức tập huấn cho giáo viên" }],
    tracking: [{}],
  },
  right: { today: "2024-10-05", tracking: [{}] },
};
