import type { Rule } from "./rule.ts";

export const criterionDoubled: Rule = {
  code: "TC-02",
  severity: "must",
  asks: "Mỗi tiêu chí chỉ nêu một lần; thêm việc cho cùng tiêu chí thì để trống ô tiêu chí ở dòng dưới.",
  source: "domain/rules.md, 29",
  check: (draft) => {
    // a row of Biểu 2 stands for what is improved, and several may serve one criterion
    if (draft.information.form.goal === "text") return [];
    const first = new Map<string, number>();
    return draft.rows.flatMap((row) => {
      const code = row.criterion.value;
      if (code === undefined || row.inherits.includes("criterion")) return [];
      const earlier = first.get(code);
      if (earlier === undefined) {
        first.set(code, row.row);
        return [];
      }
      return [
        {
          sheet: "plan" as const,
          row: row.row,
          field: "criterion" as const,
          problem: `Tiêu chí ${code} đã có ở dòng ${earlier}.`,
          remedy: "Gộp hai dòng, hoặc để trống ô tiêu chí nếu đây là việc tiếp theo của dòng ngay trên.",
        },
      ];
    });
  },
  wrong: { rows: [{ criterion: "Tiêu chí 1.2" }, { criterion: "Tiêu chí 1.2", targetLevel: "Đạt mức 1" }] },
  right: { rows: [{ criterion: "Tiêu chí 1.2" }, { criterion: "Tiêu chí 1.3" }] },
};
