import type { NarrativePart, Plan } from "../../plan/plan.ts";
import { quote } from "../../words/text.ts";
import { leftOut, printedHeadings } from "../heading-numbers.ts";
import { filledLines } from "../lines.ts";
import { defineSection } from "../section.ts";

/** Sections I to III. A heading with nothing below it is not printed. */
export const narrative = defineSection({
  name: "phần lời",
  tags: {
    mục: { "tiêu đề cấp 1": "text", "tiêu đề cấp 2": "text", "tiêu đề cấp 3": "text", "đoạn văn": "lines" },
  },
  fill: (plan) => ({
    mục: printedHeadings(partsOf(plan)).map(({ heading, depth, paragraphs }) => ({
      "tiêu đề cấp 1": depth === 1 ? heading : "",
      "tiêu đề cấp 2": depth === 2 ? heading : "",
      "tiêu đề cấp 3": depth === 3 ? heading : "",
      "đoạn văn": paragraphs,
    })),
  }),
  remarks: (plan) => {
    const parts = partsOf(plan);
    const left = leftOut(parts).map(({ heading }) => quote(heading));
    if (left.length === 0) return [];
    const typed = new Set(parts.map(({ heading }) => heading));
    const renumbered = printedHeadings(parts).some(({ heading }) => !typed.has(heading));
    return [`Tiêu đề chưa có lời nên không in: ${left.join(", ")}${renumbered ? "; các mục sau đánh số lại" : ""}.`];
  },
});

/** The headings with all their lines, wherever staff typed these. */
export function partsOf({ narrative: parts }: Plan): NarrativePart[] {
  const whole: NarrativePart[] = [];
  for (const part of parts) {
    const paragraphs = filledLines(part.paragraphs);
    const above = whole[whole.length - 1];
    // a line without a heading goes on with the one above
    if (part.heading.trim() !== "" || above === undefined) whole.push({ ...part, paragraphs });
    else whole[whole.length - 1] = { ...above, paragraphs: [...above.paragraphs, ...paragraphs] };
  }
  return whole;
}
