import type { PlanDraft } from "../plan/draft.ts";
import { weaknessesOf } from "../plan/weaknesses.ts";
import { namedWords } from "../reading/content/named-words.ts";
import type { Catalogue } from "../standards/catalogue.ts";
import { quote } from "../words/text.ts";
import type { Rule } from "./rule.ts";

const LISTED = 2;
const CODES = 6;

export const weaknessWithoutRow: Rule = {
  code: "ND-08",
  severity: "should",
  asks: "Mỗi tồn tại nêu ở phần lời văn có dòng trong kế hoạch, hoặc lý do chưa làm trong năm học.",
  source: "domain/rules.md, 18",
  check: (draft) => {
    const { catalogue } = draft.information;
    if (!catalogue || draft.rows.length === 0) return [];
    const open = openTopics(catalogue, draft);
    return weaknessesOf(draft).flatMap(({ row, sentences }) => {
      const left = open.flatMap(({ code, words }) => {
        const named = sentences.map((sentence) => namedWords(sentence, words)).find((one) => one !== undefined);
        return named === undefined ? [] : [{ code, named }];
      });
      if (left.length === 0) return [];
      const more = left.length > LISTED ? ", …" : "";
      const topics = left.slice(0, LISTED).map(({ code, named }) => `${quote(named)} (${code})`);
      const codes = left.map(({ code }) => code).slice(0, CODES);
      return [
        {
          sheet: "narrative" as const,
          row,
          field: "text" as const,
          problem: `Tồn tại ${topics.join(", ")}${more} chưa có dòng trong kế hoạch.`,
          remedy: `Thêm dòng cho tiêu chí ${codes.join(", ")}${left.length > CODES ? ", …" : ""}, hoặc ghi ở đây lý do chưa làm trong năm học.`,
        },
      ];
    });
  },
  wrong: { narrative: [{ heading: "b. Tồn tại", text: "Nhà vệ sinh của học sinh đã xuống cấp." }] },
  right: {
    narrative: [
      { heading: "b. Tồn tại", text: "Nhà vệ sinh của học sinh đã xuống cấp, chưa có kinh phí nên để năm sau." },
    ],
  },
};

/** Topics of the criteria that no row takes up, by its code or by the words of its work; one word alone ("mái") may mean anything. */
function openTopics({ topics }: Catalogue, { rows }: PlanDraft): { code: string; words: readonly string[] }[] {
  return Object.entries(topics)
    .map(([code, words]) => ({ code, words: words.filter((word) => word.includes(" ")) }))
    .filter(({ code }) => rows.every(({ criterion }) => criterion.value !== code))
    .filter(({ words }) => rows.every(({ action }) => namedWords(action, words) === undefined));
}
