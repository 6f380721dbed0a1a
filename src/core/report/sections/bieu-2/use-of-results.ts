import { END_MARK, withEndMark } from "../../end-mark.ts";
import { defineSection } from "../../section.ts";
import { additionsTo } from "./additions.ts";

/** Section VIII: its fixed points stand in the template, the school's own follow them; "./." closes whichever is last. */
export const useOfResults = defineSection({
  name: "rà soát và sử dụng kết quả",
  tags: { "dấu kết thúc": "text", "rà soát và sử dụng kết quả của trường": "lines" },
  needless: ["dấu kết thúc"],
  fill: (plan) => {
    const ended = withEndMark(additionsTo("VIII", plan));
    return {
      "dấu kết thúc": ended === undefined ? END_MARK : ".",
      "rà soát và sử dụng kết quả của trường": ended ?? [],
    };
  },
});
