import { namesTitle } from "../reading/content/title-words.ts";
import { quote } from "../words/text.ts";
import { eachRow, type Rule } from "./rule.ts";

export const criterionTitleDiffers: Rule = {
  code: "TC-04",
  severity: "should",
  asks: "Tên tiêu chí đi với mã của nó; viết ngắn cũng được.",
  source: "domain/rules.md, 2",
  check: eachRow(["criterion"], ({ criterion }, row) => {
    const title = row.criterion.text.replace(/^\D*\d+\s*[.,]\s*\d+\s*[.:–-]*/, "");
    if (namesTitle(title, criterion.title)) return undefined;
    return {
      field: "criterion",
      problem: `${quote(title)} khác tên của tiêu chí ${criterion.code}: ${quote(criterion.title)}.`,
      remedy: "Xem trang Hiện trạng để biết mã hay tên cần sửa.",
    };
  }),
  wrong: { rows: [{ criterion: "Tiêu chí 1.1: Thiết bị dạy học" }] },
  right: { rows: [{ criterion: "Tiêu chí 3.5: Thiết bị dạy học" }] },
};
