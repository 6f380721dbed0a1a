import { filledLines } from "../lines.ts";
import { defineSection } from "../section.ts";

/** Sections I to III. */
export const narrative = defineSection({
  name: "phần lời",
  tags: {
    mục: { "tiêu đề cấp 1": "text", "tiêu đề cấp 2": "text", "tiêu đề cấp 3": "text", "đoạn văn": "lines" },
  },
  fill: (plan) => ({
    mục: plan.narrative.map(({ heading, depth, paragraphs }) => ({
      "tiêu đề cấp 1": depth === 1 ? heading : "",
      "tiêu đề cấp 2": depth === 2 ? heading : "",
      "tiêu đề cấp 3": depth === 3 ? heading : "",
      "đoạn văn": filledLines(paragraphs),
    })),
  }),
});
