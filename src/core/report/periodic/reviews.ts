import type { ReviewRow } from "../../plan/draft.ts";
import type { ProgressReport } from "../../periodic/progress-report.ts";
import { oneLine } from "../../words/text.ts";
import { linesOf } from "../lines.ts";
import { defineSection } from "../section.ts";
import { bulletsOf } from "./bullets.ts";

/** Part IV: what the monitors found and recommend. Biểu 2 has a table of its own for it, its table VI. */
export const reviews = defineSection({
  name: "kết quả giám sát, kiến nghị",
  tags: {
    "kết quả giám sát": "lines",
    "bảng theo dõi, đánh giá": {
      "lần rà soát": {
        "thời điểm": "text",
        "nội dung theo dõi": "lines",
        "kết quả thực hiện": "lines",
        "điều chỉnh": "lines",
        "người đánh giá": "text",
      },
    },
    "kiến nghị": "lines",
  },
  fill: ({ form, reviews: { rows } }: ProgressReport) => ({
    "kết quả giám sát": rows.length === 0 ? [NONE] : form === "bieu-2" ? [AS_PART_VI] : rows.flatMap(resultLines),
    "bảng theo dõi, đánh giá":
      form !== "bieu-2" || rows.length === 0
        ? []
        : [
            {
              "lần rà soát": rows.map(({ time, watched, result, adjustment, reviewer }) => ({
                "thời điểm": time,
                "nội dung theo dõi": linesOf(watched),
                "kết quả thực hiện": linesOf(result.trim() === "" ? "Chưa ghi kết quả" : result),
                "điều chỉnh": linesOf(adjustment),
                "người đánh giá": reviewer,
              })),
            },
          ],
    "kiến nghị": recommendations(rows),
  }),
});

const AS_PART_VI = "Ghi theo bảng ở phần VI của kế hoạch:";
const NONE = "Chưa có kết quả giám sát nào được ghi trong kỳ báo cáo.";

function resultLines(row: ReviewRow): readonly string[] {
  return bulletsOf(reviewerOf(row, row.watched), row.result.trim() === "" ? "chưa ghi kết quả giám sát" : row.result);
}

function recommendations(rows: readonly ReviewRow[]): readonly string[] {
  const given = rows.filter(({ recommendation }) => recommendation.trim() !== "");
  if (given.length === 0) return ["Chưa ghi kiến nghị nào."];
  return given.flatMap((row) => bulletsOf(reviewerOf(row), row.recommendation));
}

/** "Bà Trần Thị Bình (cuối học kỳ I; giám sát Nhóm công tác 1)" */
export function reviewerOf({ reviewer, time }: ReviewRow, watched = ""): string {
  const [when, what] = [oneLine(time), oneLine(watched).replace(/[.;]+$/, "")];
  const parts = [
    when.charAt(0).toLowerCase() + when.slice(1),
    what === "" ? "" : /^nhóm/i.test(what) ? `giám sát ${what}` : what,
  ].filter((part) => part !== "");
  return `${oneLine(reviewer) || "Chưa ghi người đánh giá"}${parts.length === 0 ? "" : ` (${parts.join("; ")})`}`;
}
