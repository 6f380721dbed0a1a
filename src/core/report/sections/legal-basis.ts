import { filledLines, punctuated } from "../lines.ts";
import { defineSection } from "../section.ts";

/** Without the dash or number of a list, and with a capital. */
function opened(paper: string): string {
  const bare = paper.replace(/^\s*(?:[-+•*–—]|\d{1,2}[.)])\s*(?=\p{L})/u, "").trim();
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}

/** NĐ 30/2020/NĐ-CP, phụ lục I: each paper on a line of its own that ends with ";", the last with ".". */
export function printedPapers(typed: readonly string[]): readonly string[] {
  return punctuated(filledLines(typed).map(opened));
}

export const legalBasis = defineSection({
  name: "căn cứ",
  tags: { "phần căn cứ": { "căn cứ": "lines" } },
  fill: (plan) => {
    const papers = printedPapers(plan.legalBasis);
    return { "phần căn cứ": papers.length === 0 ? [] : [{ "căn cứ": papers }] };
  },
});
