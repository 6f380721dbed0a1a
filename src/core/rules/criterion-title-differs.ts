import { bare, quote } from "../words/text.ts";
import { eachRow, type Rule } from "./rule.ts";

export const criterionTitleDiffers: Rule = {
  code: "TC-04",
  severity: "should",
  asks: "Tên tiêu chí đi với mã của nó; viết ngắn cũng được.",
  source: "domain/rules.md, 2",
  check: eachRow(["criterion"], ({ criterion }, row) => {
    const title = row.criterion.text.replace(/^\D*\d+\s*[.,]\s*\d+\s*[.:–-]*/, "");
    const typed = wordsOf(title);
    const known = new Set(wordsOf(criterion.title));
    const shared = typed.filter((word) => known.has(word)).length;
    // Half of the words is enough: staff shorten ("Thiết bị") and add ("1.2 Hội đồng trường THCS").
    if (typed.length === 0 || shared * 2 >= typed.length) return undefined;
    return {
      field: "criterion",
      problem: `${quote(title)} khác tên của tiêu chí ${criterion.code}: ${quote(criterion.title)}.`,
      remedy: "Xem trang Hiện trạng để biết mã hay tên cần sửa.",
    };
  }),
  wrong: { rows: [{ criterion: "Tiêu chí 1.1: Thiết bị dạy học" }] },
  right: { rows: [{ criterion: "Tiêu chí 3.5: Thiết bị dạy học" }] },
};

function wordsOf(text: string): string[] {
  return bare(text).match(/[a-z]{2,}/g) ?? [];
}
