import { achievementOf, type Achievement } from "../plan/achievement.ts";
import { budgetTotalOf, type BudgetTotal } from "../plan/budget-total.ts";
import type { PlanDraft } from "../plan/draft.ts";
import { showLevel } from "../reading/level/level.ts";
import { findCriterion, type Catalogue, type Level } from "../standards/catalogue.ts";
import { showAmount } from "../words/amount.ts";

/** What the plan comes to, for the head of Kiểm tra: the school's level, and the money. */
export function summaryLines(draft: PlanDraft): string[] {
  const { catalogue } = draft.information;
  const achievement = achievementOf(draft);
  return [
    ...(achievement && catalogue ? [achievementLine(achievement, catalogue)] : []),
    budgetLine(budgetTotalOf(draft)),
  ];
}

function achievementLine(achievement: Achievement, catalogue: Catalogue): string {
  const { now, after, next, unknown } = achievement;
  if (now === undefined) {
    return `Mức của trường: chưa tính được, vì ${unknown.length} tiêu chí chưa có mức hiện đạt (${unknown.join(", ")}).`;
  }
  const reached = `Mức của trường theo Hiện trạng: ${showLevel(now)}; thực hiện xong kế hoạch: ${showLevel(after ?? now)}.`;
  return next === undefined ? reached : `${reached} ${missingLine(next, achievement, catalogue)}`;
}

/** "Còn 2 tiêu chí bắt buộc chưa đạt mức 1: 1.3, 4.1; và cần thêm 1 trong 3 tiêu chí đạt mức 1: 1.1, 2.3, 3.5." */
function missingLine(next: Level, { blocking, choose }: Achievement, catalogue: Catalogue): string {
  const need = catalogue.schoolNeeds.find(({ level }) => level === next);
  const isMandatory = (code: string): boolean => findCriterion(catalogue, code)?.mandatory === true;
  const all = need?.others === "all";
  const must = all ? blocking : blocking.filter(isMandatory);
  const parts = [
    below(must, all ? "" : "bắt buộc ", next),
    below(
      all ? [] : blocking.filter((code) => !isMandatory(code)),
      must.length === 0 ? "" : "khác ",
      need?.floor ?? next,
    ),
  ].filter((part) => part !== "");
  const told = parts.length === 0 ? "" : `Còn ${parts.join("; ")}`;
  if (!choose) return `${told}.`;
  const one = `cần thêm ${choose.count} trong ${choose.from.length} tiêu chí đạt mức ${next}: ${choose.from.join(", ")}`;
  return told === "" ? `Để đạt mức ${next}, ${one}.` : `${told}; và ${one}.`;
}

function below(codes: readonly string[], kind: string, level: Level): string {
  return codes.length === 0 ? "" : `${codes.length} tiêu chí ${kind}chưa đạt mức ${level}: ${codes.join(", ")}`;
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
