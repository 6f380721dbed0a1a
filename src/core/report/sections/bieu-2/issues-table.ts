import type { Issue } from "../../../plan/plan.ts";
import { linesOf } from "../../lines.ts";
import { defineSection } from "../../section.ts";
import type { DataOf } from "../../tags.ts";

const issueTags = {
  "số vấn đề": "text",
  "tiêu chuẩn có vấn đề": "lines",
  "tiêu chí liên quan": "lines",
  "hiện trạng": "lines",
  "điểm hạn chế": "lines",
  "nguyên nhân": "text",
} as const;

/** A table without rows could not be filled by hand. */
const empty: Issue = { order: "", standard: "", related: "", status: "", weakness: "", cause: "" };

/** Section IV. */
export const issuesTable = defineSection({
  name: "bảng vấn đề trọng tâm",
  tags: { "vấn đề trọng tâm": issueTags },
  needless: ["số vấn đề"],
  fill: ({ issues }) => ({ "vấn đề trọng tâm": (issues.length === 0 ? [empty] : issues).map(issueData) }),
});

function issueData(issue: Issue): DataOf<typeof issueTags> {
  return {
    "số vấn đề": issue.order,
    "tiêu chuẩn có vấn đề": linesOf(issue.standard),
    "tiêu chí liên quan": linesOf(issue.related),
    "hiện trạng": linesOf(issue.status),
    "điểm hạn chế": linesOf(issue.weakness),
    "nguyên nhân": issue.cause,
  };
}
