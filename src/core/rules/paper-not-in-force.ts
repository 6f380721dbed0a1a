import type { CitedPaper } from "../plan/cited-papers.ts";
import { planDayOf } from "../plan/plan-day.ts";
import { notInForce } from "../standards/papers-match.ts";
import { findPaper, paperName } from "../standards/papers.ts";
import { showDay } from "../words/day.ts";
import { bare } from "../words/text.ts";
import { eachPaper, type Rule } from "./rule.ts";

export const paperNotInForce: Rule = {
  code: "CC-04",
  severity: "should",
  asks: "Văn bản làm căn cứ còn hiệu lực vào ngày của kế hoạch.",
  source: "domain/rules.md, 23",
  check: eachPaper((cited, draft) => {
    const paper = findPaper(cited.paper);
    const day = planDayOf(draft);
    if (!paper || day === undefined || isGroundOfResults(cited)) return undefined;
    const why = notInForce(paper, day);
    if (why === "replaced") {
      return {
        problem: `${paperName(paper)} đã được thay từ ${showDay(paper.replacedFrom ?? day)} (theo nguồn chưa đối chiếu).`,
        remedy: `Xem lại căn cứ; nay là ${paper.replacedBy ?? "văn bản khác"}.`,
      };
    }
    // A plan without its date may be made later in the year.
    if (why === undefined || draft.information.date === undefined) return undefined;
    return {
      problem: `${paperName(paper)} chưa có hiệu lực vào ngày ${showDay(day)} của kế hoạch (theo nguồn chưa đối chiếu).`,
      remedy: "Xem lại căn cứ, hoặc ngày ban hành ở trang Thông tin.",
    };
  }),
  wrong: {
    papers: [
      "Căn cứ Thông tư số 18/2018/TT-BGDĐT ngày 22/8/2018 của Bộ GDĐT.",
      "Căn cứ Thông tư số 42/2012/TT-BGDĐT ngày 23/11/2012 của Bộ GDĐT.",
    ],
  },
  right: { papers: ["Căn cứ Thông tư số 18/2018/TT-BGDĐT ngày 22/8/2018 của Bộ GDĐT."] },
};

/** "Kết quả tự đánh giá theo Thông tư 42/2012/…" rests on what was done under the paper in its time. */
function isGroundOfResults({ text, paper: { number = "" } }: CitedPaper): boolean {
  const line = bare(text);
  const before = line.slice(0, Math.max(0, line.indexOf(number.toLowerCase())));
  return /\bket qua\b|\bbao cao\b|\bgiay chung nhan\b|\bbang cong nhan\b|\bquyet dinh\b/.test(before);
}
