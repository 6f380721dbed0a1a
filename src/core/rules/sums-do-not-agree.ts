import { showAmount } from "../words/amount.ts";
import { quote } from "../words/text.ts";
import { eachRow, type Rule } from "./rule.ts";

export const sumsDoNotAgree: Rule = {
  code: "KP-03",
  severity: "should",
  asks: "Trong một ô kinh phí, các khoản, phép tính và số tiền bằng chữ khớp với tổng.",
  source: "domain/rules.md, 28",
  check: eachRow(["money"], ({ money: { amount, parts, addsUp } }, { budget }) => {
    if (addsUp !== false || amount === undefined) return undefined;
    const sum = parts.reduce((total, part) => total + part.amount, 0);
    return {
      field: "budget",
      problem:
        sum > 0 && sum !== amount
          ? `Tổng ghi ${showAmount(amount)} đồng, các khoản cộng lại là ${showAmount(sum)} đồng.`
          : `Các con số trong ${quote(budget.text)} chưa khớp với tổng ${showAmount(amount)} đồng.`,
      remedy: "Tính lại rồi sửa tổng hoặc từng khoản cho khớp.",
    };
  }),
  wrong: { rows: [{ criterion: "Tiêu chí 3.5", budget: "15 triệu (NSNN 10 triệu, XHH 6 triệu)" }] },
  right: { rows: [{ criterion: "Tiêu chí 3.5", budget: "16 triệu (NSNN 10 triệu, XHH 6 triệu)" }] },
};
