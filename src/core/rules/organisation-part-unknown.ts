import { quote } from "../words/text.ts";
import type { Rule } from "./rule.ts";

export const organisationPartUnknown: Rule = {
  code: "TO-04",
  severity: "must",
  asks: "Mỗi dòng của trang Tổ chức cho biết là nhiệm vụ, nhóm công tác hay giám sát.",
  source: "domain/seed-plan-2024-2025.txt, mục V",
  check: ({ organisation }) =>
    organisation.unknown.map(({ row, part }) => ({
      sheet: "organisation" as const,
      row,
      field: "part" as const,
      problem:
        part === ""
          ? "Chưa chọn Phần; dòng này chưa vào báo cáo."
          : `Chưa biết phần ${quote(part)}; dòng này chưa vào báo cáo.`,
      remedy: "Chọn trong danh sách: Nhiệm vụ, Nhóm công tác hoặc Giám sát.",
    })),
  wrong: { part: "Tổ phụ trách" },
  right: { part: "Nhiệm vụ" },
};
