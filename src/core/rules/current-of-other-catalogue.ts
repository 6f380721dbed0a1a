import { namesTitle } from "../reading/content/title-words.ts";
import { findCriterion } from "../standards/catalogue.ts";
import { informationFault, type Rule } from "./rule.ts";

export const currentOfOtherCatalogue: Rule = {
  code: "TH-18",
  severity: "must",
  asks: "Trang Hiện trạng nêu các tiêu chí của bộ tiêu chuẩn đã chọn.",
  source: "domain/rules.md, 1",
  check: (draft) => {
    const { catalogue } = draft.information;
    const titled = draft.current.filter(({ code, title }) => code.value !== undefined && title !== "");
    if (!catalogue || titled.length === 0) return [];
    const foreign = titled.filter(({ code, title }) => {
      const criterion = findCriterion(catalogue, code.value ?? "");
      return !criterion || !namesTitle(title, criterion.title);
    });
    if (foreign.length <= titled.length / 2) return [];
    return [
      informationFault(draft, "catalogue", {
        problem: `Trang Hiện trạng đang nêu tiêu chí của bộ khác, chưa phải ${catalogue.name}.`,
        remedy: "Chọn Đổi bộ tiêu chuẩn, mẫu kế hoạch… để chuyển các trang, hoặc chọn lại bộ tiêu chuẩn cũ.",
      }),
    ];
  },
  wrong: { information: { catalogue: "Thông tư 57/2026/TT-BGDĐT – phổ thông" }, linesOf: "Thông tư 18/2018/TT-BGDĐT" },
  right: { information: { catalogue: "Thông tư 18/2018/TT-BGDĐT" }, linesOf: "Thông tư 18/2018/TT-BGDĐT" },
};
