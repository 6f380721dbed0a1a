import { softly } from "../standards/unverified.ts";
import { compose } from "../words/text.ts";
import { bieu2Plan } from "./examples/bieu-2.ts";
import type { Rule } from "./rule.ts";

export const councilWithoutSecretary: Rule = {
  code: "TO-13",
  severity: "should",
  asks: "Hội đồng tự đánh giá có một chủ tịch và một thư ký, nơi bộ tiêu chuẩn cần như vậy.",
  source: "Thông tư 57/2026/TT-BGDĐT, hội đồng tự đánh giá (theo nguồn chưa đối chiếu)",
  check: ({ organisation: { roles }, information: { catalogue } }) => {
    if (!catalogue?.council.oneChairOneSecretary) return [];
    return roles.flatMap(({ row, title, duty }) => {
      const told = compose(`${title}\n${duty}`).toLowerCase();
      // only where the plan says who the council is made of
      const made = MADE_OF.exec(told)?.[0];
      if (made === undefined) return [];
      const missing = [
        ...(/chủ tịch/u.test(made.replace(/phó chủ tịch/gu, "")) ? [] : ["chủ tịch"]),
        ...(/thư k[ýí]/u.test(made) ? [] : ["thư ký"]),
      ];
      const several = /(?:0?[2-9]|hai|ba) (?:chủ tịch|thư k[ýí])/u.exec(made)?.[0];
      if (missing.length === 0 && several === undefined) return [];
      return [
        {
          sheet: "organisation" as const,
          row,
          field: "duty" as const,
          problem: `Hội đồng tự đánh giá ${several === undefined ? `chưa nêu ${missing.join(" và ")}` : `nêu ${several}`}; cần một chủ tịch, một thư ký${softly(catalogue)}.`,
          remedy:
            "Ghi theo quyết định thành lập, ví dụ: Hội đồng tự đánh giá gồm 7 người, có một chủ tịch, một thư ký.",
        },
      ];
    });
  },
  wrong: {
    ...bieu2Plan,
    roles: [{ title: "Hội đồng tự đánh giá", duty: "Hội đồng tự đánh giá gồm 7 người, có một chủ tịch." }],
  },
  right: {
    ...bieu2Plan,
    roles: [
      { title: "Hội đồng tự đánh giá", duty: "Hội đồng tự đánh giá gồm 7 người, có một chủ tịch và một thư ký." },
    ],
  },
};

const MADE_OF = /hội đồng (?:tự đánh giá|tđg)[^.\n]*?\d{1,2}[^.\n]*(?:người|thành viên)[^.\n]*/u;
