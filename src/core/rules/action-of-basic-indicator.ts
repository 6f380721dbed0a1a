import { currentLevelOf } from "../plan/current-level.ts";
import { namedWords } from "../reading/content/named-words.ts";
import { softly } from "../standards/unverified.ts";
import { quote } from "../words/text.ts";
import { eachRow, type Rule } from "./rule.ts";

const PURPOSE = /(?<!\p{L})(?:nhằm|để|góp phần|phục vụ)(?!\p{L})[^.;\n]*/giu;
/** Beside such work the row does more than meet Mức 1. */
const FURTHER = ["hiệu quả", "hoạt động", "giám sát", "nâng cao", "nâng chuẩn", "trên chuẩn", "bồi dưỡng", "đào tạo"];

export const actionOfBasicIndicator: Rule = {
  code: "MUC-12",
  severity: "should",
  asks: "Công việc phục vụ mức cần đạt; việc còn của mức 1 cho thấy mức hiện đạt có thể là “chưa đạt mức 1”.",
  source: "domain/rules.md, 7",
  check: eachRow(["criterion", "targetLevel", "catalogue"], ({ criterion, targetLevel, catalogue }, row, draft) => {
    const now = currentLevelOf(row, draft.current);
    if (targetLevel < 2 || row.target.value?.keep || now === 0 || (now ?? 0) >= targetLevel) return undefined;
    const basic = catalogue.basicActions.filter(({ code }) => code === criterion.code);
    const serves = (action: string): string | undefined =>
      namedWords(
        action,
        basic.flatMap(({ words }) => words),
      );
    const named = serves(row.action);
    const place = basic.find(({ words }) => named !== undefined && words.includes(named.toLowerCase()));
    if (named === undefined || !place || namedWords(row.action.replace(PURPOSE, " "), FURTHER)) return undefined;
    const others = draft.rows.filter((other) => other.criterion.value === criterion.code && other.action !== "");
    if (others.some(({ action }) => serves(action) === undefined)) return undefined;
    return {
      field: "action",
      problem: `${quote(named)} là việc của mức ${place.level} (chỉ báo ${place.indicator}), chưa phải của mức ${targetLevel}${softly(catalogue)}.`,
      remedy: `Xem mức hiện đạt có phải “chưa đạt mức 1”, hoặc ghi thêm việc để đạt mức ${targetLevel}.`,
    };
  }),
  wrong: { rows: [{ criterion: "Tiêu chí 1.2", action: "Kiện toàn Hội đồng trường" }] },
  right: {
    rows: [
      { criterion: "Tiêu chí 1.2", action: "Kiện toàn Hội đồng trường; giám sát việc thực hiện kế hoạch giáo dục" },
    ],
  },
};
