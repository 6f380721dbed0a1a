import type { DraftRow } from "../plan/draft.ts";
import { oneLine, quote } from "../words/text.ts";
import { eachRow, type Rule } from "./rule.ts";

export const recurringWithoutReview: Rule = {
  code: "TG-05",
  severity: "should",
  asks: "Việc làm thường xuyên, hằng năm có lúc rà soát.",
  source: "domain/rules.md, 12",
  check: eachRow(["timeline"], ({ timeline }, row) =>
    timeline.kind !== "recurring" || !timeline.vague || isWholeYear(timeline.every) || namesReview(row)
      ? undefined
      : {
          field: "timeline",
          problem: `${quote(row.timeline.text)} chưa cho biết lúc nào xem lại kết quả.`,
          remedy: "Ghi thêm lúc rà soát, ví dụ: Thường xuyên; rà soát cuối học kỳ I và cuối năm học.",
        },
  ),
  wrong: { rows: [{ timeline: "Thường xuyên" }] },
  right: { rows: [{ timeline: "Thường xuyên; rà soát cuối học kỳ I và cuối năm học" }] },
};

const LOOK = "(?:rà soát|sơ kết|tổng kết|kiểm tra|đánh giá|báo cáo|họp|xem lại)";
const WHEN =
  "(?:học k[ỳìyi]|hk|(?:hằng|hàng|mỗi|cuối|đầu|giữa|từng|vào|trong) (?:tuần|tháng|quý|kỳ|năm)|tháng \\d|\\d{1,2}/\\d)";
const REVIEW = new RegExp(`${LOOK}[^.;\\n]{0,40}${WHEN}|${WHEN}[^.;\\n]{0,25}${LOOK}`);

/** "Rà soát cuối học kỳ I" in Ghi chú or in the work itself says it as well. */
function namesReview({ action, resources, note }: DraftRow): boolean {
  return [action, resources, note].some((text) => REVIEW.test(oneLine(text).toLowerCase()));
}

/** "Suốt năm học" says no more than "Cả năm học", and ends with it. */
function isWholeYear(every: string | undefined): boolean {
  return every === "suốt năm học" || every === "suốt năm";
}
