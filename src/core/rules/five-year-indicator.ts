import { currentLevelOf } from "../plan/current-level.ts";
import type { DraftRow } from "../plan/draft.ts";
import { softly } from "../standards/unverified.ts";
import { bare } from "../words/text.ts";
import { eachRow, type Rule } from "./rule.ts";

export const fiveYearIndicator: Rule = {
  code: "MUC-13",
  severity: "should",
  asks: "Mức có chỉ báo tính theo 05 năm liên tiếp thì nêu kết quả các năm đã có.",
  source: "Thông tư 18/2018/TT-BGDĐT, Điều 12 đến Điều 21",
  check: eachRow(["criterion", "targetLevel", "catalogue"], ({ criterion, targetLevel, catalogue }, row, draft) => {
    const { keep, indicator } = row.target.value ?? {};
    if (targetLevel < 2 || keep || (currentLevelOf(row, draft.current) ?? 0) >= targetLevel) return undefined;
    const places = catalogue.fiveYears
      .filter(({ code, level }) => code === criterion.code && level <= targetLevel)
      // Named letters are all that is left to do at that level.
      .filter((place) => !indicator || (place.level === targetLevel && indicator.includes(place.indicator)));
    const highest = Math.max(0, ...places.map(({ level }) => level));
    const letters = places.filter(({ level }) => level === highest).map((place) => place.indicator);
    if (places.length === 0 || tellsYears(row)) return undefined;
    const which =
      letters[0] === "x" ? `yêu cầu của mức ${highest}` : `chỉ báo ${letters.join(", ")} của mức ${highest}`;
    return {
      field: "targetLevel",
      problem: `Tiêu chí ${criterion.code} có ${which} tính theo 05 năm liên tiếp${softly(catalogue)}.`,
      remedy: "Ghi ở cột Ghi chú kết quả các năm đã có, ví dụ: đã đạt liên tục từ 2020 đến 2024.",
    };
  }),
  wrong: { rows: [{ criterion: "Tiêu chí 5.6", targetLevel: "Đạt mức 2 so với mức 1 hiện tại" }] },
  right: {
    rows: [
      {
        criterion: "Tiêu chí 5.6",
        targetLevel: "Đạt mức 2 so với mức 1 hiện tại",
        note: "Kết quả đã đạt liên tục từ 2020 đến 2024",
      },
    ],
  },
};

function tellsYears({ target, action, resources, note }: DraftRow): boolean {
  const words = bare(`${target.text}\n${action}\n${resources}\n${note}`);
  const years = (words.match(/\b20\d\d\b/g) ?? []).map(Number);
  // The plan's own school year spans one; more than that are years on file.
  return /\b(?:0?5|nam) nam\b|\blien tiep\b/.test(words) || Math.max(...years) - Math.min(...years) >= 2;
}
