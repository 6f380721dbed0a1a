import { showDay } from "../words/day.ts";
import { eachPaper, type Rule } from "./rule.ts";

export const paperAfterPlan: Rule = {
  code: "CC-06",
  severity: "should",
  asks: "Văn bản làm căn cứ có ngày không sau ngày ban hành kế hoạch.",
  source: "domain/rules.md, 23",
  check: eachPaper(({ paper: { date } }, { information }) => {
    if (date === undefined || information.date === undefined || date <= information.date) return undefined;
    return {
      problem: `Văn bản đề ngày ${showDay(date)}, sau ngày ban hành kế hoạch ${showDay(information.date)}.`,
      remedy: "Xem lại ngày của văn bản, hoặc ngày ban hành ở trang Thông tin.",
    };
  }),
  wrong: {
    papers: [
      "Căn cứ Thông tư số 18/2018/TT-BGDĐT ngày 22/8/2018 của Bộ GDĐT.",
      "Căn cứ Kế hoạch số 512/KH-SGDĐT ngày 27/11/2024 của Sở GDĐT.",
    ],
  },
  right: {
    papers: [
      "Căn cứ Thông tư số 18/2018/TT-BGDĐT ngày 22/8/2018 của Bộ GDĐT.",
      "Căn cứ Kế hoạch số 512/KH-SGDĐT ngày 27/02/2024 của Sở GDĐT.",
    ],
  },
};
