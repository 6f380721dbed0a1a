import { otherFields } from "../words/fields.ts";
import { bieu2Plan } from "./examples/bieu-2.ts";
import type { Rule } from "./rule.ts";

const FIELDS = ["time", "watched", "reviewer"] as const;

export const reviewNotWhole: Rule = {
  code: "TO-14",
  severity: "should",
  asks: "Mỗi lần rà soát có thời điểm, nội dung theo dõi và người đánh giá.",
  source: "domain/rules.md, 19; domain/form-bieu-2.md, bảng VI",
  check: ({ reviews }) =>
    reviews.flatMap((review) => {
      const blank = FIELDS.filter((field) => review[field] === "");
      const [field] = blank;
      if (field === undefined) return [];
      return [
        {
          sheet: "reviews" as const,
          row: review.row,
          field,
          problem: `Lần rà soát này chưa có: ${blank.map((one) => otherFields[one].toLowerCase()).join(", ")}.`,
          remedy: "Ghi trước khi gửi kế hoạch; Kết quả và Điều chỉnh để trống cho đến khi rà soát.",
        },
      ];
    }),
  wrong: {
    ...bieu2Plan,
    reviews: [
      { time: "Cuối học kỳ I", watched: "Tiến độ" },
      { time: "Cuối năm học", watched: "Kết quả", reviewer: "HT" },
    ],
  },
  right: bieu2Plan,
};
