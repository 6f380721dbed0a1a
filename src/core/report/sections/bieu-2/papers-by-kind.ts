import { defineSection } from "../../section.ts";
import { printedPapers } from "../legal-basis.ts";
import { BLANK_LINE } from "./blank.ts";

/** Section II: the form names the kinds, so one without papers is printed too. */
export const papersByKind = defineSection({
  name: "căn cứ",
  tags: { "loại căn cứ": { "số loại căn cứ": "text", "tên loại căn cứ": "text", "căn cứ": "lines" } },
  needless: ["số loại căn cứ"],
  fill: (plan) => ({
    "loại căn cứ": plan.papersByKind.map(({ kind, papers }, index) => {
      const printed = printedPapers(papers);
      return {
        "số loại căn cứ": String(index + 1),
        "tên loại căn cứ": kind,
        "căn cứ": printed.length === 0 ? [BLANK_LINE] : printed,
      };
    }),
  }),
});
