import { quote } from "../words/text.ts";
import type { Rule } from "./rule.ts";

export const standardInTwoGroups: Rule = {
  code: "TO-08",
  severity: "should",
  asks: "Mỗi tiêu chuẩn thuộc một nhóm công tác.",
  source: "domain/rules.md, 21",
  check: ({ organisation }) => {
    // The secretaries write for all groups.
    const groups = organisation.groups.filter(({ name }) => !/thư ký|thư kí/iu.test(name));
    return groups.flatMap(({ row, standards }, index) => {
      const before = groups.slice(0, index);
      const doubled = (standards.value ?? []).flatMap((number) => {
        const there = before.find((group) => group.standards.value?.includes(number));
        return there ? [{ number, there: there.name }] : [];
      });
      const [first] = doubled;
      if (!first) return [];
      return [
        {
          sheet: "organisation" as const,
          row,
          field: "standards" as const,
          problem: `Tiêu chuẩn ${first.number} đã giao cho ${quote(first.there)}.`,
          remedy: "Để mỗi tiêu chuẩn cho một nhóm phụ trách; bỏ số trùng ở một trong hai nhóm.",
        },
      ];
    });
  },
  wrong: {
    groups: [
      { name: "Nhóm công tác 1", standards: "1, 2, 3" },
      { name: "Nhóm công tác 2", standards: "3, 4, 5" },
    ],
  },
  right: {
    groups: [
      { name: "Nhóm công tác 1", standards: "1, 2" },
      { name: "Nhóm công tác 2", standards: "3, 4, 5" },
    ],
  },
};
