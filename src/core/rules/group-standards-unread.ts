import { findStandard } from "../standards/catalogue.ts";
import { isBlank } from "../reading/reading.ts";
import { quote } from "../words/text.ts";
import type { Rule } from "./rule.ts";

export const groupStandardsUnread: Rule = {
  code: "TO-03",
  severity: "should",
  asks: "Nhóm công tác ghi số các tiêu chuẩn phụ trách, đúng với bộ tiêu chuẩn.",
  source: "domain/seed-plan-2024-2025.txt, mục V.2",
  check: ({ organisation: { groups }, information: { catalogue } }) =>
    groups.flatMap(({ row, standards }) => {
      const unknown = catalogue && standards.value?.find((number) => !findStandard(catalogue, number));
      if (standards.value && unknown === undefined) return [];
      return [
        {
          sheet: "organisation" as const,
          row,
          field: "standards" as const,
          problem: isBlank(standards)
            ? "Chưa nhập tiêu chuẩn phụ trách của nhóm."
            : unknown === undefined
              ? `Chưa hiểu ${quote(standards.text)}: ${standards.why ?? ""}.`
              : `Bộ tiêu chuẩn đã chọn không có tiêu chuẩn ${unknown}.`,
          remedy: "Ghi số tiêu chuẩn, cách nhau bằng dấu phẩy, ví dụ: 1, 2.",
        },
      ];
    }),
  wrong: {
    groups: [
      { name: "Nhóm công tác 1", standards: "1, 2, 3, 4, 5" },
      { name: "Nhóm công tác 2", standards: "cơ sở vật chất" },
    ],
  },
  right: {
    groups: [
      { name: "Nhóm công tác 1", standards: "1, 2" },
      { name: "Nhóm công tác 2", standards: "Tiêu chuẩn 3, 4, 5" },
    ],
  },
};
