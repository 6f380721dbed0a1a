import type { Information } from "../plan/draft.ts";
import { lineOf } from "../reading/citation/citation-line.ts";
import { readDay, showDay } from "../words/day.ts";
import { quote } from "../words/text.ts";
import type { Fault, Rule } from "./rule.ts";

const DATED = "\\d{1,2}(?: ?[/.-] ?| thang )\\d{1,2}(?: ?[/.-] ?| nam )\\d{4}";
const CITED = `(?<![\\p{L}\\d/])0*(\\d{1,4}[a-z]?) ?/ ?(kh ?[-.] ?[a-z\\d&.-]*[a-z\\d])(?:[ ,;(]*(?:ky )?ngay (${DATED}))?`;
const THIS_PLAN =
  /ke hoach (?:thuc hien )?cai tien chat luong(?: giao duc)?(?: cua (?:nha )?truong)?(?: nam hoc [\d -]+)?[, (]*(?:so)? ?:? ?$/;

export const planNumberElsewhere: Rule = {
  code: "TH-14",
  severity: "should",
  asks: "Số và ngày của chính kế hoạch, nếu nêu trong phần lời văn, giống trang Thông tin.",
  source: "domain/rules.md, 28",
  check: ({ narrative, information }) =>
    narrative.flatMap(({ row, text }): Fault[] => {
      const problem = differenceIn(text, information);
      if (problem === undefined) return [];
      return [
        {
          sheet: "narrative",
          row,
          field: "text",
          problem,
          remedy: "Xem lại câu này, hoặc số và ngày ở trang Thông tin.",
        },
      ];
    }),
  wrong: {
    narrative: [{ heading: "I. MỤC ĐÍCH", text: "Kế hoạch cải tiến chất lượng số 15/KH-THCSTĐ được phổ biến." }],
  },
  right: {
    narrative: [{ heading: "I. MỤC ĐÍCH", text: "Kế hoạch cải tiến chất lượng số 12/KH-THCSTĐ được phổ biến." }],
  },
};

function differenceIn(text: string, { told, date, schoolYear }: Information): string | undefined {
  const own = new RegExp(CITED, "u").exec(lineOf(told.number?.text ?? "").plain);
  if (!own) return undefined;
  const { plain, text: line } = lineOf(text);
  const cited = new RegExp(CITED, "gu");
  for (let found = cited.exec(plain); found; found = cited.exec(plain)) {
    if (!sameSign(found[2], own[2])) continue;
    const day = found[3] === undefined ? undefined : readDay(found[3]);
    const sameYear = day === undefined || date === undefined || day.slice(0, 4) === date.slice(0, 4);
    if (!sameYear) continue;
    if (found[1] === own[1]) {
      if (day === undefined || date === undefined || day === date) continue;
      return `Kế hoạch này được nêu với ngày ${showDay(day)}; trang Thông tin ghi ${showDay(date)}.`;
    }
    const before = plain.slice(0, found.index);
    const other = [...(before.match(/\d{4} ?- ?\d{4} ?,? ?(?:so)? ?:? ?$/) ?? [])].some(
      (years) => Number(years.slice(0, 4)) !== schoolYear,
    );
    if (THIS_PLAN.test(before) && !other) {
      const typed = line.slice(found.index, found.index + found[0].length).replace(/[ ,;(]+(?:ký )?ngày .*$/u, "");
      return `Kế hoạch này được nêu là ${quote(typed)}; trang Thông tin ghi ${quote(told.number?.text ?? "")}.`;
    }
  }
  return undefined;
}

const sameSign = (one = "", other = ""): boolean => letters(one) === letters(other);
const letters = (sign: string): string => sign.replace(/[^a-z\d]/g, "");
