import type { Rule } from "./rule.ts";

export const currentLevelDoubled: Rule = {
  code: "MUC-09",
  severity: "should",
  asks: "Trang Hiện trạng ghi mỗi tiêu chí một lần.",
  source: "domain/rules.md, 28 và 29",
  check: ({ current }) =>
    current.flatMap(({ row, code, level }, index) => {
      const earlier = current.slice(0, index).find((line) => line.code.value === code.value);
      if (code.value === undefined || !earlier || earlier.level.value === level.value) return [];
      return [
        {
          sheet: "current" as const,
          row,
          field: "code" as const,
          problem: `Tiêu chí ${code.value} đã có mức khác ở dòng ${earlier.row}.`,
          remedy: "Giữ một dòng với mức đúng.",
        },
      ];
    }),
  wrong: { current: { "1.3": "Mức 1", "thêm 1.3": "Mức 2" } },
  right: { current: { "1.3": "Mức 1", "thêm 1.3": "Mức 1" } },
};
