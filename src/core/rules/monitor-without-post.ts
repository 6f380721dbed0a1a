import { quote } from "../words/text.ts";
import type { Rule } from "./rule.ts";

export const monitorWithoutPost: Rule = {
  code: "TO-06",
  severity: "should",
  asks: "Người giám sát có chức vụ.",
  source: "domain/rules.md, 20",
  check: ({ organisation: { monitors } }) =>
    monitors
      .filter(({ post }) => !/\p{L}/u.test(post))
      .flatMap(({ row, name, who }) => {
        const people = who.value?.lead ? [who.value.lead, ...who.value.partners] : [];
        // "Trưởng ban Thanh tra nhân dân" in place of a name is a post itself.
        const isNamed = people.some(({ kind }) => kind !== "person");
        if (isNamed || !people.some((one) => one.post === undefined)) return [];
        return [
          {
            sheet: "organisation" as const,
            row,
            field: "post" as const,
            problem: `Người giám sát ${quote(name)} chưa có chức vụ.`,
            remedy: "Ghi chức vụ trong trường, ví dụ: Chủ tịch công đoàn.",
          },
        ];
      }),
  wrong: { monitors: [{ name: "Ông Trần Văn Bình", watches: "Nhóm công tác 1" }] },
  right: { monitors: [{ name: "Ông Trần Văn Bình", post: "Phó Hiệu trưởng", watches: "Nhóm công tác 1" }] },
};
