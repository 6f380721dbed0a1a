import { bieu2 } from "../../../forms/bieu-2.ts";
import type { Review } from "../../../plan/plan.ts";
import { linesOf } from "../../lines.ts";
import { defineSection } from "../../section.ts";
import type { DataOf } from "../../tags.ts";

const reviewTags = {
  "thời điểm": "text",
  "nội dung theo dõi": "lines",
  "kết quả thực hiện": "lines",
  "điều chỉnh": "lines",
  "người đánh giá": "text",
} as const;

/** Section VI; the form's own times are printed where the school has not begun the table. */
export const reviewsTable = defineSection({
  name: "bảng theo dõi, đánh giá",
  tags: { "lần rà soát": reviewTags },
  fill: ({ reviews }) => ({
    "lần rà soát": (reviews.length === 0 ? bieu2.reviewTimes.map(notYet) : reviews).map(reviewData),
  }),
});

function notYet(time: string): Review {
  return { time, watched: "", result: "", adjustment: "", reviewer: "" };
}

function reviewData(review: Review): DataOf<typeof reviewTags> {
  return {
    "thời điểm": review.time,
    "nội dung theo dõi": linesOf(review.watched),
    "kết quả thực hiện": linesOf(review.result),
    "điều chỉnh": linesOf(review.adjustment),
    "người đánh giá": review.reviewer,
  };
}
