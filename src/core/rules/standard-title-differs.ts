import { namesTitle } from "../reading/content/title-words.ts";
import { findStandard } from "../standards/catalogue.ts";
import { compose, quote } from "../words/text.ts";
import type { Rule } from "./rule.ts";

const NUMBER = /^.*?(?:tiêu chuẩn|tc)\s*:?\s*(?:\d{1,2}|[ivx]{1,4})(?!\p{L})\s*[.:,–-]*\s*/isu;

export const standardTitleDiffers: Rule = {
  code: "TC-06",
  severity: "should",
  asks: "Tên tiêu chuẩn đi với số của nó; viết ngắn cũng được.",
  source: "Thông tư 18/2018/TT-BGDĐT, Điều 7 đến Điều 11",
  check: ({ standards, information: { catalogue } }) =>
    standards.flatMap(({ row, number, text }) => {
      const standard = catalogue && findStandard(catalogue, number);
      const title = compose(text).replace(NUMBER, "");
      if (!standard || namesTitle(title, standard.title)) return [];
      return [
        {
          sheet: "plan" as const,
          row,
          field: "criterion" as const,
          problem: `${quote(title)} khác tên của tiêu chuẩn ${number}: ${quote(standard.title)}.`,
          remedy: "Xem lại số hay tên của tiêu chuẩn ở dòng này.",
        },
      ];
    }),
  wrong: { rows: [{ standardRow: "Tiêu chuẩn 1: Cơ sở vật chất và thiết bị" }, { criterion: "Tiêu chí 1.2" }] },
  right: { rows: [{ standardRow: "Tiêu chuẩn 1: Tổ chức và quản lý" }, { criterion: "Tiêu chí 1.2" }] },
};
