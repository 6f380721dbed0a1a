import type { Citation } from "../reading/citation/cited.ts";
import { bare } from "../words/text.ts";
import { citedName } from "../plan/cited-papers.ts";
import { eachPaper, type Rule } from "./rule.ts";

/** Kinds that a sign begins with; "TT-" and "TTr-" also stand for Thanh tra, "CT-" for Chủ tịch. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/^KH[-/]/i, "Kế hoạch"],
  [/^Q[ĐD][-/]/i, "Quyết định"],
  [/^TT-B/i, "Thông tư"],
  [/^NĐ-CP/i, "Nghị định"],
  [/^NQ[-/]/i, "Nghị quyết"],
  [/^CT-TTG|^CT\/TW/i, "Chỉ thị"],
  [/^TB[-/]/i, "Thông báo"],
  [/^BC[-/]/i, "Báo cáo"],
  [/^HD[-/]/i, "Hướng dẫn"],
];
const JUDGED: readonly string[] = [...SIGNS.map(([, kind]) => kind), "Công văn", "Tờ trình", "Luật"];

export const paperKindDiffersFromSign: Rule = {
  code: "CC-09",
  severity: "should",
  asks: "Tên loại văn bản hợp với ký hiệu: Kế hoạch đi với KH, Quyết định với QĐ; công văn không có tên loại trong ký hiệu.",
  source: "Nghị định 30/2020/NĐ-CP, Phụ lục III",
  check: eachPaper(({ text, paper }) => {
    const signed = SIGNS.find(([pattern]) => pattern.test(paper.sign ?? ""))?.[1];
    if (signed === undefined || paper.kind === undefined || paper.kind === signed) return undefined;
    if (!JUDGED.includes(paper.kind) || !standsBeforeNumber(bare(text), paper)) return undefined;
    return {
      problem: `${citedName(paper)}: ký hiệu này là của ${signed.toLowerCase()}, không phải ${paper.kind.toLowerCase()}.`,
      remedy: "Xem lại tên loại và ký hiệu theo văn bản đã nhận.",
    };
  }),
  wrong: {
    papers: [
      "Căn cứ Thông tư số 18/2018/TT-BGDĐT ngày 22/8/2018 của Bộ GDĐT.",
      "Căn cứ Công văn số 512/KH-SGDĐT ngày 27/02/2024 của Sở GDĐT.",
    ],
  },
  right: {
    papers: [
      "Căn cứ Thông tư số 18/2018/TT-BGDĐT ngày 22/8/2018 của Bộ GDĐT.",
      "Căn cứ Kế hoạch số 512/KH-SGDĐT ngày 27/02/2024 của Sở GDĐT.",
    ],
  },
};

/** "Công văn số 512/…", but not "Thông báo kế hoạch số 512/…", where either word may be the kind. */
function standsBeforeNumber(line: string, { kind = "", number = "" }: Citation): boolean {
  const first = /^\d*/.exec(number)?.[0] ?? "";
  return new RegExp(`${bare(kind)}\\s?(?:so(?: hieu)?)?\\s?[:.]?\\s?${first}(?!\\d)`).test(line);
}
