import { countable } from "../plan/budget-total.ts";
import type { DraftRow } from "../plan/draft.ts";
import { showAmount } from "../words/amount.ts";
import type { Rule } from "./rule.ts";

export const totalDiffers: Rule = {
  code: "KP-04",
  severity: "should",
  asks: "Dòng tổng cộng bằng các dòng ở trên cộng lại.",
  source: "domain/rules.md, 28",
  check: ({ rows, unprinted }) => {
    const totals = unprinted.filter(({ kind }) => kind === "total").sort((one, other) => one.row - other.row);
    return totals.flatMap(({ row, budget }, index) => {
      const stated = countable(budget?.value);
      // A total may stand for the rows since the one before it, or for all rows above.
      const since = totals[index - 1]?.row ?? 0;
      const sums = [since, 0].map((from) => sumOf(rows.filter((one) => one.row > from && one.row < row)));
      const [sum] = sums;
      if (
        stated === undefined ||
        !sum ||
        sums.some((one) => !one || one.agrees(stated, budget?.value?.about ?? false))
      ) {
        return [];
      }
      return [
        {
          sheet: "plan" as const,
          row,
          field: "budget" as const,
          problem: `Dòng tổng ghi ${showAmount(stated)} đồng, các dòng trên cộng lại là ${showAmount(sum.most)} đồng.`,
          remedy: "Tính lại rồi sửa số tổng hoặc số tiền ở từng dòng.",
        },
      ];
    });
  },
  wrong: {
    rows: [
      { criterion: "Tiêu chí 3.6", budget: "5 triệu từ ngân sách" },
      { criterion: "Tổng cộng", targetLevel: "", action: "", lead: "", timeline: "", budget: "7 triệu", note: "" },
    ],
  },
  right: {
    rows: [
      { criterion: "Tiêu chí 3.6", budget: "5 triệu từ ngân sách" },
      { criterion: "Tổng cộng", targetLevel: "", action: "", lead: "", timeline: "", budget: "5 triệu", note: "" },
    ],
  },
};

interface Sum {
  readonly most: number;
  readonly agrees: (stated: number, about: boolean) => boolean;
}

/** Undefined while some row has no figure that could be counted. */
function sumOf(rows: readonly DraftRow[]): Sum | undefined {
  let [least, most, isAbout] = [0, 0, false];
  for (const { budget, inherits } of rows) {
    if (budget.text === "" && inherits.includes("budget")) continue;
    const amount = countable(budget.value);
    if (amount === undefined) return undefined;
    least += budget.value?.least ?? amount;
    most += amount;
    isAbout = isAbout || budget.value?.about === true;
  }
  if (rows.length === 0) return undefined;
  return {
    most,
    // "khoảng 10 triệu" is not exact, and so is a total of such sums.
    agrees: (stated, about) => {
      const slack = about || isAbout ? most / 10 : 0;
      return stated >= least - slack && stated <= most + slack;
    },
  };
}
