import { citedName } from "../plan/cited-papers.ts";
import { yearsDiffer } from "../standards/papers-match.ts";
import { showDay } from "../words/day.ts";
import { eachPaper, type Rule } from "./rule.ts";

export const paperYearDiffersFromDate: Rule = {
  code: "CC-10",
  severity: "should",
  asks: "Năm trong số của văn bản là năm ký văn bản.",
  source: "Nghị định 30/2020/NĐ-CP, Phụ lục I; domain/rules.md, 23",
  check: eachPaper(({ paper }) => {
    if (paper.date === undefined || !yearsDiffer(paper)) return undefined;
    return {
      problem: `${citedName(paper)} đề ngày ${showDay(paper.date)}: năm của số và của ngày khác nhau.`,
      remedy: "Xem lại số và ngày theo văn bản đã nhận.",
    };
  }),
  wrong: { paper: "Căn cứ Thông tư số 18/2018/TT-BGDĐT ngày 22/8/2019 của Bộ GDĐT." },
  right: { paper: "Căn cứ Thông tư số 18/2018/TT-BGDĐT ngày 22/8/2018 của Bộ GDĐT." },
};
