import type { PlanDraft } from "../plan/draft.ts";
import { softly } from "../standards/unverified.ts";
import { compose } from "../words/text.ts";
import { bieu2Plan } from "./examples/bieu-2.ts";
import type { Rule } from "./rule.ts";

export const councilWithoutSecretary: Rule = {
  code: "TO-13",
  severity: "should",
  asks: "Hội đồng tự đánh giá có một chủ tịch và một thư ký, nơi bộ tiêu chuẩn cần như vậy.",
  source: "Thông tư 57/2026/TT-BGDĐT, hội đồng tự đánh giá (theo nguồn chưa đối chiếu)",
  check: (draft) => {
    const { catalogue } = draft.information;
    if (!catalogue?.council.oneChairOneSecretary) return [];
    const missing = missingIn(everythingSaid(draft));
    return draft.organisation.roles.flatMap(({ row, title, duty }) => {
      const told = words(title, duty);
      // only where the plan says who the council is made of
      if (!MADE_OF.test(told) || !OFFICE.test(told)) return [];
      const several = SEVERAL.exec(told)?.[0];
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

const MADE_OF = /hội đồng (?:tự đánh giá|tđg)[^.]*?\d{1,2} (?:người|thành viên|đồng chí)/u;
const OFFICE = /chủ tịch|thư k[ýí]|[uủ][yỷ] viên/u;
const SEVERAL = /(?<!\d)(?:0?[2-9]|hai|ba) (?:chủ tịch|thư k[ýí])/u;
/** Of the council itself, not its deputy and no chairman of another body. */
const CHAIR = /(?<!phó )chủ tịch(?! (?:công đoàn|hội đồng trường|ubnd|[uủ][yỷ] ban))/u;

const words = (...texts: readonly string[]): string => compose(texts.join("\n")).toLowerCase();

function missingIn(told: string): string[] {
  return [...(CHAIR.test(told) ? [] : ["chủ tịch"]), ...(/thư k[ýí]/u.test(told) ? [] : ["thư ký"])];
}

/** Chủ tịch and thư ký are often named in lines of their own, or in the narrative. */
function everythingSaid({ organisation: { roles, groups, monitors }, narrative }: PlanDraft): string {
  return words(
    ...roles.flatMap(({ title, duty }) => [title, duty]),
    ...groups.flatMap(({ members, duty }) => [members.text, duty]),
    ...monitors.flatMap(({ name, post }) => [name, post]),
    ...narrative.flatMap(({ heading, text }) => [heading, text]),
  );
}
