import { wrongSign } from "../standards/papers-match.ts";
import { findPaper } from "../standards/papers.ts";
import { quote } from "../words/text.ts";
import { eachPaper, type Rule } from "./rule.ts";

export const paperSignWrong: Rule = {
  code: "CC-02",
  severity: "should",
  asks: "Ký hiệu của văn bản viết đúng như văn bản đã ban hành.",
  source: "domain/rules.md, 23",
  check: eachPaper(({ all }) => {
    for (const cited of all) {
      const known = findPaper(cited);
      if (!known || !wrongSign(cited, known)) continue;
      return {
        problem: `Ký hiệu ${quote(cited.sign ?? "")} khác với ${known.kind} ${known.number}/${known.sign} đã biết.`,
        remedy: `Nếu là văn bản đó thì ghi ${known.number}/${known.sign} (theo nguồn chưa đối chiếu).`,
      };
    }
    return undefined;
  }),
  wrong: {
    papers: [
      "Căn cứ Thông tư số 18/2018/TT-BGDĐT ngày 22/8/2018 của Bộ GDĐT.",
      "Căn cứ Công văn số 5932/BGDĐT-KTKĐCLGD ngày 28/12/2018 về việc hướng dẫn tự đánh giá.",
    ],
  },
  right: {
    papers: [
      "Căn cứ Thông tư số 18/2018/TT-BGDĐT ngày 22/8/2018 của Bộ GDĐT.",
      "Căn cứ Công văn số 5932/BGDĐT-QLCL ngày 28/12/2018 về việc hướng dẫn tự đánh giá.",
    ],
  },
};
