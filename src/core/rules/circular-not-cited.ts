import { citedPapers } from "../plan/cited-papers.ts";
import type { PlanDraft } from "../plan/draft.ts";
import { planDayOf } from "../plan/plan-day.ts";
import { isUnread } from "../reading/reading.ts";
import { findPaper, paperName } from "../standards/papers.ts";
import type { Paper } from "../standards/paper.ts";
import { bare } from "../words/text.ts";
import type { Rule } from "./rule.ts";

export const circularNotCited: Rule = {
  code: "CC-07",
  severity: "should",
  asks: "Căn cứ có thông tư ban hành bộ tiêu chuẩn đã chọn.",
  source: "domain/rules.md, 1 và 23",
  check: (draft) => {
    const { catalogue } = draft.information;
    const circular = catalogue && findPaper(catalogue.paper);
    if (!circular || draft.legalBasis.length === 0 || isCited(circular, draft)) return [];
    // From that day on the circular itself is told as replaced.
    const day = planDayOf(draft);
    if (catalogue.replacedFrom !== undefined && day !== undefined && day >= catalogue.replacedFrom) return [];
    return [
      {
        sheet: "legalBasis",
        row: 0,
        field: "paper",
        problem: `Căn cứ chưa có ${paperName(circular)}, nơi quy định bộ tiêu chuẩn đã chọn.`,
        remedy: `Thêm một dòng cho ${paperName(circular)}, hoặc xem lại bộ tiêu chuẩn ở trang Thông tin.`,
      },
    ];
  },
  wrong: { paper: "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư." },
  right: { paper: "Căn cứ Thông tư số 18/2018/TT-BGDĐT ngày 22/8/2018 của Bộ GDĐT." },
};

function isCited(circular: Paper, draft: PlanDraft): boolean {
  if (citedPapers(draft).some(({ all }) => all.some((cited) => findPaper(cited) === circular))) return true;
  // A line that could not be read whole, or the merged text of the circular and its amendment, may well be it.
  const [number = ""] = circular.number.split("/");
  const bareNumber = new RegExp(`(?<!\\d)0*${number}(?!\\d)`);
  return draft.legalBasis.some(({ text, citation }) => {
    const line = bare(text);
    const merged = /\bvan ban hop nhat\b|\bvbhn\b/.test(line) && /\bkiem dinh chat luong\b/.test(line);
    return merged || (isUnread(citation) && bareNumber.test(line));
  });
}
