import { softly } from "../standards/unverified.ts";
import { eachRow, type Rule } from "./rule.ts";

export const indicatorNotExisting: Rule = {
  code: "MUC-14",
  severity: "should",
  asks: "Chỉ báo nêu ở kết quả cần đạt có thật ở mức đó của tiêu chí.",
  source: "Thông tư 18/2018/TT-BGDĐT, Điều 7 đến Điều 21",
  check: eachRow(["criterion", "targetLevel", "catalogue"], ({ criterion, targetLevel, catalogue }, row) => {
    const there = criterion.indicators[targetLevel - 1];
    const named = (row.target.value?.indicator ?? "").split(", ").filter((letter) => letter !== "");
    const absent = named.filter((letter) => !there?.includes(letter));
    // an empty list: its indicators are not known to us
    if (!there || there.length === 0 || absent.length === 0) return undefined;
    const those = there.includes("x") ? "mức này là một yêu cầu chung" : `chỉ có ${there.join(", ")}`;
    return {
      field: "targetLevel",
      problem: `Mức ${targetLevel} của tiêu chí ${criterion.code} không có chỉ báo ${absent.join(", ")}; ${those}${softly(catalogue)}.`,
      remedy: "Xem lại chữ của chỉ báo, hoặc chỉ ghi mức cần đạt.",
    };
  }),
  wrong: { rows: [{ criterion: "Tiêu chí 1.6", targetLevel: "Đạt mức 2, chỉ báo c" }] },
  right: { rows: [{ criterion: "Tiêu chí 1.6", targetLevel: "Đạt mức 2, chỉ báo a" }] },
};
