import { achievementOf, type Achievement } from "../plan/achievement.ts";
import { budgetTotalOf, type BudgetTotal } from "../plan/budget-total.ts";
import type { PlanDraft } from "../plan/draft.ts";
import { showLevel } from "../reading/level/level.ts";
import { showAmount } from "../words/amount.ts";

/** What the plan comes to, for the head of Kiểm tra: the school's level, and the money. */
export function summaryLines(draft: PlanDraft): string[] {
  const achievement = achievementOf(draft);
  return [...(achievement ? [achievementLine(achievement)] : []), budgetLine(budgetTotalOf(draft))];
}

function achievementLine({ now, after, next, blocking, choose, unknown }: Achievement): string {
  if (now === undefined) {
    return `Mức của trường: chưa tính được, vì ${unknown.length} tiêu chí chưa có mức hiện đạt (${unknown.join(", ")}).`;
  }
  const reached = `Mức của trường theo Hiện trạng: ${showLevel(now)}; thực hiện xong kế hoạch: ${showLevel(after ?? now)}.`;
  return next === undefined ? reached : `${reached} ${missingLine(next, blocking, choose)}`;
}

/** "Còn 2 tiêu chí chưa đạt mức 2: 1.3, 4.1; và cần thêm 1 trong 3 tiêu chí: 1.1, 2.3, 3.5." */
function missingLine(next: number, blocking: readonly string[], choose: Achievement["choose"]): string {
  const must =
    blocking.length === 0 ? "" : `Còn ${blocking.length} tiêu chí chưa đạt mức ${next}: ${blocking.join(", ")}`;
  if (!choose) return `${must}.`;
  const one = `cần thêm ${choose.count} trong ${choose.from.length} tiêu chí đạt mức ${next}: ${choose.from.join(", ")}`;
  return must === "" ? `Để đạt mức ${next}, ${one}.` : `${must}; và ${one}.`;
}

function budgetLine({ total, bySource, counted, none, open, blank }: BudgetTotal): string {
  const sources = bySource
    .map(({ source, amount }) => `${source || "chưa ghi nguồn"} ${showAmount(amount)}`)
    .join("; ");
  const known =
    counted === 0 ? "chưa có dòng nào ghi số tiền" : `${showAmount(total)} đồng ở ${counted} dòng (${sources})`;
  const others = [
    none > 0 ? `${none} dòng không cần kinh phí` : "",
    open > 0 ? `${open} dòng chưa có số tiền cụ thể` : "",
    blank > 0 ? `${blank} dòng chưa nhập` : "",
  ];
  return [`Kinh phí: ${known}`, ...others.filter((text) => text !== "")].join("; ") + ".";
}
