import { wrongDate } from "../standards/papers-match.ts";
import { findPaper, paperName } from "../standards/papers.ts";
import { showDay } from "../words/day.ts";
import { eachPaper, type Rule } from "./rule.ts";

export const paperDateWrong: Rule = {
  code: "CC-03",
  severity: "should",
  asks: "Ngày của văn bản viết đúng như văn bản đã ban hành.",
  source: "domain/rules.md, 23",
  check: eachPaper(({ all }) => {
    for (const cited of all) {
      const known = findPaper(cited);
      if (!known || cited.date === undefined || known.date === undefined || !wrongDate(cited, known)) continue;
      return {
        problem: `Ngày ${showDay(cited.date)} khác với ngày đã biết của ${paperName(known)} là ${showDay(known.date)}.`,
        remedy: `Xem lại ngày theo văn bản đã nhận (ngày ${showDay(known.date)} theo nguồn chưa đối chiếu).`,
      };
    }
    return undefined;
  }),
  wrong: { paper: "Căn cứ Thông tư số 18/2018/TT-BGDĐT ngày 28/8/2018 của Bộ GDĐT." },
  right: { paper: "Căn cứ Thông tư số 18/2018/TT-BGDĐT ngày 22/8/2018 của Bộ GDĐT." },
};
