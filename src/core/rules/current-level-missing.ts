import { isUnread } from "../reading/reading.ts";
import { eachRow, type Rule } from "./rule.ts";

export const currentLevelMissing: Rule = {
  code: "MUC-05",
  severity: "should",
  asks: "Biết mức hiện đạt của tiêu chí: ghi trong ô, hoặc ở trang Hiện trạng. “So với hiện tại” chưa phải là một mức.",
  source: "domain/rules.md, 4",
  check: eachRow(["criterion"], ({ criterion }, row, draft) => {
    const line = draft.current.find(({ code }) => code.value === criterion.code);
    if (!row.target.value || row.target.value.current !== undefined) return undefined;
    if (line && (line.level.value !== undefined || isUnread(line.level))) return undefined;
    return {
      field: "targetLevel",
      problem: `Chưa biết mức hiện đạt của tiêu chí ${criterion.code}.`,
      remedy: "Chọn mức ở trang Hiện trạng, hoặc ghi “so với mức … hiện tại”.",
    };
  }),
  wrong: { rows: [{ criterion: "Tiêu chí 1.3", targetLevel: "Đạt mức 2 so với hiện tại" }], current: { "1.3": "" } },
  right: {
    rows: [{ criterion: "Tiêu chí 1.3", targetLevel: "Đạt mức 2 so với hiện tại" }],
    current: { "1.3": "Mức 1" },
  },
};
