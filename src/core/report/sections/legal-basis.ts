import { filledLines, punctuated } from "../lines.ts";
import { defineSection } from "../section.ts";

/** NĐ 30/2020/NĐ-CP, phụ lục I: each paper on a line of its own that ends with ";", the last with ".". */
export const legalBasis = defineSection({
  name: "căn cứ",
  tags: { "phần căn cứ": { "căn cứ": "lines" } },
  fill: (plan) => {
    const papers = punctuated(filledLines(plan.legalBasis));
    return { "phần căn cứ": papers.length === 0 ? [] : [{ "căn cứ": papers }] };
  },
});
