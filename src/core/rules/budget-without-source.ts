import type { PlanDraft } from "../plan/draft.ts";
import { findSources } from "../reading/money/money-source.ts";
import { tokenise } from "../reading/money/money-tokens.ts";
import { namesSource } from "../reading/money/sources-in.ts";
import { lines, quote } from "../words/text.ts";
import { eachRow, type Rule } from "./rule.ts";

export const budgetWithoutSource: Rule = {
  code: "KP-02",
  severity: "should",
  asks: "Số tiền có nguồn, ghi ở ô kinh phí, Điều kiện hỗ trợ khác, Ghi chú hoặc chung cho cả kế hoạch.",
  source: "domain/rules.md, 14",
  check: eachRow(["money"], ({ money }, { budget, resources, note }, draft) => {
    if (money.open || !money.amount || money.sources.length > 0) return undefined;
    if (namesSource(resources) || namesSource(note) || saysForAll(draft)) return undefined;
    return {
      field: "budget",
      problem: `${quote(budget.text)} chưa có nguồn tiền.`,
      remedy: "Ghi nguồn sau số tiền, ví dụ: từ chi thường xuyên; hoặc ghi ở Điều kiện hỗ trợ khác.",
    };
  }),
  wrong: { rows: [{ criterion: "Tiêu chí 3.5", budget: "10 triệu" }] },
  right: { rows: [{ criterion: "Tiêu chí 3.5", budget: "10 triệu (chi thường xuyên)" }] },
};

/** One sentence for the whole plan will do: "Kinh phí thực hiện lấy từ nguồn chi thường xuyên." */
function saysForAll({ narrative, organisation, unprinted }: PlanDraft): boolean {
  const texts = [
    ...narrative.flatMap(({ heading, text }) => [heading, text]),
    ...organisation.roles.map(({ duty }) => duty),
  ];
  const isSaid = texts
    .flatMap(lines)
    .some((line) => /kinh phí/i.test(line) && findSources(tokenise(line)).some(({ isFund }) => isFund));
  return isSaid || unprinted.some(({ budget }) => (budget?.value?.sources.length ?? 0) > 0);
}
