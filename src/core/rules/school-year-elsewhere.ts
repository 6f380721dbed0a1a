import { narrativePaths } from "../plan/narrative-paths.ts";
import { readSchoolYear, showSchoolYear } from "../words/school-year.ts";
import { bare } from "../words/text.ts";
import type { Rule } from "./rule.ts";

/** Such headings may tell of the year before; those of later years are not this plan's own. */
const LOOKS_BACK =
  /ket qua (?!can dat|phan dau|mong doi)|dat duoc|danh gia|ton tai|han che|uu diem|thuc trang|tong ket|tinh hinh|da thuc hien|nam hoc (?:truoc|qua)/;
const LOOKS_AHEAD = /tiep theo|nam (?:hoc )?(?:sau|toi)|giai doan|dinh huong|lo trinh|tam nhin|nhung nam|cac nam/;

export const schoolYearElsewhere: Rule = {
  code: "ND-09",
  severity: "should",
  asks: "Các mục của phần lời văn ghi cùng năm học với trang Thông tin.",
  source: "domain/rules.md, 28",
  check: ({ narrative, information: { schoolYear } }) =>
    narrativePaths(narrative).flatMap(({ row, heading, path }) => {
      const found = bare(heading).match(/(?<=nam hoc:? ?)\d{4} ?[-/] ?\d{4}/g) ?? [];
      const years = found.map(readSchoolYear).filter((year) => year !== undefined);
      const [first] = years;
      if (schoolYear === undefined || first === undefined || years.includes(schoolYear)) return [];
      const words = bare(path.join("\n"));
      const back = LOOKS_BACK.test(words) && years.includes(schoolYear - 1);
      if (back || (LOOKS_AHEAD.test(bare(heading)) && first > schoolYear)) return [];
      return [
        {
          sheet: "narrative" as const,
          row,
          field: "heading" as const,
          problem: `Mục này ghi năm học ${showSchoolYear(first)}, trang Thông tin ghi ${showSchoolYear(schoolYear)}.`,
          remedy: "Sửa năm học ở mục này, hoặc ở trang Thông tin.",
        },
      ];
    }),
  wrong: { narrative: [{ heading: "III. CHỈ TIÊU PHẤN ĐẤU NĂM HỌC 2023-2024", text: "Tiếp tục đổi mới dạy học." }] },
  right: { narrative: [{ heading: "III. CHỈ TIÊU PHẤN ĐẤU NĂM HỌC 2024-2025", text: "Tiếp tục đổi mới dạy học." }] },
};
