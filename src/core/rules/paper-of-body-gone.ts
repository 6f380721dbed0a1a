import type { Citation } from "../reading/citation/cited.ts";
import { districtBodyIn, NO_DISTRICT_FROM } from "../reading/content/bodies.ts";
import { showDay } from "../words/day.ts";
import { eachPaper, type Rule } from "./rule.ts";

const since2025 = {
  schoolYear: "2025-2026",
  date: "20/9/2025",
  superior: "UBND xã Thạnh Đông",
  recipients: "- UBND xã Thạnh Đông (để b/c);\n- Lưu: VT.",
};

export const paperOfBodyGone: Rule = {
  code: "CC-11",
  severity: "should",
  asks: "Văn bản của Phòng GDĐT, UBND huyện có ngày trước 01/7/2025, khi còn cấp huyện.",
  source: "domain/rules.md, 24",
  check: eachPaper(({ paper }) => {
    const body = bodyOf(paper);
    if (paper.date === undefined || paper.date < NO_DISTRICT_FROM || body === undefined) return undefined;
    return {
      problem: `Văn bản của ${body} đề ngày ${showDay(paper.date)}, khi không còn cấp huyện (từ 01/7/2025).`,
      remedy: "Xem lại ngày và nơi ban hành theo văn bản đã nhận.",
    };
  }),
  wrong: {
    papers: [
      "Căn cứ Thông tư số 18/2018/TT-BGDĐT ngày 22/8/2018 của Bộ GDĐT.",
      "Căn cứ Công văn số 45/PGDĐT-THCS ngày 10/9/2025 của Phòng GDĐT huyện Tân Hiệp về việc kiểm định chất lượng.",
    ],
    information: since2025,
  },
  right: {
    papers: [
      "Căn cứ Thông tư số 18/2018/TT-BGDĐT ngày 22/8/2018 của Bộ GDĐT.",
      "Căn cứ Công văn số 45/PGDĐT-THCS ngày 10/6/2025 của Phòng GDĐT huyện Tân Hiệp về việc kiểm định chất lượng.",
    ],
    information: since2025,
  },
};

function bodyOf({ issuer = "", sign = "" }: Citation): string | undefined {
  return districtBodyIn(issuer) ?? (/(?:^|[-/])PGD(?:&?[ĐD]T)?(?:[-/]|$)/.test(sign) ? "Phòng GDĐT" : undefined);
}
