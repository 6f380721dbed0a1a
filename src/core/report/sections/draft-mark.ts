import { defineSection } from "../section.ts";

export const draftMark = defineSection({
  name: "dự thảo",
  tags: { "dự thảo": "text" },
  fill: (_data: unknown, options) => ({ "dự thảo": options.draft ? "DỰ THẢO" : "" }),
});
