import type { Place } from "../words/finding.ts";
import { compose } from "../words/text.ts";
import { councilNamed } from "./council-named.ts";
import type { PlanDraft } from "./draft.ts";

export interface CouncilSize {
  readonly count: number;
  readonly place: Place;
  /** Stated in words, or counted from the names of the groups. */
  readonly stated: boolean;
}

const COUNT =
  /hội đồng (?:tự đánh giá|tđg)(?:(?!nhóm|tổ |mỗi|thêm|bổ sung|thay)[^.;\n])*?(?<!\d)(\d{1,2})(?: \([^)]*\))? (?:thành viên|người|đồng chí|đ\/c)/iu;

/** Every number of members that the roles state. */
export function statedSizes({ organisation }: PlanDraft): CouncilSize[] {
  return organisation.roles.flatMap(({ row, title, duty }): CouncilSize[] => {
    const inTitle = COUNT.exec(compose(title))?.[1];
    const count = inTitle ?? COUNT.exec(compose(duty))?.[1];
    if (count === undefined) return [];
    const field = inTitle === undefined ? "duty" : "name";
    return [{ count: Number(count), place: { sheet: "organisation", row, field }, stated: true }];
  });
}

/** The number of members as stated, else as the groups name them; undefined where it cannot be told. */
export function councilSize(draft: PlanDraft): CouncilSize | undefined {
  const [stated] = statedSizes(draft);
  const [first] = draft.organisation.groups;
  const count = councilNamed(draft);
  if (stated || !first || count === undefined) return stated;
  return { count, place: { sheet: "organisation", row: first.row, field: "members" }, stated: false };
}
