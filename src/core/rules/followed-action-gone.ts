import { followingOf, isActionCode, isFilled, twinOf } from "../plan/following.ts";
import { quote } from "../words/text.ts";
import type { Rule } from "./rule.ts";

export const followedActionGone: Rule = {
  code: "TD-14",
  severity: "info",
  asks: "Dòng ở Theo dõi ứng với một việc của kế hoạch.",
  source: "phần V kế hoạch mẫu, theo dõi và đảm bảo tiến độ",
  check: (draft) => {
    const following = followingOf(draft);
    return following.gone.flatMap((line) => {
      const { row, id, action } = line;
      const isOurs = isActionCode(id);
      // a note or a signature below the table is no action
      if (!isOurs && !isFilled(line)) return [];
      const twin = isOurs ? twinOf(line, following) : undefined;
      const place = { sheet: "tracking" as const, row, field: "state" as const };
      if (twin) {
        const remedy = "Xoá dòng chép thừa, hoặc xoá Mã việc ở dòng đó nếu là việc khác.";
        return [{ ...place, problem: `Dòng này trùng mã ${id} với dòng ${twin.row}.`, remedy }];
      }
      const problem = isOurs
        ? `Việc ${id} ${quote(action)} không còn trong kế hoạch.`
        : "Dòng này chưa ứng với việc nào của kế hoạch.";
      const remedy = "Việc vẫn làm thì thêm vào trang Kế hoạch; thôi làm thì chọn Dừng và ghi lý do.";
      return [{ ...place, problem, remedy }];
    });
  },
  wrong: {
    today: "2024-10-05",
    tracking: [{}, { id: "V2", followedCriterion: "2.2", followedAction: "Mua thiết bị dạy học" }],
  },
  right: { today: "2024-10-05", tracking: [{}] },
};
