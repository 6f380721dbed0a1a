import { citedName, citedPapers } from "../plan/cited-papers.ts";
import type { Citation } from "../reading/citation/cited.ts";
import { findPaper } from "../standards/papers.ts";
import { bare } from "../words/text.ts";
import type { Fault, Rule } from "./rule.ts";

export const paperCitedTwice: Rule = {
  code: "CC-08",
  severity: "should",
  asks: "Mỗi văn bản làm căn cứ dẫn một lần.",
  source: "domain/rules.md, 29",
  check: (draft) => {
    // Two articles of one law may stand in two lines.
    const cited = citedPapers(draft).filter(({ text }) => !/\b(?:dieu|khoan|chuong|muc) \d/.test(bare(text)));
    return cited.flatMap(({ row, paper }, index): Fault[] => {
      const first = cited.slice(0, index).find((above) => isSame(above.paper, paper));
      if (!first) return [];
      return [
        {
          sheet: "legalBasis",
          row,
          field: "paper",
          problem: `${citedName(paper)} đã được dẫn ở dòng ${first.row}.`,
          remedy: "Giữ một dòng và xoá dòng còn lại.",
        },
      ];
    });
  },
  wrong: {
    papers: [
      "Căn cứ Thông tư số 18/2018/TT-BGDĐT ngày 22/8/2018 của Bộ GDĐT.",
      "Thông tư 18/2018/TT-BGDĐT của Bộ GDĐT về kiểm định chất lượng.",
    ],
  },
  right: {
    papers: [
      "Căn cứ Thông tư số 18/2018/TT-BGDĐT ngày 22/8/2018 của Bộ GDĐT.",
      "Căn cứ Kế hoạch số 512/KH-SGDĐT ngày 27/02/2024 của Sở GDĐT.",
    ],
  },
};

function isSame(one: Citation, other: Citation): boolean {
  if (one.number === undefined || other.number === undefined) return false;
  const known = findPaper(one);
  if (known !== undefined) return known === findPaper(other);
  const sameDay = one.date === undefined || other.date === undefined || one.date === other.date;
  return one.sign !== undefined && key(one) === key(other) && sameDay;
}

const key = ({ number = "", sign = "" }: Citation): string =>
  `${number.replace(/^0+/, "")}/${bare(sign).replace(/[^a-z0-9]/g, "")}`;
