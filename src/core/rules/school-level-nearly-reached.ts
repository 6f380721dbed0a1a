import { achievementOf } from "../plan/achievement.ts";
import { isClauseRow } from "../plan/clause-row.ts";
import { targetLevelOf } from "../plan/current-level.ts";
import { isUnread } from "../reading/reading.ts";
import { allCriteria } from "../standards/catalogue.ts";
import { catalogues } from "../standards/index.ts";
import type { Rule } from "./rule.ts";

/** With more criteria in the way, the next level of the school is a matter of years and not of this plan. */
const FEW = 3;

export const schoolLevelNearlyReached: Rule = {
  code: "MUC-17",
  severity: "info",
  asks: "Khi chỉ còn vài tiêu chí là cả trường lên một mức, kế hoạch xét các tiêu chí đó trước.",
  source: "Thông tư 18/2018/TT-BGDĐT, Điều 6",
  check: (draft) => {
    const unread = draft.rows.some(
      (row) => !isClauseRow(row) && (isUnread(row.criterion) || targetLevelOf(row, draft.current) === undefined),
    );
    const reached = achievementOf(draft);
    if (unread || draft.rows.length === 0 || reached?.now === undefined || reached.after !== reached.now) return [];
    const { next, choose } = reached;
    const all = [...reached.blocking, ...(choose && choose.from.length === choose.count ? choose.from : [])];
    const blocking = [...new Set(all)];
    const line = draft.current.find(({ code }) => code.value === blocking[0]);
    if (next === undefined || !line || blocking.length > FEW || (choose && choose.from.length > choose.count))
      return [];
    return [
      {
        sheet: "current",
        row: line.row,
        field: "currentLevel",
        problem: `Xong kế hoạch này, chỉ còn tiêu chí ${blocking.join(", ")} là cả trường đạt mức ${next}.`,
        remedy: "Xem có thể thêm việc cho tiêu chí đó ngay trong năm học này không.",
      },
    ];
  },
  wrong: { current: { ...allAtTwo(), "1.2": "Mức 1", "1.8": "Mức 1" } },
  right: { current: { ...allAtTwo(), "1.2": "Mức 1" } },
};

function allAtTwo(): Record<string, string> {
  const [tt18] = catalogues;
  const criteria = tt18 ? allCriteria(tt18) : [];
  return Object.fromEntries(criteria.map(({ code }) => [code, "Mức 2"]));
}
