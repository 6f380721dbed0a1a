import type { Citation } from "../reading/citation/cited.ts";
import { quote } from "../words/text.ts";
import type { PlanDraft } from "./draft.ts";

/** A line of Căn cứ that could be read. */
export interface CitedPaper {
  readonly row: number;
  readonly text: string;
  /** The paper that the line rests on. */
  readonly paper: Citation;
  /** It and those it names besides. */
  readonly all: readonly Citation[];
}

export function citedPapers({ legalBasis }: PlanDraft): CitedPaper[] {
  return legalBasis.flatMap(({ row, text, citation: { value } }) => {
    if (!value) return [];
    const paper = withOwnDate(value);
    return [{ row, text, paper, all: [paper, ...value.others] }];
  });
}

/** In "Thông tư 18/2018 được sửa đổi bởi Thông tư 22/2024 ngày 10/12/2024" the day is not that of the first one. */
function withOwnDate({ date, ...paper }: Citation): Citation {
  return date === undefined || paper.others.some((other) => other.date === date) ? paper : { ...paper, date };
}

/** "Công văn 5932/BGDĐT-QLCL" as staff wrote it, short enough for a sentence. */
export function citedName({ kind, number = "", sign }: Citation): string {
  return `${kind ?? "Văn bản"} ${quote(sign === undefined ? number : `${number}/${sign}`).slice(1, -1)}`;
}
