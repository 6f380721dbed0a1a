import { filledLines } from "../lines.ts";
import { defineSection } from "../section.ts";

export const legalBasis = defineSection({
  name: "căn cứ",
  tags: { "phần căn cứ": { "căn cứ": "lines" } },
  fill: (plan) => {
    const papers = filledLines(plan.legalBasis);
    return { "phần căn cứ": papers.length === 0 ? [] : [{ "căn cứ": papers }] };
  },
});
